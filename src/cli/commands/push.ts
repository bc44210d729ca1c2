import { progressBar } from '../../recipes/progress-bar.ts'
import { push as pushImage } from '../../recipes/push.ts'
import type { Arguments, Context } from '../command.ts'
import { recipeClient } from '../connection.ts'
import { operandAt, refuseMore } from '../operands.ts'

/** `hawser push IMAGE`: shows how far it is, and prints the digest by which the registry knows the image. */
export async function push(args: Arguments, { signal }: Context): Promise<number> {
  const image = operandAt(args, 0, 'push', 'the image')
  refuseMore(args, 1, 'push')
  await using client = await recipeClient(args)
  const { digest } = await pushImage(client, image, { onProgress: progressBar(process.stderr), signal })
  if (digest) process.stdout.write(`${digest}\n`)
  return 0
}

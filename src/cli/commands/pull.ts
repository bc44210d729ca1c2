import { progressBar } from '../../recipes/progress-bar.ts'
import { pull as pullImage } from '../../recipes/pull.ts'
import type { Arguments, Context } from '../command.ts'
import { recipeClient } from '../connection.ts'
import { operandAt, refuseMore, textOf } from '../operands.ts'

/** `hawser pull IMAGE`: shows how far it is, and prints the image's id. */
export async function pull(args: Arguments, { signal }: Context): Promise<number> {
  const image = operandAt(args, 0, 'pull', 'the image')
  refuseMore(args, 1, 'pull')
  await using client = await recipeClient(args)
  const { id } = await pullImage(client, image, {
    platform: textOf(args, 'platform'),
    onProgress: progressBar(process.stderr),
    signal,
  })
  process.stdout.write(`${id}\n`)
  return 0
}

import type { Arguments, Context } from '../../command.ts'
import { isGiven, operandAt, refuseMore, textOf } from '../../operands.ts'
import { printAnswer } from '../../output/answer.ts'
import { write } from '../../output/bytes.ts'
import { registryOf } from './options.ts'

/** `hawser registry manifest IMAGE`: as JSON, or with `--raw` the bytes that the digest is of. */
export async function manifest(args: Arguments, { signal }: Context): Promise<number> {
  const image = operandAt(args, 0, 'registry manifest', 'the image')
  refuseMore(args, 1, 'registry manifest')
  await using registries = registryOf(args, [image])
  const { bytes, json } = await registries.manifest(image, { platform: textOf(args, 'platform'), signal })
  if (isGiven(args, 'raw')) await write(bytes, process.stdout)
  else await printAnswer(json, { form: 'data', file: undefined, signal })
  return 0
}

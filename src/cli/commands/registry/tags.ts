import type { Arguments, Context } from '../../command.ts'
import { operandAt, refuseMore } from '../../operands.ts'
import { write } from '../../output/bytes.ts'
import { registryOf } from './options.ts'

/** `hawser registry tags IMAGE`: one a line, as they come. */
export async function tags(args: Arguments, { signal }: Context): Promise<number> {
  const image = operandAt(args, 0, 'registry tags', 'the image')
  refuseMore(args, 1, 'registry tags')
  await using registries = registryOf(args, [image])
  for await (const tag of registries.tags(image, { signal })) await write(`${tag}\n`, process.stdout)
  return 0
}

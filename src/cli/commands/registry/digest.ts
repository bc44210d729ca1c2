import type { Arguments, Context } from '../../command.ts'
import { exitCodes } from '../../exit-code.ts'
import { operandAt, refuseMore, textOf } from '../../operands.ts'
import { registryOf } from './options.ts'

/** `hawser registry digest IMAGE`: what its tag stands for now. */
export async function digest(args: Arguments, { signal }: Context): Promise<number> {
  const image = operandAt(args, 0, 'registry digest', 'the image')
  refuseMore(args, 1, 'registry digest')
  const platform = textOf(args, 'platform')
  await using registries = registryOf(args, [image])
  const found =
    platform === undefined
      ? await registries.resolve(image, { signal })
      : (await registries.manifest(image, { platform, signal })).digest
  if (found === undefined) {
    process.stderr.write(`hawser: The registry has no ${image}.\n`)
    return exitCodes.engine
  }
  process.stdout.write(`${found}\n`)
  return exitCodes.done
}

import { progressBar } from '../../../recipes/progress-bar.ts'
import { copyImage } from '../../../registry/copy.ts'
import type { Arguments, Context } from '../../command.ts'
import { isGiven, operandAt, refuseMore, textsOf } from '../../operands.ts'
import { CopyMeter } from '../../output/copy-meter.ts'
import { registryOf } from './options.ts'

/** `hawser registry copy FROM TO`: shows how far it is, and prints the digest of what was copied. */
export async function copy(args: Arguments, { signal }: Context): Promise<number> {
  const from = operandAt(args, 0, 'registry copy', 'the image')
  const to = operandAt(args, 1, 'registry copy', 'where it goes')
  refuseMore(args, 2, 'registry copy')
  const platforms = textsOf(args, 'platform')
  await using registries = registryOf(args, [from, to])
  const show = progressBar(process.stderr)
  const meter = new CopyMeter()
  const { digest } = await copyImage(from, to, {
    ...(platforms.length > 0 && { platforms }),
    referrers: isGiven(args, 'referrers'),
    onProgress: (progress) => show(meter.take(progress)),
    registry: registries,
    signal,
  })
  show(meter.end('Copied'))
  process.stdout.write(`${digest}\n`)
  return 0
}

import { UsageError } from '../../errors/errors.ts'
import { copyIn } from '../../recipes/copy-in.ts'
import { copyOut } from '../../recipes/copy-out.ts'
import type { Arguments, Context } from '../command.ts'
import { recipeClient } from '../connection.ts'
import { operandAt, refuseMore } from '../operands.ts'
import { refuseTerminal } from '../output/bytes.ts'

/** `hawser cp CONTAINER:PATH PATH`, or the other way round; `-` is a tar on standard input or output. */
export async function cp(args: Arguments, { signal }: Context): Promise<number> {
  const [from, to] = [operandAt(args, 0, 'cp', 'the source'), operandAt(args, 1, 'cp', 'the destination')]
  refuseMore(args, 2, 'cp')
  const [source, destination] = [placeOf(from), placeOf(to)]
  if ((source === undefined) === (destination === undefined)) {
    throw new UsageError('hawser cp: one of the two is CONTAINER:PATH, the other a path here.')
  }
  await using client = await recipeClient(args)
  if (destination) {
    await copyIn(client, destination.id, from === '-' ? process.stdin : from, destination.path, { signal })
  } else if (source) {
    if (to === '-') refuseTerminal('hawser cp', process.stdout)
    await copyOut(client, source.id, source.path, to === '-' ? process.stdout : to, { signal })
  }
  return 0
}

/** A path that begins with a slash or a dot is one here, whatever colons it has. */
function placeOf(text: string): { id: string; path: string } | undefined {
  const at = text.indexOf(':')
  return at < 1 || /^[./]/.test(text) ? undefined : { id: text.slice(0, at), path: text.slice(at + 1) }
}

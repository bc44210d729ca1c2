import { UsageError } from '../../errors/errors.ts'
import { Engine } from '../../recipes/engine/engine.ts'
import type { Frame } from '../../streams/frames.ts'
import { pipe } from '../../streams/pipe.ts'
import type { Arguments, Context } from '../command.ts'
import { recipeClient } from '../connection.ts'
import { isGiven, operandAt, refuseMore, textOf } from '../operands.ts'
import { timeOf } from '../time.ts'

/** `hawser logs CONTAINER`: its output, each channel to where it belongs. */
export async function logs(args: Arguments, { signal }: Context): Promise<number> {
  const target = operandAt(args, 0, 'logs', 'the container')
  refuseMore(args, 1, 'logs')
  const params = {
    stdout: true,
    stderr: true,
    follow: isGiven(args, 'follow'),
    timestamps: isGiven(args, 'timestamps'),
    since: timeOf(args, 'since'),
    until: timeOf(args, 'until'),
    tail: tailOf(textOf(args, 'tail')),
  }
  await using client = await recipeClient(args)
  const engine = new Engine('logs', client)
  const call = { target, params, as: 'frames', signal } as const
  await pipe(await engine.call<AsyncIterable<Frame>>('logs', call), process)
  return 0
}

function tailOf(text: string | undefined): string | undefined {
  if (text === undefined || text === 'all' || /^\d+$/.test(text)) return text
  throw new UsageError(`--tail takes a number of lines, or "all", and not "${text}".`)
}

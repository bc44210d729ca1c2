import { UsageError } from '../../errors/errors.ts'
import { Engine } from '../../recipes/engine/engine.ts'
import { followLogs } from '../../recipes/follow-logs.ts'
import type { Frame } from '../../streams/frames.ts'
import { pipe } from '../../streams/pipe.ts'
import type { Arguments, Context } from '../command.ts'
import { recipeClient } from '../connection.ts'
import { filtersOf, isGiven, operandAt, pairOf, refuseMore, textOf } from '../operands.ts'
import { write } from '../output/bytes.ts'
import { timeOf } from '../time.ts'

/** `hawser logs CONTAINER`, or `FILTER=VALUE …`: output, each channel to where it belongs. */
export async function logs(args: Arguments, context: Context): Promise<number> {
  const isByFilter = args.operands.some((operand) => pairOf(operand))
  return isByFilter ? logsOfAll(args, context) : logsOfOne(args, context)
}

/** Lines of all containers that match, those too that come later, each after its container's name; until Ctrl-C. */
async function logsOfAll(args: Arguments, { signal }: Context): Promise<number> {
  if (!isGiven(args, 'follow') || textOf(args, 'until') !== undefined)
    throw new UsageError('hawser logs: by filters it follows, without end: give -f, and no --until.')
  const filters = filtersOf(args, 'logs')
  const since = timeOf(args, 'since')
  const tail = tailOf(textOf(args, 'tail'))
  const hasTimes = isGiven(args, 'timestamps')
  await using client = await recipeClient(args)
  const lines = followLogs(client, {
    filters,
    signal,
    ...(since !== undefined && { since: dateOf(since) }),
    ...(tail !== undefined && tail !== 'all' && { tail: Number(tail) }),
  })
  for await (const { name, channel, time, line } of lines)
    await write(`${name} | ${hasTimes ? `${time.toISOString()} ` : ''}${line}\n`, process[channel])
  return 0
}

async function logsOfOne(args: Arguments, { signal }: Context): Promise<number> {
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

/** Unix seconds are told as they are. */
function dateOf(time: string | Date): Date {
  return new Date(typeof time === 'string' && Number.isFinite(Number(time)) ? Number(time) * 1000 : time)
}

function tailOf(text: string | undefined): string | undefined {
  if (text === undefined || text === 'all' || /^\d+$/.test(text)) return text
  throw new UsageError(`--tail takes a number of lines, or "all", and not "${text}".`)
}

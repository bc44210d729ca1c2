import { followEvents } from '../../client/follow-events.ts'
import type { Arguments, Context } from '../command.ts'
import { clientOf } from '../connection.ts'
import { filtersOf } from '../operands.ts'
import { printMessages } from '../output/answer.ts'
import { timeOf } from '../time.ts'

/** `hawser events [FILTER=VALUE …]`: each as JSON, until Ctrl-C. */
export async function events(args: Arguments, { signal }: Context): Promise<number> {
  const filters = filtersOf(args, 'events')
  const since = timeOf(args, 'since')
  const { client } = await clientOf(args)
  await using open = client
  const params = { filters, ...(since !== undefined && { since }) }
  await printMessages(followEvents(open as never, { params, signal } as never))
  return 0
}

import { followEvents } from '../../client/follow-events.ts'
import { UsageError } from '../../errors/errors.ts'
import type { Arguments, Context } from '../command.ts'
import { clientOf } from '../connection.ts'
import { pairOf, textOf } from '../operands.ts'
import { printMessages } from '../output/answer.ts'

/** `hawser events [FILTER=VALUE …]`: each as JSON, until Ctrl-C. */
export async function events(args: Arguments, { signal }: Context): Promise<number> {
  const filters: Record<string, string[]> = {}
  for (const operand of args.operands) {
    const [name, value] = pairOf(operand) ?? []
    if (name === undefined || value === undefined) {
      throw new UsageError(`hawser events: "${operand}" is no FILTER=VALUE, such as type=container.`)
    }
    filters[name] = [...(filters[name] ?? []), value]
  }
  const since = textOf(args, 'since')
  const { client } = await clientOf(args)
  await using open = client
  const params = { filters, ...(since !== undefined && { since }) }
  await printMessages(followEvents(open as never, { params, signal } as never))
  return 0
}

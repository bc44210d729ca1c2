import { Engine } from '../../recipes/engine/engine.ts'
import { stats as follow } from '../../recipes/stats.ts'
import type { Arguments, Context } from '../command.ts'
import { recipeClient } from '../connection.ts'
import { filtersOf, pairOf } from '../operands.ts'
import { printMessages } from '../output/answer.ts'

/** `hawser stats [CONTAINER …]`, or `FILTER=VALUE …`: what containers use, each as JSON, until Ctrl-C. */
export async function stats(args: Arguments, { signal }: Context): Promise<number> {
  const isByFilter = args.operands.length === 0 || args.operands.some((operand) => pairOf(operand))
  const given = isByFilter ? filtersOf(args, 'stats') : undefined
  await using client = await recipeClient(args)
  const engine = new Engine('stats', client)
  const idOf = async (target: string) => (await engine.call<{ Id: string }>('inspect', { target, signal })).Id
  const filters = given ?? { id: await Promise.all(args.operands.map(idOf)) }
  await printMessages(follow(client, { filters, signal }))
  return 0
}

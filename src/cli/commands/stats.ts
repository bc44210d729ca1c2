import { stats as follow } from '../../recipes/stats.ts'
import type { Arguments, Context } from '../command.ts'
import { recipeClient } from '../connection.ts'
import { filtersOf } from '../operands.ts'
import { printMessages } from '../output/answer.ts'

/** `hawser stats [FILTER=VALUE …]`: what containers use, each as JSON, until Ctrl-C. */
export async function stats(args: Arguments, { signal }: Context): Promise<number> {
  const filters = filtersOf(args, 'stats')
  await using client = await recipeClient(args)
  await printMessages(follow(client, { filters, signal }))
  return 0
}

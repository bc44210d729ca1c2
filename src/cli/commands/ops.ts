import type { Operation } from '../../table/operation.ts'
import type { Arguments } from '../command.ts'
import { engineTable, versionOf } from '../engine.ts'
import { isGiven, refuseMore, textOf } from '../operands.ts'
import { printRows } from '../output/rows.ts'

/** `hawser ops`: the operations of a version, one a line. */
export async function ops(args: Arguments): Promise<number> {
  const named = textOf(args, 'engine')
  refuseMore(args, named === undefined ? 1 : 0, 'ops')
  const table = await engineTable(named ?? args.operands[0] ?? 'docker')
  const version = versionOf(table, textOf(args, 'api'))
  const category = textOf(args, 'category')
  const wanted = textOf(args, 'grep')?.toLowerCase()
  const found = table
    .ops(version)
    .map((op) => table.operation(version, op) as Operation)
    .filter((operation) => category === undefined || operation.category === category)
    .filter((operation) => wanted === undefined || textIn(operation).includes(wanted))
  const rows = found.map(({ op, method, path }) => ({ op, method, path }))
  if (isGiven(args, 'json')) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  else printRows(rows.map(({ op, method, path }) => [op, method, path]))
  return 0
}

function textIn({ op, path, params, summary = '' }: Operation): string {
  return [op, path, summary, ...params.map(({ name }) => name)].join(' ').toLowerCase()
}

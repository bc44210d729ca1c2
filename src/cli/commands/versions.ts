import { engines } from '../../client/catalogue.ts'
import type { Arguments } from '../command.ts'
import { engineTable } from '../engine.ts'
import { isGiven, refuseMore } from '../operands.ts'
import { printRows } from '../output/rows.ts'

/** `hawser versions`: the engines and their range of versions, or every version of one. */
export async function versions(args: Arguments): Promise<number> {
  refuseMore(args, 1, 'versions')
  const [engine] = args.operands
  const named = engine === undefined ? engines() : [engine]
  const tables = await Promise.all(named.map(engineTable))
  if (isGiven(args, 'json')) {
    const all = Object.fromEntries(tables.map(({ engine, versions }) => [engine, versions]))
    process.stdout.write(`${JSON.stringify(engine === undefined ? all : tables[0]?.versions, null, 2)}\n`)
  } else if (engine === undefined) {
    printRows(
      tables.map(({ engine, versions }) => [
        engine,
        `${versions[0]} to ${versions.at(-1)}`,
        `${versions.length} version${versions.length === 1 ? '' : 's'}`,
      ]),
    )
  } else {
    printRows((tables[0]?.versions ?? []).map((version) => [version]))
  }
  return 0
}

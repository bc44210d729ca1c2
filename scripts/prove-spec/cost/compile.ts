import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '../../../src/compile.ts'
import { decodeTable } from '../../../src/table/decode.ts'

/** What compiling took. */
export interface CompileCost {
  /** Of CPU. */
  seconds: number
  /** The most that the process held at once, Node itself included, in MB of 10^6 bytes. */
  megabytes: number
  /** An operation that is called without parameters, if there is one. */
  op?: string | undefined
}

// A process of its own: `compile.mjs FOLDER FILE` writes the engine and its cost into the folder.
const [, , folder = '', file = ''] = process.argv
const started = process.cpuUsage()
const options = { engine: 'stranger', version: 'v1', from: file }
const { modules, table } = await compile(readFileSync(file, 'utf8'), options)
const { user, system } = process.cpuUsage(started)
const cost: CompileCost = {
  seconds: (user + system) / 1e6,
  megabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
  op: plainOperation(table),
}
for (const [path, text] of Object.entries(modules)) writeFileSync(join(folder, path), text)
writeFileSync(join(folder, 'compile.json'), JSON.stringify(cost))

function plainOperation(text: string): string | undefined {
  const table = decodeTable(text)
  return table.ops('v1').find((op) => {
    const operation = table.operation('v1', op)
    return (
      operation?.method === 'GET' && !operation.body && operation.params.every(({ required }) => !required)
    )
  })
}

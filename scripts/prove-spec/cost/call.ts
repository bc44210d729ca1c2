import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type CompiledEngine, registerEngine } from '../../../src/client/catalogue.ts'
import { EngineClient } from '../../../src/client/client.ts'

/** What an engine's users wait for, in ms. */
export interface CallCost {
  /** To import the engine and to register it. */
  register: number
  /** A call that reads the table and opens a connection. Left out if no operation can be called without parameters. */
  first?: number
  second?: number
}

// A process of its own: `call.mjs FOLDER URI OP` calls the engine in the folder, and writes its cost there.
const [, , folder = '', uri = '', op] = process.argv
const cost: CallCost = { register: await timed(register) }
if (op !== undefined) {
  await using client = new EngineClient({ engine: 'stranger', conn: { uri } })
  const call = (): Promise<unknown> => client.invoke({ op }) as Promise<unknown>
  cost.first = await timed(call)
  cost.second = await timed(call)
}
writeFileSync(join(folder, 'call.json'), JSON.stringify(cost))

async function register(): Promise<void> {
  const url = pathToFileURL(join(folder, 'index.js')).href
  registerEngine(((await import(url)) as { default: CompiledEngine }).default)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

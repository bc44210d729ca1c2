import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { registerEngine } from '../../src/client/catalogue.ts'
import { EngineClient } from '../../src/client/client.ts'
import { compile } from '../../src/compile/compile.ts'
import { decodeTable } from '../../src/table/decode.ts'
import type { Operation, Table } from '../../src/table/operation.ts'
import { callOperation, serveEcho } from './call.ts'
import { Specification, type SpecOperation } from './specification.ts'
import { TypedSamples } from './typed.ts'

/** What a proof came to. */
export interface Proof {
  /** Figures, for people. */
  line: string
  /** Every difference between what the specification says, and what the engine that was compiled from it does. */
  wrong: string[]
}

let engines = 0

/**
 * Compiles a specification, and holds what came out to the file itself, which is read by code of its own: every operation
 * is there; calls arrive as they were meant; types accept and refuse what the specification does.
 */
export async function proveFile(file: string): Promise<Proof> {
  const spec = new Specification(file)
  const name = basename(file)
    .replace(/\..*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  const engine = `${name}-${++engines}`
  const compiled = await compile(readFileSync(file, 'utf8'), { engine, version: 'v1', from: file })
  registerEngine(compiled)
  const table = decodeTable(compiled.table)
  const places = spec.operations()
  const wrong: string[] = []
  const left = new Set(table.ops('v1'))
  const pairs = places.flatMap((place): [SpecOperation, Operation][] => {
    const operation = operationOf(place, table, left)
    if (!operation) wrong.push(`${place.method} ${place.path} is lost`)
    return operation ? [[place, operation]] : []
  })
  for (const op of left) wrong.push(`${op} is in no specification`)

  const echo = await serveEcho()
  const client = new EngineClient({ engine, conn: { uri: echo.uri } })
  const typed = new TypedSamples(spec)
  let calls = 0
  try {
    for (const [place, operation] of pairs) {
      const called = await callOperation(spec, place, operation, { client, echo, base: table.prefix })
      calls += called.count
      wrong.push(...called.wrong)
      typed.add(place, operation)
    }
  } finally {
    await client.close()
    echo.close()
  }
  const types = typed.check(compiled, 'v1')
  wrong.push(...types.wrong)
  const samples = `${types.accepted} samples accepted, ${types.refused} refused`
  const more = types.left > 0 ? `, ${types.left} places not looked at` : ''
  const line = `${name}: ${places.length} operations, ${calls} calls, ${samples}${more}, ${wrong.length} differences`
  return { line, wrong }
}

/** The operation of the table that stands for one of the file; each stands for one. */
function operationOf(
  { method, path }: SpecOperation,
  table: Table,
  left: Set<string>,
): Operation | undefined {
  for (const op of left) {
    const operation = table.operation('v1', op)
    if (operation?.method !== method || !isPath(operation.path, path)) continue
    left.delete(op)
    return operation
  }
  return undefined
}

function isPath(sent: string, written: string): boolean {
  const own = written.replace(/\{\+?([^}:=*]+)[^}]*\}/g, '{$1}').replace(/#.*$/, '')
  return sent === own || decodeURI(sent) === own
}

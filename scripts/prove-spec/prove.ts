import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { registerEngine } from '../../src/client/catalogue.ts'
import { EngineClient } from '../../src/client/client.ts'
import { compile } from '../../src/compile/compile.ts'
import type { Compiled } from '../../src/compile/compile-texts.ts'
import { decodeTable } from '../../src/table/decode.ts'
import type { Operation, Table } from '../../src/table/operation.ts'
import { callOperation, serveEcho } from './call.ts'
import { Specification, type SpecOperation } from './specification.ts'
import { type Typed, TypedSamples } from './typed.ts'

/** What a proof came to. `wrong`: every difference between what the specification says and what the engine does. */
export interface Proof extends Typed {
  operations: number
  calls: number
}

/** What came of proving a file, with figures for people. */
export interface FileProof extends Proof {
  line: string
}

let engines = 0

/** Compiles a specification and proves what came out. */
export async function proveFile(file: string): Promise<FileProof> {
  const name = basename(file)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  const options = { engine: `${name}-${++engines}`, version: 'v1', from: file }
  const compiled = await compile(readFileSync(file, 'utf8'), options)
  const proof = await proveEngine(new Specification(file), compiled)
  const { operations, calls, accepted, refused, beyond, left, wrong } = proof
  const more = [
    ...(beyond > 0 ? [`, ${beyond} fields too many not seen by TypeScript within choices`] : []),
    ...(left > 0 ? [`, ${left} places not looked at`] : []),
  ].join('')
  const figures = `${operations} operations, ${calls} calls, ${accepted} samples accepted, ${refused} refused${more}`
  return { ...proof, line: `${name}: ${figures}, ${wrong.length} differences` }
}

/**
 * Holds a compiled engine to a specification, which is read by code of its own: every operation is there; calls arrive
 * as they were meant; types accept and refuse what the specification does.
 */
export async function proveEngine(spec: Specification, compiled: Compiled): Promise<Proof> {
  const { engine } = compiled
  registerEngine(compiled)
  const table = decodeTable(compiled.table)
  const [version = ''] = table.versions
  const places = spec.operations()
  const wrong: string[] = []
  const left = new Set(table.ops(version))
  const pairs = places.flatMap((place): [SpecOperation, Operation][] => {
    const operation = operationOf(place, table, version, left)
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
  const types = typed.check(compiled, version)
  return { ...types, operations: places.length, calls, wrong: [...wrong, ...types.wrong] }
}

/** The operation of the table that stands for one of the file; each stands for one. */
function operationOf(
  { method, path }: SpecOperation,
  table: Table,
  version: string,
  left: Set<string>,
): Operation | undefined {
  for (const op of left) {
    const operation = table.operation(version, op)
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

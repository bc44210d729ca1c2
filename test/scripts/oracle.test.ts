import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tables } from '../../generated/tables.js'
import { readOverrides } from '../../scripts/overrides.ts'
import { readSources } from '../../scripts/sources.ts'
import { concerns } from '../../src/compile/corrections/override.ts'
import { inRange } from '../../src/compile/version.ts'
import { decodeTable } from '../../src/table/decode.ts'
import type { Operation } from '../../src/table/operation.ts'
import { skipFor } from '../support/skip.ts'

/** `engine/version` → category → operation → method, path, parameters as `in:name`, whether it has a body. */
type Oracle = Record<string, Record<string, Record<string, OracleOperation>>>
type OracleOperation = [method: string, path: string, params: string[], body: 0 | 1]

const file = '../shared/oracle/operations.json'

/** Routes that take a body which no specification declares: `overrides.yaml` says why for each. */
const undeclaredBodies: [versions: string, route: string][] = [
  ['..v3.3.1', 'POST /build'],
  ['..v3.3.1', 'POST /containers/create'],
  ['all', 'POST /commit'],
  ['all', 'POST /libpod/build'],
  ['all', 'POST /libpod/containers/{name}/restore'],
  ['v3.4.0..', 'DELETE /libpod/play/kube'],
]

/** Podman 3.1 writes its router's patterns into paths and names: `{name:.*}`. They are no part of what is sent. */
const patternVersions = ['v3.1.0', 'v3.1.1', 'v3.1.2']

const overrides = readOverrides('specs/overrides.yaml', readSources('specs/sources.yaml'))

/** What overrides add to an operation that no specification tells of: parameters as `in:name`, or the whole of it. */
function addedTo(
  operation: Operation,
  engine: string,
  version: string,
): { params: string[]; isNew: boolean } {
  const lines = overrides.filter((line) => line.engine === engine && concerns(line, operation, version))
  const params = lines.flatMap(({ change }) =>
    Object.entries(change.params ?? {}).flatMap(([name, param]) => (param.in ? [`${param.in}:${name}`] : [])),
  )
  return { params, isNew: lines.some(({ change }) => change.route !== undefined) }
}

/** What the oracle says, with the two differences that are explained above. */
function expectedOf(engine: string, version: string, [method, path, params, body]: OracleOperation) {
  const strip = (text: string): string =>
    engine === 'podman' && patternVersions.includes(version) ? text.replace(':.*', '') : text
  const route = `${method.toUpperCase()} ${strip(path)}`
  const undeclared =
    engine === 'podman' &&
    undeclaredBodies.some(([versions, own]) => own === route && inRange(version, versions))
  return { route, params: params.map(strip).sort(), body: body === 1 || undeclared }
}

function oursOf({ method, path, params, body }: Operation) {
  const names = params.map((param) => `${param.in}:${param.key ?? param.name}`)
  return { route: `${method} ${path}`, params: names.sort(), body: body !== undefined }
}

// A clone on a laptop has nothing beside it.
const isThere = existsSync(file)
const missing = isThere ? undefined : `no ${file} here, which is another implementation's tables`
const oracle = (isThere ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Oracle

describe('the tables equal those of another implementation', skipFor(missing), () => {
  it('in every version that those have, all 106', () => {
    const ours = Object.entries(tables).flatMap(([engine, text]) =>
      decodeTable(text).versions.map((version) => `${engine}/${version}`),
    )
    // Releases since the oracle was made are ours alone.
    expect(ours.filter((version) => version in oracle).sort()).toEqual(Object.keys(oracle).sort())
    expect(Object.keys(oracle)).toHaveLength(106)
  })

  it('in every operation, all 16,038', () => {
    const decoded = new Map(Object.entries(tables).map(([engine, text]) => [engine, decodeTable(text)]))
    let count = 0
    for (const [key, categories] of Object.entries(oracle)) {
      const [engine = '', version = ''] = key.split('/')
      const table = decoded.get(engine)
      const theirs = Object.entries(categories).flatMap(([category, operations]) =>
        Object.entries(operations).map(([op, facts]) => [
          op,
          { category, ...expectedOf(engine, version, facts) },
        ]),
      )
      const ours = (table?.ops(version) ?? []).flatMap((op) => {
        const operation = table?.operation(version, op) as Operation
        const { params, isNew } = addedTo(operation, engine, version)
        const own = oursOf(operation)
        expect(own.params, `${key} ${op}`).toEqual(expect.arrayContaining(params))
        const told = own.params.filter((param) => !params.includes(param))
        return isNew ? [] : [[op, { category: operation.category, ...own, params: told }]]
      })
      expect(Object.fromEntries(ours), key).toEqual(Object.fromEntries(theirs))
      count += ours.length
    }
    expect(count).toBe(16_038)
  })

  it('differing in bodies exactly where it is explained', () => {
    const podman = decodeTable(tables.podman ?? '')
    const differing = new Map<string, string[]>()
    for (const version of podman.versions) {
      for (const [op, [, , , body]] of Object.values(oracle[`podman/${version}`] ?? {}).flatMap(
        Object.entries,
      )) {
        const operation = podman.operation(version, op) as Operation
        if ((operation.body !== undefined) === (body === 1)) continue
        const route = `${operation.method} ${operation.path}`
        differing.set(route, [...(differing.get(route) ?? []), version])
      }
    }
    const explained = undeclaredBodies.map(([versions, route]) => [
      route,
      podman.versions.filter((version) => `podman/${version}` in oracle && inRange(version, versions)),
    ])
    expect(Object.fromEntries(differing)).toEqual(Object.fromEntries(explained))
  })
})

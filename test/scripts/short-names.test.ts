import { describe, expect, it } from 'vitest'
import { versionDocuments } from '../../scripts/generate/engine-outputs.ts'
import { readOverrides } from '../../scripts/overrides.ts'
import { readSchemas } from '../../scripts/schemas.ts'
import { readSources } from '../../scripts/sources.ts'
import { compileVersions } from '../../src/compile/compile-versions.ts'
import { refsIn } from '../../src/compile/types/definitions.ts'
import type { TypedVersion } from '../../src/compile/types/model.ts'
import { isObject, type Json } from '../../src/json/objects.ts'
import { skipFor } from '../support/skip.ts'
import { specification, unfetched } from '../support/specification.ts'

// Podman's specifications are made from Go types by their short names; of two types of one name, one is kept. What
// libpod's operations reach and is Docker's is therefore suspect: either overrides.yaml has put the right one in its
// place, or both mean the same, as these do.
const same: Record<string, string> = {
  IdResponse: 'an Id, as libpod answers it',
  IDResponse: 'an Id, as libpod answers it',
  ContainerTopOKBody: 'titles and processes, as libpod answers them',
  DriverData: 'a name and data, as libpod has them',
  ThrottleDevice: "a path and a rate, as libpod's own",
  WeightDevice: "a path and a weight, as libpod's own",
  NetworkDisconnect: 'libpod takes the same body',
  DisconnectOptions: 'libpod takes the same body',
  DisconnectRequest: 'libpod takes the same body',
  EndpointSettings: "libpod's connect took Docker's body in 3.x",
  EndpointIPAMConfig: "libpod's connect took Docker's body in 3.x",
}

/** Definitions of Docker's that an operation of libpod leads to, each with a way to it. */
function dockersIn({ operations, shapes, definitions }: TypedVersion): Map<string, string> {
  const found = new Map<string, string>()
  const seen = new Set<string>()
  const visit = (schema: Json, way: string): void => {
    for (const name of refsIn(schema)) {
      if (seen.has(name)) continue
      seen.add(name)
      const definition = definitions[name] ?? {}
      const origin = isObject(definition) ? definition['x-go-package'] : undefined
      if (/github\.com\/(docker|moby)\//.test(String(origin))) found.set(name, way)
      visit(definition, `${way} > ${name}`)
    }
  }
  for (const { op, path } of operations) {
    const own = shapes.get(op)
    if (!path.startsWith('/libpod/') || !own) continue
    visit([own.params, own.body ?? {}, own.result ?? {}], op)
  }
  return found
}

const missing = specification('podman/v6.0.0') === undefined ? unfetched : undefined

describe("findings D.1: Docker's definitions within libpod", skipFor(missing), () => {
  it('stand for nothing of the same short name, in all versions', { timeout: 300_000 }, async () => {
    const sources = readSources('specs/sources.yaml')
    const overrides = readOverrides('specs/overrides.yaml', sources)
    const schemas = readSchemas('specs/schemas.yaml', overrides)
    const podman = sources.find(({ engine }) => engine === 'podman')
    if (!podman) throw new Error('There is no podman in sources.yaml.')
    const clashes = new Map<string, string[]>()
    const used = new Set<string>()
    let count = 0
    const documents = versionDocuments(podman, 'specs')
    for await (const { version, typed } of compileVersions(
      documents,
      podman,
      { overrides, schemas },
      false,
    )) {
      count++
      for (const [name, way] of dockersIn(typed)) {
        if (name in same) used.add(name)
        else clashes.set(`${name} by ${way}`, [...(clashes.get(`${name} by ${way}`) ?? []), version])
      }
    }
    expect(count).toBe(podman.versions.length)
    expect(Object.fromEntries(clashes)).toEqual({})
    expect([...used].sort()).toEqual(Object.keys(same).sort())
  })
})

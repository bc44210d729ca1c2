import { describe, expect, it } from 'vitest'
import { Comparer } from '../../scripts/prove/compare.ts'
import { compileSpec } from '../../src/compile/operations/compile-spec.ts'
import { readSpec } from '../../src/compile/read/read.ts'
import type { TypedVersion } from '../../src/compile/types/model.ts'
import { TypeEmitter } from '../../src/compile/types/type-emitter.ts'
import { typedVersion } from '../../src/compile/types/typed-version.ts'

// Versions of a toy engine, each by the definitions that it has. A boat has an owner who has boats: a cycle.
const owner =
  'Owner: { type: object, required: [Name], properties: { Name: { type: string }, Boats: { type: array, items: { $ref: "#/definitions/Boat" } } } }'
const boat = (properties: string): string =>
  `Boat: { type: object, required: [Id], properties: { Id: { type: string }, Owner: { $ref: "#/definitions/Owner" }, ${properties} } }`
const sails =
  'Sails: { type: object, properties: { Main: { type: string, enum: [up, down], x-nullable: true }, Jib: { type: boolean } } }'
const rig =
  'Rig: { type: object, properties: { Length: { type: number }, Mast: { type: string }, Stays: { type: integer }, Wood: { type: boolean } } }'
const history: Record<string, string[]> = {
  v1: [owner, boat('Length: { type: number }'), sails, rig],
  v2: [owner, boat('Length: { type: number, x-nullable: true }'), sails, rig],
  v3: [
    owner,
    boat('Length: { type: number }'),
    sails,
    rig.replace('Wood:', 'Carbon: { type: boolean }, Wood:'),
  ],
  v4: [owner.replace('[Name]', '[]'), boat('Length: { type: number }'), sails, rig],
}

function typed(version: string, definitions: string[]): TypedVersion {
  const text = `swagger: "2.0"
info: { title: Toy, version: "1" }
paths:
  /boats/{id}:
    get:
      operationId: BoatGet
      parameters: [{ name: id, in: path, type: string, required: true }]
      responses: { 200: { schema: { $ref: '#/definitions/Boat' } } }
  /sails:
    post:
      operationId: SailsSet
      parameters: [{ name: body, in: body, schema: { allOf: [{ $ref: '#/definitions/Sails' }, { $ref: '#/definitions/Rig' }] } }]
      responses: { 204: {} }
definitions:
${definitions.map((line) => `  ${line}`).join('\n')}
`
  const compiled = compileSpec(readSpec(text, version), { engine: 'toy', version })
  return typedVersion(version, compiled)
}

const shared = new TypeEmitter()
for (const [version, definitions] of Object.entries(history)) shared.add(typed(version, definitions))
const files = new Map([...shared.files()].map(([file, text]) => [`/toy/${file}`, text]))
const fileOf = (version: string): string => files.get(`/toy/${version}.d.ts`) ?? ''

/** The typings of one version alone, whole and in one file. */
function flat(version: string): string {
  const alone = new TypeEmitter({ parts: false })
  alone.add(typed(version, history[version] ?? []))
  return alone.files().get(`${version}.d.ts`) ?? ''
}

const comparer = new Comparer(files)

function compared(version: string, text: string): string | undefined {
  const { file, name } = shared.declared(version)
  return comparer.differ(`/toy/${file}.d.ts#${name}`, '/flat.d.ts#Version', new Map([['/flat.d.ts', text]]))
}

describe('shared typings', () => {
  it.for(Object.keys(history))('mean what those of the version alone mean: %s', (version) => {
    expect(compared(version, flat(version))).toBeUndefined()
  })

  it('declare a definition again when something behind it changes, cycles included', () => {
    expect(declaredIn('v2')).toEqual(['Boat', 'BoatGetOp', 'Owner'].concat(listsOf('v2')).sort())
  })

  it('add to an object that only gained properties', () => {
    expect(fileOf('v3')).toContain('export type Rig = v1.Rig & {\n  Carbon?: boolean | undefined;\n};')
  })

  it('refer to an older form that comes back', () => {
    expect(fileOf('v3')).toContain('boats: v1.BoatsCategory;')
  })

  it('keep to the oldest declaration of what never changes', () => {
    for (const version of ['v2', 'v3', 'v4']) expect(fileOf(version)).not.toContain('export type Sails')
  })
})

describe('the comparison', () => {
  const whole = flat('v1')
  it.for<[what: string, from: string, to: string, found: string]>([
    [
      'a property that is not optional any more',
      'Length?: number',
      'Length: number',
      'Length is optional in one of them',
    ],
    ['one that became optional', 'Name: string', 'Name?: string', 'Name is optional in one of them'],
    ['one that is gone', 'Jib?: boolean | undefined;', '', 'Jib is only in the first'],
    ['one more', 'Jib?: boolean', 'Boom?: string; Jib?: boolean', 'Boom is only in the second'],
    ['another type', 'Jib?: boolean', 'Jib?: string', 'is only in the'],
    ['a null that is lost', ' | null', '', 'null is only in the first'],
    ['a value of an enum that is lost', '"up" | ', '', '"up" is only in the first'],
    ['an enum that is closed', ' | (string & {})', '', 'is only in the first'],
    ['a list that is none', 'Boat[]', 'Boat', 'Boat[] is not Boat'],
    ['a parameter that may be left out', 'id: string', 'id?: string', 'id is optional in one of them'],
    ['another kind of answer', "kind: 'none'", "kind: 'text'", 'is not'],
  ])('finds $0', ([, from, to, found]) => {
    expect(whole).toContain(from)
    expect(compared('v1', whole.replace(from, to))).toContain(found)
  })
})

function declaredIn(version: string): string[] {
  return [...fileOf(version).matchAll(/^export (?:type|interface) (\w+)/gm)]
    .map(([, name = '']) => name)
    .sort()
}

/** The lists of names that a version whose boat changed writes anew. */
function listsOf(_: string): string[] {
  return ['All', 'BoaSchemas', 'BoatsCategory', 'OwnSchemas', 'Schemas', 'Version']
}

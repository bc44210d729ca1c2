import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tables } from '../../generated/tables.js'
import { encodeTable } from '../../src/compile/write/encode.ts'
import { HawserError } from '../../src/errors/errors.ts'
import { decodeTable } from '../../src/table/decode.ts'
import type { Operation, Param } from '../../src/table/operation.ts'

const facts = { engine: 'toy', prefix: '/{version}', docs: 'https://toy.example/{version}#{op}' }

const list: Operation = {
  op: 'BoatList',
  method: 'GET',
  path: '/boats/json',
  category: 'boats',
  params: [
    { name: 'all', in: 'query', type: 'boolean', default: false },
    { name: 'filters', in: 'query', type: 'object', encoding: 'json' },
    { name: 'sort by', in: 'query', type: 'string', enum: ['name', 'age'], required: true },
  ],
  answer: { kind: 'json' },
  responses: { '200': 'Boat[]', '500': 'Error', default: '' },
}
const launch: Operation = {
  op: 'BoatLaunch',
  method: 'POST',
  path: '/harbour/boats/{id}/launch',
  category: 'harbour/boats',
  params: [
    { name: 'id', in: 'path', type: 'string', required: true },
    { name: 'query_id', key: 'id', in: 'query', type: 'integer' },
  ],
  body: { kind: 'bytes', type: 'application/x-tar', required: true },
  answer: { kind: 'messages', ends: { param: 'stream', value: false, default: false, single: true } },
  responses: { '204': '', '304': '' },
  ok: [304],
  headers: { 'X-Auth': 'e30=' },
  upgrade: 'tcp',
  tty: { op: 'BoatList', params: { all: 'id' }, field: 'Config.Tty' },
  long: true,
  summary: 'Launches a `boat` $' + '{now}\\',
}

function encode(versions: Record<string, Operation[]>): string {
  return encodeTable(
    facts,
    Object.entries(versions).map(([version, operations]) => ({ version, operations })),
  )
}

describe('a table', () => {
  const text = encode({
    v1: [list],
    v2: [list, launch],
    v3: [list, launch],
    v4: [launch, { ...list, params: [] }],
  })

  it('gives back what was encoded', () => {
    const table = decodeTable(text)
    expect(table).toMatchObject({ ...facts, versions: ['v1', 'v2', 'v3', 'v4'] })
    expect(table.ops('v1')).toEqual(['BoatList'])
    expect(table.ops('v4')).toEqual(['BoatLaunch', 'BoatList'])
    expect(table.operation('v2', 'BoatList')).toEqual(list)
    expect(table.operation('v3', 'BoatLaunch')).toEqual(launch)
    expect(table.operation('v4', 'BoatList')).toEqual({ ...list, params: [] })
    expect(table.having('BoatLaunch')).toEqual(['v2', 'v3', 'v4'])
  })

  it('has nothing for what is not there', () => {
    const table = decodeTable(text)
    expect(table.ops('v9')).toEqual([])
    expect(table.operation('v9', 'BoatList')).toBeUndefined()
    expect(table.operation('v1', 'BoatLaunch')).toBeUndefined()
    expect(table.operation('v1', 'constructor')).toBeUndefined()
    expect(table.having('toString')).toEqual([])
  })

  it('expands an operation once for all versions that share it', () => {
    const table = decodeTable(text)
    expect(table.operation('v1', 'BoatList')).toBe(table.operation('v3', 'BoatList'))
  })

  it('changes few lines when a version is added, and none before its own', () => {
    const before = encode({ v1: [list], v2: [list, launch] }).split('\n')
    const after = encode({
      v1: [list],
      v2: [list, launch],
      v3: [list, { ...launch, long: true, ok: [303] }],
    }).split('\n')
    // The checksum's, the operation's, the version's, and those before them that end in a comma now.
    expect(after.filter((line) => !before.includes(line))).toHaveLength(5)
  })

  it('carries any operations unharmed', () => {
    const name = fc.stringMatching(/^[A-Za-z][\w./:+-]{0,12}$/)
    const param: fc.Arbitrary<Param> = fc.record(
      {
        name: fc.string({ minLength: 1, maxLength: 8 }),
        key: fc.string(),
        in: fc.constantFrom('path' as const, 'query' as const, 'header' as const),
        type: fc.constantFrom('string' as const, 'array' as const, 'object' as const),
        required: fc.constant(true as const),
        encoding: fc.constantFrom('json' as const, 'csv' as const, 'deep-object' as const),
        default: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value))),
      },
      { requiredKeys: ['name', 'in', 'type'] },
    )
    const operation: fc.Arbitrary<Operation> = fc.record({
      op: name,
      method: fc.constantFrom('GET' as const, 'POST' as const),
      path: fc.array(fc.stringMatching(/^[\w{}.%~-]{1,6}$/)).map((parts) => `/${parts.join('/')}`),
      category: fc.oneof(name, fc.constant('root')),
      params: fc.array(param, { maxLength: 4 }),
      answer: fc.constant({ kind: 'json' as const }),
      responses: fc.dictionary(fc.constantFrom('200', '404', 'default'), name),
    })
    const versions = fc.array(fc.uniqueArray(operation, { selector: ({ op }) => op, maxLength: 6 }), {
      minLength: 1,
    })
    fc.assert(
      fc.property(versions, (lists) => {
        const table = decodeTable(encode(Object.fromEntries(lists.map((each, at) => [`v${at}`, each]))))
        for (const [at, each] of lists.entries()) {
          expect(table.ops(`v${at}`)).toEqual(each.map(({ op }) => op))
          for (const one of each) expect(table.operation(`v${at}`, one.op)).toEqual(one)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('hostile 10: a damaged table', () => {
  const whole = encode({ v1: [list, launch], v2: [list] })
  const refusalOf = (text: string): unknown => {
    try {
      return decodeTable(text)
    } catch (error) {
      return error
    }
  }

  it.each<[string, string, RegExp]>([
    ['empty', '', /^A table is not what hawser wrote: it was edited or cut\. Install hawser again/],
    ['JSON of something else', 'null', /^A table is not what hawser wrote/],
    [
      'cut off',
      whole.slice(0, -1),
      /^The table of engine "toy" is not what hawser wrote.*`hawser compile` again/,
    ],
    [
      'of a later format',
      whole.replace('table 2', 'table 99'),
      /"toy" is of format 99, and this hawser reads format 2/,
    ],
    ['of hawser 0.1', whole.replace(/^.*\n\{/, '{"format":1,'), /"toy" is not what hawser wrote/],
    [
      'with an answer of no kind',
      whole.replace('"kind":"json"', '"kind":"jsn"'),
      /"toy" is not what hawser wrote/,
    ],
    ['with a line break in a path', whole.replace('/boats/json', '/boats\\r\\n/json'), /"toy" is not what/],
    [
      'with a failure that is a number',
      whole.replace('"kind":"json"', '"kind":"json","failure":1'),
      /"toy" is not what/,
    ],
    ['with an enum of nothing', whole.replace('"enum":["name","age"]', '"enum":null'), /"toy" is not what/],
    ['with a terminal that is nowhere', whole.replace('Config.Tty', 'Config.Tt'), /"toy" is not what/],
  ])('%s is refused at once', (_, text, says) => {
    const error = refusalOf(text)
    expect(error).toBeInstanceOf(HawserError)
    expect(error).toMatchObject({ code: 'TABLE', message: expect.stringMatching(says) })
  })

  it('is refused wherever it is cut', () => {
    for (const text of Object.values(tables)) {
      for (let at = 0; at < text.length; at += 9973) {
        expect(refusalOf(text.slice(0, at))).toMatchObject({ code: 'TABLE' })
      }
    }
  })
})

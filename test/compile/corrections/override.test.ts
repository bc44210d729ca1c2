import { describe, expect, it } from 'vitest'
import { applyOverrides, type Override } from '../../../src/compile/corrections/override.ts'
import { compareVersions, inRange } from '../../../src/compile/version.ts'
import type { Operation } from '../../../src/table/operation.ts'

const inspect: Operation = {
  op: 'BoatInspect',
  method: 'GET',
  path: '/boats/{id}',
  category: 'boats',
  params: [{ name: 'id', in: 'path', type: 'string', required: true }],
  answer: { kind: 'json' },
  responses: { 200: 'Boat' },
}
const logs: Operation = {
  ...inspect,
  op: 'BoatLogs',
  path: '/boats/{id}/logs',
  params: [
    { name: 'id', in: 'path', type: 'string', required: true },
    { name: 'follow', in: 'query', type: 'boolean' },
    { name: 'filters', in: 'query', type: 'string', default: '{}' },
  ],
}

function apply(overrides: Partial<Override>[], version = 'v2'): Operation[] {
  const whole = overrides.map((override) => ({
    engine: 'toy',
    op: [],
    change: {},
    why: 'Because.',
    ...override,
  }))
  return applyOverrides([inspect, logs], whole, { engine: 'toy', version })
}

describe('an override', () => {
  const frames = {
    answer: { kind: 'frames' as const, ends: { param: 'follow', value: false, default: true } },
  }

  it('changes what it names, and nothing else', () => {
    const change = {
      ...frames,
      params: { filters: { type: 'object' as const, encoding: 'json' as const, default: null } },
    }
    expect(apply([{ op: ['BoatLogs'], change }])).toEqual([
      inspect,
      {
        ...logs,
        ...frames,
        params: [
          logs.params[0],
          logs.params[1],
          { name: 'filters', in: 'query', type: 'object', encoding: 'json' },
        ],
      },
    ])
    expect(logs.answer).toEqual({ kind: 'json' })
    expect(logs.params[2]).toMatchObject({ type: 'string' })
  })

  it('names operations by route, and by parameters', () => {
    const json = { params: { filters: { encoding: 'json' as const } } }
    expect(apply([{ op: ['GET /boats/{id}/logs'], change: json }])[1]?.params[2]).toMatchObject({
      encoding: 'json',
    })
    expect(apply([{ op: ['*'], change: json }])[1]?.params[2]).toMatchObject({ encoding: 'json' })
  })

  it('is for its engine and its versions', () => {
    const change = { long: true as const }
    expect(apply([{ op: ['BoatLogs'], change, engine: 'other' }])).toEqual([inspect, logs])
    expect(apply([{ op: ['BoatLogs'], change, versions: 'v3..' }])).toEqual([inspect, logs])
    expect(apply([{ op: ['Gone ..v1', 'BoatLogs v2..'], change }])[1]).toMatchObject({ long: true })
  })

  it('adds a parameter that the specification does not have', () => {
    const change = { params: { since: { in: 'query' as const, type: 'integer' as const } } }
    expect(apply([{ op: ['BoatInspect'], change }])[0]?.params).toEqual([
      ...inspect.params,
      { name: 'since', in: 'query', type: 'integer' },
    ])
  })

  it('adds an operation that the specification does not have, behind the others', () => {
    const params = { id: { in: 'query' as const, required: true as const } }
    const change = { route: 'POST /build/cancel', params, answer: { kind: 'text' as const } }
    expect(apply([{ op: ['BuildCancel'], change }])[2]).toEqual({
      op: 'BuildCancel',
      method: 'POST',
      path: '/build/cancel',
      category: 'build',
      params: [{ name: 'id', in: 'query', type: 'string', required: true }],
      answer: { kind: 'text' },
      responses: {},
    })
  })

  it('says by route whom to ask for the terminal, and gives the name', () => {
    const tty = { op: 'GET /boats/{id}', params: { id: 'id' }, field: 'Tty' }
    expect(apply([{ op: ['BoatLogs'], change: { tty } }])[1]?.tty).toEqual({ ...tty, op: 'BoatInspect' })
  })

  const stale: [name: string, override: Partial<Override>, says: RegExp][] = [
    [
      'an operation that is gone',
      { op: ['Gone'] },
      /toy all Gone \(Because\.\): toy v2 has no such operation\. Mend or drop/,
    ],
    [
      'a parameter that is nowhere',
      { op: ['*'], change: { params: { sail: { type: 'array' } } } },
      /has no such operation/,
    ],
    [
      'a parameter that is gone',
      { op: ['BoatLogs'], change: { params: { sail: { type: 'array' } } } },
      /has no parameter "sail" there/,
    ],
    [
      'a parameter more that is there',
      { op: ['BoatLogs'], change: { params: { follow: { in: 'query' } } } },
      /has the parameter "follow" itself/,
    ],
    [
      'an operation more whose route is there',
      { op: ['BoatLog'], change: { route: 'GET /boats/{id}/logs' } },
      /has BoatLogs, GET \/boats\/\{id\}\/logs, already/,
    ],
    [
      'what the specification says',
      { op: ['BoatLogs'], change: { answer: { kind: 'json' } } },
      /says the same of "answer" already/,
    ],
    [
      'a type that is there',
      { op: ['BoatLogs'], change: { params: { filters: { type: 'string' } } } },
      /says the same of filters\.type already/,
    ],
    ['nothing to take away', { op: ['BoatLogs'], change: { body: null } }, /says the same of "body" already/],
    [
      'a terminal of nobody',
      { op: ['BoatLogs'], change: { tty: { op: 'Gone', params: {}, field: 'T' } } },
      /has no operation "Gone" to ask/,
    ],
    [
      'a wrong parameter to ask by',
      { op: ['BoatLogs'], change: { tty: { op: 'BoatInspect', params: { name: 'id' }, field: 'T' } } },
      /BoatLogs asks BoatInspect, which has no "name"/,
    ],
    [
      'a parameter to pass on that is not there',
      { op: ['BoatLogs'], change: { tty: { op: 'BoatInspect', params: { id: 'name' }, field: 'T' } } },
      /BoatLogs passes "name" on, which is no parameter of it/,
    ],
    [
      'an end by nothing',
      { op: ['BoatInspect'], change: frames },
      /BoatInspect ends by "follow", which is no parameter of it/,
    ],
  ]
  for (const [name, override, says] of stale) {
    it(`of ${name} is refused`, () => {
      expect(() => apply([override])).toThrow(says)
      expect(() => apply([override])).toThrow(/^overrides\.yaml: /)
    })
  }

  it('is refused together with all others', () => {
    expect(() => apply([{ op: ['Gone'] }, { op: ['Lost'] }])).toThrow(/Gone.*\n.*Lost/)
  })
})

describe('versions', () => {
  it('are ordered by their numbers', () => {
    const ordered = ['v1.9', 'v1.10', 'v2.0.0-rc1', 'v2.0.0-rc2', 'v2.0.0', 'v2.0.1', 'v10']
    expect([...ordered].reverse().sort(compareVersions)).toEqual(ordered)
    expect(compareVersions('v1', 'v1.0.0')).toBe(0)
  })

  const cases: [version: string, range: string, want: boolean][] = [
    ['v1.25', 'all', true],
    ['v1.25', 'v1.25', true],
    ['v1.26', 'v1.25', false],
    ['v1.25', 'v1.25..v1.27', true],
    ['v1.27', 'v1.25..v1.27', true],
    ['v1.28', 'v1.25..v1.27', false],
    ['v1.9', 'v1.25..', false],
    ['v1.100', 'v1.25..', true],
    ['v3.3.1', '..v3.3.1', true],
    ['v3.4.0', '..v3.3.1', false],
    ['v4.0.0', 'v3.1.0..v4.0.0', true],
    ['v5.8.3', '..v5', true],
    ['v5.8.3', 'v4.1.1..v5.8', true],
    ['v5.8.3', '..v5.7', false],
    ['v6.0.0', '..v5', false],
    ['v50.0.0', '..v5', false],
    ['v1.100', '..v1.10', false],
  ]
  for (const [version, range, want] of cases) {
    it(`${version} is ${want ? '' : 'not '}in ${range}`, () => {
      expect(inRange(version, range)).toBe(want)
    })
  }
})

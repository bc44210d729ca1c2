import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/buildkit/protobuf/decode.ts'
import { encode } from '../../src/buildkit/protobuf/encode.ts'
import { compile } from '../../src/compile.ts'
import { contexts } from '../../src/discover/finders.ts'
import { isHawserError } from '../../src/index.ts'
import { parseJson } from '../../src/json/json.ts'
import { tempDir } from '../support/temp-dir.ts'
import { numRuns, onlyTyped, seed } from './support.ts'

const text = fc.string({ unit: 'binary', maxLength: 60 })
const schema = {
  Tree: {
    name: [1, 'string'],
    size: [2, 'int64'],
    data: [3, 'bytes'],
    parts: [4, 'Tree', 'repeated'],
    numbers: [5, 'int', 'repeated'],
  },
} as const

/** A text with pieces of it doubled, left out, or replaced by others. */
function mangled(whole: string, others: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(whole.length), fc.nat(20), others)
  return fc
    .array(edit, { minLength: 1, maxLength: 3 })
    .map((edits) =>
      edits.reduce((at, [from, length, put]) => at.slice(0, from) + put + at.slice(from + length), whole),
    )
}

describe('whatever the file or message', { timeout: 3_600_000 }, () => {
  it('protobuf is read or refused by a typed error', () => {
    const whole = encode(schema, 'Tree', {
      name: 'a',
      size: 5n,
      data: Buffer.from('x'),
      parts: [{ name: 'b', size: -1n, data: Buffer.alloc(0), parts: [], numbers: [1, 300] }],
      numbers: [],
    })
    const changed = fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 })
      .map((edits) => {
        const bytes = Buffer.from(whole)
        for (const [at, byte] of edits) bytes[at] = byte
        return bytes
      })
    const input = fc.oneof(
      fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from(bytes)),
      changed,
    )
    fc.assert(
      fc.property(input, (bytes) => {
        try {
          decode(schema, 'Tree', bytes)
        } catch (error) {
          // Its callers know of what call it is, and make it a typed one.
          expect(error).toBeInstanceOf(SyntaxError)
        }
      }),
      { numRuns, seed },
    )
  })

  it('JSON is what JSON.parse says, or refused by it too', () => {
    const input = fc.oneof(fc.json(), mangled('{"a":[1,-2.5e3,"\\u00e9",true,null,{"b":[]}]}', text), text)
    fc.assert(
      fc.property(input, (given) => {
        const want = attempt(() => JSON.parse(given))
        const got = attempt(() => parseJson(given, { bigint: true }))
        expect(got.isRefused).toBe(want.isRefused)
        const plain = (value: unknown): string =>
          JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? Number(each) : each))
        if (!want.isRefused) expect(plain(got.value)).toBe(plain(want.value))
      }),
      { numRuns, seed },
    )
  })

  it('files of destinations and contexts are read or refused by a typed error', () => {
    const toml = `[engine]\nactive_service = "a"\n[engine.service_destinations.a]\nuri = "ssh://u@h:22/x.sock"\nidentity = '/i'\n`
    const meta = JSON.stringify({
      Name: 'a',
      Endpoints: { docker: { Host: 'tcp://h:1', SkipTLSVerify: false } },
    })
    const piece = fc.oneof(
      text,
      fc.constantFrom('[', ']', '[[', '"""', "'", '=', '.', '\n', '{', '}', '__proto__', '9e999'),
    )
    const dir = tempDir({})
    const folder = join(dir, '.docker/contexts/meta/a')
    mkdirSync(folder, { recursive: true })
    const env = {
      HOME: dir,
      CONTAINERS_CONF: join(dir, 'c.conf'),
      PODMAN_CONNECTIONS_CONF: join(dir, 'p.json'),
    }
    fc.assert(
      fc.property(mangled(toml, piece), mangled(meta, piece), (conf, json) => {
        writeFileSync(env.CONTAINERS_CONF, conf)
        writeFileSync(env.PODMAN_CONNECTIONS_CONF, json)
        writeFileSync(join(folder, 'meta.json'), json)
        onlyTyped(() => contexts('podman', env))
        onlyTyped(() => contexts('docker', env))
      }),
      { numRuns: Math.ceil(numRuns / 30), seed },
    )
  })

  it('a specification is compiled or refused by a typed error', async () => {
    const spec = JSON.stringify({
      openapi: '3.0.3',
      info: { title: 'x', version: '1' },
      paths: {
        '/a/{id}': {
          get: {
            operationId: 'A',
            parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
            responses: {
              200: {
                description: '',
                content: { 'application/json': { schema: { $ref: '#/components/schemas/S' } } },
              },
            },
          },
        },
      },
      components: {
        schemas: { S: { type: 'object', properties: { a: { $ref: '#/components/schemas/S' } } } },
      },
    })
    const piece = fc.oneof(
      text,
      fc.constantFrom('null', '[]', '{}', '"$ref":"#/a"', '"', ':', '__proto__', '{id}', '&a', '*a'),
    )
    await fc.assert(
      fc.asyncProperty(mangled(spec, piece), async (given) => {
        await compile(given, { engine: 'toy', version: 'v1' }).catch((error) => {
          if (!isHawserError(error)) throw error
        })
      }),
      { numRuns: Math.ceil(numRuns / 100), seed },
    )
  })
})

function attempt(work: () => unknown): { isRefused: boolean; value?: unknown } {
  try {
    return { isRefused: false, value: work() }
  } catch {
    return { isRefused: true }
  }
}

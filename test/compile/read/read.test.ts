import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSpec } from '../../../src/compile/read/read.ts'
import { indentQuoted } from '../../../src/compile/read/repair.ts'
import { skipFor } from '../../support/skip.ts'
import { specification, unfetched } from '../../support/specification.ts'

describe('readSpec', () => {
  const good: [name: string, text: string, language: string][] = [
    ['Swagger 2.0 as YAML', 'swagger: "2.0"\npaths: {}', 'swagger-2'],
    ['Swagger 2.0 as a number', 'swagger: 2.0\npaths: {}', 'swagger-2'],
    ['OpenAPI 3.0', 'openapi: 3.0.3\npaths: {}', 'openapi-3'],
    ['OpenAPI 3.1 as JSON', '{"openapi":"3.1.0","paths":{}}', 'openapi-3'],
    ['JSON with comments, which YAML takes', '{"openapi":"3.1.0", # new\n"paths":{}}', 'openapi-3'],
    ['a byte order mark', '\uFEFFopenapi: 3.0.3\npaths: {}', 'openapi-3'],
    ['a byte order mark before JSON', '\uFEFF{"openapi":"3.0.3","paths":{}}', 'openapi-3'],
    ['lines that end as in Windows', 'swagger: "2.0"\r\npaths:\r\n  /a: {}\r\n', 'swagger-2'],
    ['an unquoted 3.0', 'openapi: 3.0\npaths: {}', 'openapi-3'],
    ['merged keys', 'swagger: "2.0"\nx-a: &a { get: {} }\npaths: { /a: { <<: *a } }', 'swagger-2'],
  ]
  for (const [name, text, language] of good) {
    it(`takes ${name}`, () => {
      expect(readSpec(text, 'toy.yaml')).toMatchObject({ language, repairs: [] })
    })
  }

  const bad: [name: string, text: string, says: RegExp][] = [
    ['nothing', '', /^toy\.yaml:1: A specification is an object/],
    ['a list', '- swagger', /^toy\.yaml:1: A specification is an object/],
    ['text', 'service unavailable', /^toy\.yaml:1: A specification is an object/],
    ['a page', '<!DOCTYPE html><p>Sign in', /^toy\.yaml: This is an HTML or XML page/],
    ['broken YAML', 'swagger: "2.0"\npaths: a: b\n', /^toy\.yaml:2: This is not valid YAML or JSON/],
    ['YAML that is cut off', 'swagger: "2.0"\npaths:\n  /a: [\n', /^toy\.yaml:\d+: This YAML is cut off/],
    [
      'a text that is cut off',
      'swagger: "2.0"\ninfo: "abc',
      /^toy\.yaml:2: This YAML is cut off.*Fetch the whole file/,
    ],
    [
      'a path twice in YAML',
      'paths:\n  /a/b: {}\n  /a/b: {}\n',
      /^toy\.yaml:3: The key "\/a\/b" is there twice/,
    ],
    [
      'a key twice in JSON',
      '{\n"paths": {\n"/a b": {"get": {}, "get": {}}}}',
      /^toy\.yaml:3: The key "get" is there twice/,
    ],
    ['a quoted key twice', "info:\n  'a b': 1\n  'a b': 2\n", /^toy\.yaml:3: The key "a b" is there twice/],
    ['a key twice', 'swagger: "2.0"\npaths: {}\npaths: {}\n', /^toy\.yaml:3: The key "paths" is there twice/],
    [
      'a key twice in JSON',
      '{"swagger":"2.0",\n"paths":{"/a":{}, "/a":{"x\\"y":1}}}',
      /^toy\.yaml:2: The key "\/a" is there twice/,
    ],
    ['an anchor within itself', 'swagger: "2.0"\npaths: &a { /a: *a }', /^toy\.yaml:\d: This .*itself/],
    ['JSON that is cut off', '{"swagger":"2.0","paths":{"/a"', /^toy\.yaml:1: This JSON is cut off/],
    [
      'JSON without a comma, which YAML takes for one key',
      '{"swagger":"2.0",\n"info":{"a":1 "b":2}}',
      /^toy\.yaml:2: This is not valid JSON: Expected ',' or '\}' after property value\.$/,
    ],
    [
      'a second document, whose operations would be lost',
      'swagger: "2.0"\npaths: {}\n---\nswagger: "2.0"\npaths: { /a: {} }\n',
      /^toy\.yaml:3: Behind this line is another document, which would be lost/,
    ],
    ['no version', 'paths: {}', /neither `swagger` nor `openapi`.*Give a Swagger 2\.0/],
    ['Swagger 1.2', 'swaggerVersion: "1.2"\nswagger: "1.2"', /says version 1\.2/],
    ['OpenAPI 4', 'openapi: 4.0.0', /says version 4\.0\.0/],
  ]
  for (const [name, text, says] of bad) {
    it(`refuses ${name}`, () => {
      expect(() => readSpec(text, 'toy.yaml')).toThrow(says)
      expect(() => readSpec(text, 'toy.yaml')).toThrow(expect.objectContaining({ code: 'USAGE' }))
    })
  }
})

describe('hostile 13: what is small and never ends', () => {
  const anchor = Array.from({ length: 1000 }, (_, at) => `f${at}: { type: string }`).join(', ')
  const aliases = (count: number) => Array.from({ length: count }, (_, at) => `g${at}: *a`).join(', ')
  const nested = (open: string, close: string, levels: number) => open.repeat(levels) + close.repeat(levels)
  it.each<[string, string, RegExp]>([
    [
      'thousands of aliases of a large anchor',
      `openapi: 3.0.3\npaths: {}\nx-a: &a { ${anchor} }\nx-b: { ${aliases(3000)} }`,
      /^toy\.yaml:1: Its aliases stand for more than 100000 values/,
    ],
    [
      'aliases of aliases',
      `openapi: 3.0.3\nx-0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1]\n${Array.from(
        { length: 6 },
        (_, at) => `x-${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`)}]`,
      ).join('\n')}`,
      /^toy\.yaml:1: (Its aliases stand for more|.*Excessive alias count)/,
    ],
    [
      'JSON of 5,000 levels',
      `{"openapi":"3.0.3","paths":{},"x-a":${nested('[', ']', 5000)}}`,
      /^toy\.yaml: It is nested more than 500 levels deep/,
    ],
    [
      'YAML of 600 levels',
      `openapi: 3.0.3\nx-a: ${nested('[', ']', 600)}`,
      /^toy\.yaml:1: It is nested more than 500 levels deep/,
    ],
    [
      'YAML of 50,000 levels',
      `openapi: 3.0.3\nx-a: ${nested('[', ']', 50_000)}`,
      /^toy\.yaml:\d: It is nested too deeply/,
    ],
  ])('is refused: %s', (_, text, says) => {
    expect(() => readSpec(text, 'toy.yaml')).toThrow(says)
  })

  it.each<[string, string]>([
    [
      'anchors that are used as anchors are',
      `openapi: 3.0.3\nx-a: &a { ${anchor} }\nx-b: { ${aliases(40)} }`,
    ],
    ['400 levels', `{"openapi":"3.0.3","x-a":${nested('[', ']', 400)}}`],
  ])('is not refused: %s', (_, text) => {
    expect(readSpec(text, 'toy.yaml').root).toHaveProperty('x-a')
  })
})

it('takes nothing but JSON in a file that is called JSON', () => {
  const text = '{"openapi":"3.1.0",\n"paths":{},}'
  expect(() => readSpec(text, 'toy.yaml')).not.toThrow()
  expect(() => readSpec(text, 'toy.json')).toThrow(/^toy\.json:2: This is not valid JSON: /)
})

describe('indentQuoted', () => {
  const cases: [name: string, text: string, want: string, lines: number[]][] = [
    [
      'text that goes on too far left',
      'a:\n  b: "one\n  two\nthree"\n',
      'a:\n  b: "one\n   two\n   three"\n',
      [3, 4],
    ],
    ['text in a list', '- "one\ntwo"\n', '- "one\n two"\n', [2]],
    ['empty lines within', 'b: "one\n\ntwo"\n', 'b: "one\n\n two"\n', [3]],
    ['escaped quotes', 'b: "one \\"\ntwo"\nc: 1\n', 'b: "one \\"\n two"\nc: 1\n', [2]],
    ['text that is deep enough', 'b: "one\n  two"\n', 'b: "one\n  two"\n', []],
    ['text on one line', 'b: "one"\nc: two\n', 'b: "one"\nc: two\n', []],
    ['a quote within plain text', 'b: 5" wide\nc: two\n', 'b: 5" wide\nc: two\n', []],
  ]
  for (const [name, text, want, lines] of cases) {
    it(`given ${name}`, () => {
      expect(indentQuoted(text)).toEqual({ text: want, lines })
    })
  }
})

it('says of JSON that it is cut off, wherever it is', () => {
  const text = '{"openapi": "3.0.3", "paths": {"/a\\u00e9": {"get": {"tags": ["x", true, 1.5e3, null]}}}}'
  expect(() => readSpec(text, 'toy.json')).not.toThrow()
  for (let end = 1; end < text.length; end++) {
    expect(() => readSpec(text.slice(0, end), 'toy.json'), text.slice(0, end)).toThrow(
      /^toy\.json:1: This JSON is cut off/,
    )
  }
})

describe("the engines' specifications", () => {
  const cases: [file: string, repaired: number][] = [
    ['docker/v1.25', 1],
    ['docker/v1.38', 1],
    ['docker/v1.39', 0],
    ['podman/v3.1.0', 0],
  ]
  for (const [file, repaired] of cases) {
    const path = specification(file)
    it(
      `are read, with a repair where they are not YAML 1.2: ${file}`,
      skipFor(path ? undefined : unfetched),
      () => {
        const { repairs, root } = readSpec(readFileSync(path as string, 'utf8'), file)
        expect(repairs).toHaveLength(repaired)
        expect(Object.keys(root)).toContain('paths')
      },
    )
  }
})

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fromDockerode } from '../../scripts/from-dockerode.ts'
import { client, versions } from '../../src/index.ts'
import * as recipes from '../../src/recipes.ts'

const table = readFileSync('specs/dockerode.tsv', 'utf8')
const rows = table
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'))

it('the page for users of dockerode is what the table says', () => {
  expect(readFileSync('docs/from-dockerode.md', 'utf8')).toBe(fromDockerode(table))
})

it('what the table names is there', () => {
  const known = new Set<string>(
    versions('docker').flatMap(
      (version) =>
        client({ engine: 'docker', version: version as 'v1.41', conn: { uri: 'unix:///none' } }).ops,
    ),
  )
  const ops = rows.flatMap(([, ours = '']) => ours.match(/^[A-Z]\w+|(?<= or )[A-Z]\w+/g) ?? [])
  expect(ops.length).toBeGreaterThan(90)
  expect(ops.filter((op) => !known.has(op))).toEqual([])
  const functions = rows.flatMap(
    ([, ours = '', note = '']) => `${ours} ${note}`.match(/\b[a-z]\w+(?=\((?:docker)?)/g) ?? [],
  )
  const elsewhere = [
    'request',
    'messages',
    'frames',
    'pipe',
    'lines',
    'buildContext',
    'followEvents',
    'createReadStream',
  ]
  expect(functions.filter((name) => !(name in recipes) && !elsewhere.includes(name))).toEqual([])
})

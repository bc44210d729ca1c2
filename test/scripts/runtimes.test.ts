import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type Results, withTables } from '../../scripts/runtimes/page.ts'

it('keeps docs/runtimes.md to what was tried', () => {
  const page = readFileSync('docs/runtimes.md', 'utf8')
  const results = JSON.parse(readFileSync('test/compat/results.json', 'utf8')) as Results
  expect(page, 'run npx tsx scripts/runtimes.ts').toBe(withTables(page, results))
  expect(withTables(page, { runtimes: { Bun: '9.9' } })).toContain(
    '| runs on | tried |\n|---|---|\n| Bun | 9.9 |\n',
  )
})

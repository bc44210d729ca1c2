import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('each promise of docs/security.md names tests that exist', () => {
  const rows = readFileSync('docs/security.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| promise'))
  const claims = rows.map((row) => {
    const named = [...row.matchAll(/`(test\/[^`]+)`: ((?:"[^"]+"(?:, )?)+)/g)]
    const missing = named.flatMap(([, file = '', titles = '']) => {
      const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
      return [...titles.matchAll(/"([^"]+)"/g)]
        .map(([, title = '']) => title)
        .filter((title) => !text.includes(title))
    })
    return { row, tests: named.length, missing }
  })
  expect(claims.length).toBeGreaterThan(25)
  expect(claims.filter(({ tests, missing }) => tests === 0 || missing.length > 0)).toEqual([])
})

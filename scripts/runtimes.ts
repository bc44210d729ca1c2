import { readFileSync, writeFileSync } from 'node:fs'
import { type Results, withTables } from './runtimes/page.ts'

// `npx tsx scripts/runtimes.ts`: the tables of docs/runtimes.md, of what test/compat ran.
const results = JSON.parse(readFileSync('test/compat/results.json', 'utf8')) as Results
writeFileSync('docs/runtimes.md', withTables(readFileSync('docs/runtimes.md', 'utf8'), results))

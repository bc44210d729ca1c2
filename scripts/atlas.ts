import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { atlasPage } from './atlas/atlas-page.ts'

// `npm run atlas`: every engine, version and operation on one static page, which needs no server and no network.
const { out } = parseArgs({ options: { out: { type: 'string', default: 'atlas/index.html' } } }).values
const page = await atlasPage()
mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, page)
console.log(`${out}: ${(page.length / 1000).toFixed(0)} kB`)

import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPackage } from './build/build-package.ts'
import { generateCommand } from './generate/command.ts'

// `npm run build [-- --with-docs]`: dist/, which is all that is published. It holds
//   <entry>.js, <entry>.cjs     each entry of package.json, and the chunks that they share
//   generated/                  the engines' tables, for both formats; each is read when it is first asked for
//   types/                      all typings, once; <entry>.d.ts and <entry>.d.cts lead there from either format
// With docs, the entry `hawser/documented` has tables and typings of its own, which carry the summaries of the
// specifications that were fetched, below documented/ and types/documented/; NOTICE says whose they are.
const started = performance.now()
const { values } = parseArgs({ options: { 'with-docs': { type: 'boolean', default: false } } })
const documented = values['with-docs'] ? await generateWithDocs() : undefined
const entries = await buildPackage('dist', documented)
if (documented !== undefined) rmSync(documented, { recursive: true })
console.log(
  `${entries.map(({ name }) => name).join(', ')} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
)

/** What is committed has no prose of others, so this goes elsewhere. Throws where specifications were not fetched. */
async function generateWithDocs(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hawser-docs-'))
  cpSync('generated/package.json', join(folder, 'package.json'))
  await generateCommand(['--with-docs', '--out', folder], process)
  return folder
}

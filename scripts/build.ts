import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from './build/bundle.ts'
import { compressText } from './build/compress.ts'
import { entriesOf, type Manifest } from './build/entries.ts'
import { notice } from './build/notice.ts'
import { declareTypes } from './build/typings.ts'
import { generateCommand } from './generate/command.ts'

// `npm run build [-- --with-docs]`: dist/, which is all that is published. It holds
//   <entry>.js, <entry>.cjs     each entry of package.json, and the chunks that they share
//   generated/                  the engines' tables, for both formats; each is read when it is first asked for
//   types/                      all typings, once; <entry>.d.ts and <entry>.d.cts lead there from either format
// With docs, tables and typings carry the summaries of the specifications that were fetched, and NOTICE says
// whose they are.
const out = 'dist'
const started = performance.now()
const { values } = parseArgs({ options: { 'with-docs': { type: 'boolean', default: false } } })
const generated = values['with-docs'] ? await generateWithDocs() : 'generated'
const engines = readdirSync('generated', { withFileTypes: true }).filter((entry) => entry.isDirectory())
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const entries = entriesOf(manifest)
const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })

rmSync(out, { recursive: true, force: true })
mkdirSync(out)
for (const { path, text } of await bundle(entries, dependencies)) writeFileSync(join(out, path), text)
for (const { name, bin } of entries) if (bin) chmodSync(join(out, `${name}.js`), 0o755)
cpSync(generated, join(out, 'generated'), {
  recursive: true,
  filter: (path) => !/\.(d\.ts|md)$/.test(path),
})
for (const { name } of engines) compressText(join(out, 'generated', name, 'schemas.js'))
declareTypes(
  entries.filter(({ bin }) => !bin),
  out,
  generated,
)
if (values['with-docs']) {
  writeFileSync(join(out, 'NOTICE'), notice)
  rmSync(generated, { recursive: true })
}
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

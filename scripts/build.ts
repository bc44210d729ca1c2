import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './build/bundle.ts'
import { compressText } from './build/compress.ts'
import { entriesOf, type Manifest } from './build/entries.ts'
import { declareTypes } from './build/typings.ts'

// `npm run build`: dist/, which is all that is published. It holds
//   <entry>.js, <entry>.cjs     each entry of package.json, and the chunks that they share
//   generated/                  the engines' tables, for both formats; each is read when it is first asked for
//   types/                      all typings, once; <entry>.d.ts and <entry>.d.cts lead there from either format
const out = 'dist'
const started = performance.now()
const engines = readdirSync('generated', { withFileTypes: true }).filter((entry) => entry.isDirectory())
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const entries = entriesOf(manifest)
const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })

rmSync(out, { recursive: true, force: true })
mkdirSync(out)
for (const { path, text } of await bundle(entries, dependencies)) writeFileSync(join(out, path), text)
for (const { name, bin } of entries) if (bin) chmodSync(join(out, `${name}.js`), 0o755)
cpSync('generated', join(out, 'generated'), {
  recursive: true,
  filter: (path) => !/\.(d\.ts|md)$/.test(path),
})
for (const { name } of engines) compressText(join(out, 'generated', name, 'schemas.js'))
declareTypes(
  entries.filter(({ bin }) => !bin),
  out,
)
console.log(
  `${entries.map(({ name }) => name).join(', ')} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
)

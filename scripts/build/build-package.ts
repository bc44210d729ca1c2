import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.ts'
import { compressText } from './compress.ts'
import { declareDocumented } from './documented.ts'
import { type Entry, entriesOf, type Manifest } from './entries.ts'
import { notice } from './notice.ts'
import { declareTypes } from './typings.ts'

/**
 * Writes the package's files to `out`, in the place of what is there. `documented` is a folder like `generated` whose
 * tables and typings carry the specifications' own documentation: they become those of the entry `hawser/documented`.
 */
export async function buildPackage(out: string, documented?: string): Promise<Entry[]> {
  const engines = readdirSync('generated', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
  const entries = entriesOf(manifest)
  const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })

  rmSync(out, { recursive: true, force: true })
  mkdirSync(out)
  for (const { path, text } of await bundle(entries, dependencies, documented !== undefined)) {
    writeFileSync(join(out, path), text)
  }
  for (const { name, bin } of entries) if (bin) chmodSync(join(out, `${name}.cjs`), 0o755)
  cpSync('generated', join(out, 'generated'), {
    recursive: true,
    filter: (path) => !/\.(d\.ts|md)$/.test(path),
  })
  for (const { name } of engines) compressText(join(out, 'generated', name, 'schemas.js'))
  declareTypes(
    entries.filter(({ bin }) => !bin),
    out,
  )
  if (documented !== undefined) {
    cpSync(documented, join(out, 'documented'), {
      recursive: true,
      filter: (path) => !/\.(d\.ts|md)$|(schemas|words)\.js$/.test(path),
    })
    declareDocumented(out, documented)
    writeFileSync(join(out, 'NOTICE'), notice)
  }
  return entries
}

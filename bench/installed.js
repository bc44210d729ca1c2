import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Size in MB and number of the packages that installing one brings, itself included. */
export function installed(folder) {
  const packages = new Map()
  collect(realpathSync(folder), packages)
  const sizes = [...packages.values()]
  return { mb: sizes.reduce((sum, bytes) => sum + bytes, 0) / 1e6, packages: sizes.length }
}

function collect(folder, packages) {
  if (packages.has(folder)) return
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  // A checkout has more in it than what it publishes.
  const published = manifest.name === 'hawser' ? manifest.files : undefined
  packages.set(folder, sizeOf(folder, published))
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
    const found = resolve(folder, name)
    if (found) collect(found, packages)
  }
}

/** Where Node looks: in the node_modules of the folder and of those above it. */
function resolve(folder, name) {
  for (let at = folder; ; at = dirname(at)) {
    const found = join(at, 'node_modules', name)
    if (existsSync(found)) return realpathSync(found)
    if (at === dirname(at)) return undefined
  }
}

function sizeOf(folder, only) {
  let bytes = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules' || (only && !only.includes(entry.name))) continue
    const path = join(folder, entry.name)
    bytes += entry.isDirectory() ? sizeOf(path) : lstatSync(path).size
  }
  return bytes
}

import type { Override } from '../src/compile/corrections/override.ts'
import { overridesShape } from '../src/compile/corrections/override-shape.ts'
import { inRange } from '../src/compile/version.ts'
import type { Source } from './sources.ts'
import { faultsOf, readYamlFile } from './yaml-file.ts'

/** Reads and checks `overrides.yaml`. Throws an error that names each fault, lines for nothing in `sources` among them. */
export function readOverrides(file: string, sources: Source[]): Override[] {
  const overrides = readYamlFile(file, overridesShape) as Override[]
  const faults = overrides.flatMap((override, at) => idle(override, sources).map((text) => `${at}: ${text}`))
  if (faults.length > 0) throw faultsOf(file, faults)
  return overrides
}

/** What of an override is for no version at all; whether the rest applies is seen when each version is compiled. */
function idle({ engine, versions = 'all', op }: Override, sources: Source[]): string[] {
  const source = sources.find((each) => each.engine === engine)
  if (!source) return [`There is no engine "${engine}" in sources.yaml.`]
  const meant = source.versions.filter((version) => inRange(version, versions))
  if (meant.length === 0) return [`${engine} has no version in ${versions}.`]
  const ranges = op.map((entry) => / (\S*\.\.\S*|v\S+)$/.exec(entry)?.[1] ?? 'all')
  return ranges.flatMap((range, at) =>
    meant.some((version) => inRange(version, range)) ? [] : [`"${op[at]}" is for no version in ${versions}.`],
  )
}

import { parse } from 'yaml'
import { SpecError } from '../read/spec-error.ts'
import { inRange } from '../version.ts'
import type { Override } from './override.ts'
import { overridesShape } from './override-shape.ts'

/** An engine and the versions that it has. */
export interface KnownEngine {
  engine: string
  versions: readonly string[]
}

/**
 * Reads lines of overrides from YAML, and checks each; one that names no engine is for the only one. Throws a
 * `SpecError` that names every fault, lines for nothing among them.
 */
export function readOverrides(text: string, file: string, engines: readonly KnownEngine[]): Override[] {
  let lines: unknown
  try {
    lines = parse(text) ?? []
  } catch (cause) {
    throw new SpecError(file, `This is not valid YAML: ${(cause as Error).message}`, { cause })
  }
  const only = engines.length === 1 ? engines[0]?.engine : undefined
  const whole = Array.isArray(lines) && only ? lines.map((line) => ({ engine: only, ...line })) : lines
  const checked = overridesShape.safeParse(whole)
  const faults = checked.success
    ? checked.data.flatMap((override, at) => idle(override, engines).map((fault) => `${at}: ${fault}`))
    : checked.error.issues.map(({ path, message }) => `${path.join('.') || 'top'}: ${message}`)
  if (checked.success && faults.length === 0) return checked.data
  throw new SpecError(file, `This is not right:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
}

/** The parts of an override that match no version. The rest is checked when each version is compiled. */
function idle({ engine, versions = 'all', op }: Override, engines: readonly KnownEngine[]): string[] {
  const known = engines.find((each) => each.engine === engine)
  if (!known) return [`There is no engine "${engine}" here.`]
  const meant = known.versions.filter((version) => inRange(version, versions))
  if (meant.length === 0) return [`${engine} has no version in ${versions}.`]
  const ranges = op.map((entry) => / (\S*\.\.\S*|v\S+)$/.exec(entry)?.[1] ?? 'all')
  return ranges.flatMap((range, at) =>
    meant.some((version) => inRange(version, range)) ? [] : [`"${op[at]}" is for no version in ${versions}.`],
  )
}

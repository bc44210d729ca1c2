import { readFileSync } from 'node:fs'
import type { Override } from '../src/compile/corrections/override.ts'
import { readOverrides as readLines } from '../src/compile/corrections/read-overrides.ts'
import type { Source } from './sources.ts'

/**
 * Reads and checks `overrides.yaml`. Throws an error that names each fault, lines for nothing in `sources`
 * among them.
 */
export function readOverrides(file: string, sources: Source[]): Override[] {
  return readLines(readFileSync(file, 'utf8'), file, sources)
}

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { writeAtomically } from './write.ts'

/** Which bytes a version's specification had when it was fetched last. */
export interface Locked {
  /** As `sources.yaml` gives it. */
  url: string
  sha256: string
  /** Where the bytes came from instead: `directory`, or the url of a mirror. */
  from?: string | undefined
}

/** Name of a target → its entry. */
export type Lock = Record<string, Locked>

export function readLock(file: string): Lock {
  if (!existsSync(file)) return {}
  return lockShape.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** Entries are sorted by name, numbers by size, so that the file's changes are those of its contents. */
export function writeLock(file: string, lock: Lock): void {
  const names = Object.keys(lock).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const sorted = Object.fromEntries(names.map((name) => [name, lock[name]]))
  writeAtomically(file, `${JSON.stringify(sorted, undefined, 2)}\n`)
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

const lockShape = z.record(
  z.string(),
  z.strictObject({ url: z.string(), sha256: z.string().length(64), from: z.string().optional() }),
)

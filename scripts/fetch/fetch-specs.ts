import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { DownloadOptions } from '../../src/compile/read/download.ts'
import { load, urlOf } from '../../src/compile/read/load.ts'
import { readSpec } from '../../src/compile/read/read.ts'
import { type Lock, type Locked, sha256 } from './lock.ts'
import type { Target } from './select.ts'
import { selfContained } from './self-contained.ts'
import { writeAtomically } from './write.ts'

export interface FetchOptions extends DownloadOptions {
  /** Folder of `sources.yaml`; local sources are relative to it, and `ENGINE/VERSION.yaml` is kept below it. */
  specs: string
  /** A directory or url to take what is elsewhere from instead: `FROM/docker/v1.47.yaml`. Local sources stay. */
  from?: string | undefined
  /** How many at once. */
  concurrency: number
  /** What the files were when they were fetched last. */
  lock: Lock
}

/** What became of one target. `changed`: its source has other bytes than the lock has. */
export type Outcome = { target: Target } & (
  | { state: 'new' | 'changed' | 'unchanged'; entry: Locked; bytes: number }
  | { state: 'failed'; reason: string }
)

/** Fetches targets side by side. One that fails touches no other; every outcome is told as it comes and returned. */
export async function fetchSpecs(
  targets: Target[],
  options: FetchOptions,
  onOutcome: (outcome: Outcome) => void = () => {},
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const waiting = targets.entries()
  const worker = async (): Promise<void> => {
    for (const [at, target] of waiting) {
      const outcome = await fetchOne(target, options)
      outcomes[at] = outcome
      onOutcome(outcome)
    }
  }
  await Promise.all(Array.from({ length: options.concurrency }, worker))
  return outcomes
}

async function fetchOne(target: Target, options: FetchOptions): Promise<Outcome> {
  try {
    const location = locationOf(target, options)
    const text = await selfContained(await load(urlOf(location), options), location, options)
    const digest = sha256(text)
    const known = options.lock[target.name]
    // Bytes in the lock were checked before. Others are parsed, so no error page or partial file is kept.
    if (known?.sha256 !== digest) readSpec(text, location)
    const file = join(options.specs, target.engine, `${target.version}.yaml`)
    const isNew = !existsSync(file)
    const written = writeAtomically(file, text)
    const changed = known !== undefined && known.sha256 !== digest
    const state = changed ? 'changed' : isNew || written ? 'new' : 'unchanged'
    return { target, state, entry: entryOf(target, options.from, digest), bytes: Buffer.byteLength(text) }
  } catch (error) {
    return { target, state: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

function locationOf({ engine, version, url }: Target, { from, specs }: FetchOptions): string {
  // A local file has no mirror.
  if (isLocal(url)) return resolve(specs, url)
  const file = `${engine}/${version}.yaml`
  if (from === undefined) return url
  return /^https?:/.test(from) ? `${from.replace(/\/$/, '')}/${file}` : join(from, file)
}

function isLocal(url: string): boolean {
  return /^\.{0,2}\//.test(url)
}

/** The lock must not contain local paths; "directory" is enough. */
function entryOf({ url }: Target, from: string | undefined, digest: string): Locked {
  const origin = from === undefined || isLocal(url) ? undefined : /^https?:/.test(from) ? from : 'directory'
  return { url, sha256: digest, ...(origin !== undefined && { from: origin }) }
}

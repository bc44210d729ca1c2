import { type EngineError, isHawserError, UsageError } from '../errors/errors.ts'
import type { HintOf } from '../response/engine-error.ts'
import type { Table } from '../table/operation.ts'
import { checkVersion } from './catalogue.ts'

/** Which version a client is to use, and why. */
export type WantedVersion =
  /** Exactly this one. `variable`: the environment variable that says so, if one does. */
  | { exact: string; variable?: string; max?: never }
  /** The newest that the engine has, up to `max`. `isOpen`: nobody set a limit. */
  | { exact?: never; max: string; isOpen?: true }

/** Reads a client's `version`. Without one, the environment's counts; without that, the engine is asked. */
export function chooseVersion(
  table: Table,
  wanted: string | { max: string } | undefined,
  env: NodeJS.ProcessEnv = process.env,
): WantedVersion {
  if (typeof wanted === 'object' && wanted !== null) {
    checkVersion(table, wanted.max)
    return { max: wanted.max }
  }
  if (wanted !== undefined && wanted !== 'auto') {
    checkVersion(table, wanted)
    return { exact: wanted }
  }
  const { versionEnv, probe } = table
  const set = versionEnv === undefined ? undefined : env[versionEnv]
  if (!versionEnv || !set) return { max: table.versions.at(-1) as string, isOpen: true }
  const prefix = probe?.prefix ?? ''
  const exact = set.startsWith(prefix) ? set : prefix + set
  if (table.versions.includes(exact)) return { exact, variable: versionEnv }
  throw new UsageError(
    `${versionEnv} is "${set}", which is no version of ${table.engine} here (known: ${table.versions[0]} to ${table.versions.at(-1)}).`,
  )
}

/** A sentence on where the version comes from, unless the caller gave it. */
export function whyVersion(wanted: WantedVersion): string {
  if (wanted.exact === undefined) return 'The version is the newest that both the engine and hawser have.'
  return wanted.variable === undefined ? '' : `The version comes from ${wanted.variable}.`
}

/** Whether the engine refused the version of the request. It has done nothing then. */
export function isVersionRefusal(error: unknown, table: Table): boolean {
  if (!isHawserError(error) || error.code !== 'ENGINE') return false
  const { status, engineMessage } = error as EngineError
  return refusalIn(table, status, engineMessage) !== undefined
}

/** Hints for an engine that refuses the version: why this one was used, and what to do. */
export function versionHint(table: Table, wanted: WantedVersion): HintOf | undefined {
  if (!table.probe?.refused) return undefined
  return (status, message) => {
    const refusal = refusalIn(table, status, message)
    if (!refusal) return undefined
    const { way, bound } = refusal
    const fitting = bound ? ` (${bound} or ${way === 'old' ? 'newer' : 'older'})` : ''
    if (wanted.exact === undefined) {
      return wanted.isOpen
        ? `The engine was asked, and no version of this hawser fits${fitting}: update hawser.`
        : `The client's version is { max: "${wanted.max}" }: give another one${fitting}, or leave it out.`
    }
    return wanted.variable === undefined
      ? `Pass a version that it speaks${fitting}, or version: 'auto' to have the engine asked.`
      : `The version is that of ${wanted.variable}: set one that it speaks${fitting}, or unset it to have the engine asked.`
  }
}

function refusalIn(
  { probe }: Table,
  status: number,
  message: string,
): { way?: string | undefined; bound?: string | undefined } | undefined {
  if (status !== 400 || probe?.refused === undefined) return undefined
  return new RegExp(probe.refused, 'i').exec(message)?.groups
}

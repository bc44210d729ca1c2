import { readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { UsageError } from '../errors/errors.ts'
import { isObject } from '../json/objects.ts'

/** What a finder needs to know of the computer and the user, besides the environment. */
export interface Host {
  platform: NodeJS.Platform
  /** Undefined on Windows. */
  uid: number | undefined
  /** Root of the file system; tests use another folder. */
  root: string
}

export const thisHost: Host = { platform: process.platform, uid: process.getuid?.(), root: '/' }

/** The user's home directory, as the environment has it. */
export function home(env: NodeJS.ProcessEnv, host: Host): string {
  return (host.platform === 'win32' ? env.USERPROFILE : env.HOME) || homedir()
}

/** `$XDG_RUNTIME_DIR`, or where systemd would have put it. */
export function runtimeDir(env: NodeJS.ProcessEnv, host: Host): string {
  return env.XDG_RUNTIME_DIR || join(host.root, `run/user/${host.uid ?? 0}`)
}

/**
 * The text of a file, without a byte order mark; undefined where there is none. Throws a `UsageError` where
 * it cannot be read.
 */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (cause) {
    if (isMissing(cause)) return undefined
    throw new UsageError(`${file} cannot be read: ${(cause as Error).message}.`, { cause })
  }
}

/** The value in a JSON file, undefined where there is none. Throws a `UsageError` where it is not an object. */
export function readJson(file: string): Record<string, unknown> | undefined {
  const text = readText(file)
  if (text === undefined || text.trim() === '') return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
  } catch {
    // The parser's message quotes the file, which may hold credentials.
  }
  throw new UsageError(`${file} is not a JSON object.`)
}

/** Names in a directory, sorted; none where it is missing. */
export function listDir(dir: string): string[] {
  try {
    return readdirSync(dir).sort()
  } catch (cause) {
    if (isMissing(cause)) return []
    throw new UsageError(`${dir} cannot be read: ${(cause as Error).message}.`, { cause })
  }
}

/** The member if it is a string that is not empty. */
export function textAt(value: Record<string, unknown>, key: string): string | undefined {
  const member = value[key]
  return typeof member === 'string' && member !== '' ? member : undefined
}

/**
 * The member, where a wrong type would lead to another engine than the file means. Throws a `UsageError` for one, as
 * the CLIs do.
 */
export function choiceAt(value: Record<string, unknown>, key: string, file: string): string | undefined {
  const member = value[key] ?? undefined
  if (member === undefined || typeof member === 'string') return member || undefined
  throw new UsageError(`${file}: "${key}" must be a string.`)
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ENOTDIR'
}

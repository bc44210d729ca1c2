import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError } from '../errors/errors.ts'
import { ifThere } from '../folders/unreadable.ts'
import type { PathFilter } from '../folders/walk.ts'
import { type IgnorePattern, mayMatchBelow, parseIgnoreLine } from './ignore-pattern.ts'

/** What an ignore file leaves out of a build context. */
export class Ignore {
  readonly #patterns: readonly IgnorePattern[]
  /** Which patterns have matched the folder that was last looked into: what is below it inherits that. */
  #folder: { path: string; matched: readonly boolean[] } = { path: '', matched: [] }

  constructor(patterns: readonly IgnorePattern[]) {
    this.#patterns = patterns
  }

  /**
   * Whether the path is left out, by itself or with a folder above it: the last pattern that matches decides. As for
   * the engines, an exception takes a folder with all below it only if the folder was left out itself: after
   * `**\/*.pem`, `!certs` keeps no `certs/a.pem`.
   */
  excludes(path: string): boolean {
    const inherited = this.#matchedBy(folderOf(path))
    let excluded = false
    for (const [index, { exception, matchesWhole }] of this.#patterns.entries()) {
      if (inherited[index] || (exception === excluded && matchesWhole(path))) excluded = !exception
    }
    return excluded
  }

  #matchedBy(folder: string): readonly boolean[] {
    if (folder === '' || folder === this.#folder.path) return folder === '' ? [] : this.#folder.matched
    const inherited = this.#matchedBy(folderOf(folder))
    let excluded = false
    const matched = this.#patterns.map(({ exception, matchesWhole }, index) => {
      const isMatch = inherited[index] || (exception === excluded && matchesWhole(folder))
      if (isMatch) excluded = !exception
      return isMatch
    })
    this.#folder = { path: folder, matched }
    return matched
  }

  /** The same, but these paths are never left out. */
  keeping(paths: readonly string[]): Ignore {
    const kept = paths.map((path) => ({
      text: path,
      exception: true,
      matches: (other: string) => other === path,
      matchesWhole: (other: string) => other === path,
      start: path,
    }))
    return new Ignore([...this.#patterns, ...kept])
  }

  /** Takes what the filter takes, without what is left out. */
  narrow(filter: PathFilter): PathFilter {
    return {
      takes: (path) => filter.takes(path) && !this.excludes(path),
      mayTakeBelow: (folder) =>
        filter.mayTakeBelow(folder) && (!this.excludes(folder) || this.#mayKeepBelow(folder)),
    }
  }

  #mayKeepBelow(folder: string): boolean {
    return this.#patterns.some((pattern) => pattern.exception && mayMatchBelow(pattern, folder))
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** Reads the lines of an ignore file; `name` is for messages. */
export function parseIgnore(text: string, name: string): Ignore {
  const patterns: IgnorePattern[] = []
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    try {
      const pattern = parseIgnoreLine(line)
      if (pattern) patterns.push(pattern)
    } catch (cause) {
      if (!(cause instanceof SyntaxError)) throw cause
      const said = `line ${index + 1} ("${line.trim()}") is no pattern: ${cause.message}`
      throw new UsageError(`The ignore file ${name}: ${said}.`, { cause })
    }
  }
  return new Ignore(patterns)
}

/** An ignore file that was found, and what it leaves out. */
export interface IgnoreFile {
  path: string
  ignore: Ignore
}

/**
 * Finds the ignore file as BuildKit and Podman do: one beside the Dockerfile with its name goes first; then those at
 * the root of the context.
 */
export async function findIgnoreFile(root: string, dockerfile: string): Promise<IgnoreFile | undefined> {
  const beside = [`${dockerfile}.dockerignore`, `${dockerfile}.containerignore`]
  const atRoot = ['.containerignore', '.dockerignore'].map((name) => join(root, name))
  for (const path of [...beside, ...atRoot]) {
    const text = await ifThere(path, readFile(path, 'utf8'))
    if (text !== undefined) return { path, ignore: parseIgnore(text, path) }
  }
  return undefined
}

import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Compiled, SpecText } from '../compile/compile-texts.ts'
import type { EngineOptions } from '../compile/engine-options.ts'
import { header } from '../compile/write/modules.ts'
import { UsageError } from '../errors/errors.ts'

/** What a folder has from earlier runs of `hawser compile`. */
export interface EngineFolder {
  settings: Partial<EngineOptions>
  /** Version → the file or url that its specification is from. */
  sources: Record<string, string>
  /** The file of overrides. */
  overrides?: string | undefined
  specs: SpecText[]
}

/** What a folder is to remember. */
export interface FolderMemory {
  options: EngineOptions
  sources: Record<string, string>
  overrides: string | undefined
}

/** The folders at and below a place that were written by `hawser compile`. */
export async function engineFolders(root: string, depth = 4): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => [])
  if (entries.some(({ name }) => name === settingsFile)) return [root]
  const below = entries.filter(
    (entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'),
  )
  if (depth === 0) return []
  return (await Promise.all(below.map(({ name }) => engineFolders(join(root, name), depth - 1)))).flat()
}

/** Reads what is there, which may be nothing. Throws a `UsageError` for a folder of something else. */
export async function readFolder(out: string, engine: string | undefined): Promise<EngineFolder> {
  const text = await textOf(join(out, settingsFile))
  if (text === undefined) {
    const index = await textOf(join(out, 'index.js'))
    if (index !== undefined && !index.startsWith(header)) {
      throw new UsageError(
        `${join(out, 'index.js')} is not of hawser's making. Give another folder by --out.`,
      )
    }
    return { settings: {}, sources: {}, specs: [] }
  }
  const { sources = {}, overrides, ...settings } = settingsIn(text, join(out, settingsFile))
  if (engine !== undefined && settings.engine !== engine) {
    throw new UsageError(`${out} holds the engine "${settings.engine}". Give another folder by --out.`)
  }
  const files = await readdir(join(out, 'specs')).catch(() => {
    throw damaged(join(out, 'specs'))
  })
  const specs = files
    .filter((file) => file.endsWith('.json'))
    .map(async (file): Promise<SpecText> => {
      const path = join(out, 'specs', file)
      return { version: file.slice(0, -'.json'.length), text: await readFile(path, 'utf8'), from: path }
    })
  const here = (from: string): string => (isUrl(from) ? from : join(out, from))
  return {
    settings,
    sources: Object.fromEntries(Object.entries(sources).map(([version, from]) => [version, here(from)])),
    overrides: overrides === undefined ? undefined : here(overrides),
    specs: await Promise.all(specs),
  }
}

/**
 * Writes an engine, and removes what earlier runs wrote and this one does not. Every file is written beside its place
 * before the first one is moved there, so that a run that fails leaves the folder as it was. Gives the files' paths.
 */
export async function writeFolder(
  out: string,
  { options, sources, overrides }: FolderMemory,
  compiled: Compiled,
): Promise<string[]> {
  // Relative to the folder, so that it means the same wherever the project lies.
  const from = (place: string): string => (isUrl(place) ? place : relative(out, place).replaceAll('\\', '/'))
  const remembered = {
    ...options,
    sources: Object.fromEntries(Object.entries(sources).map(([version, place]) => [version, from(place)])),
    ...(overrides !== undefined && { overrides: from(overrides) }),
  }
  const specs = Object.entries(compiled.specs).map(([version, text]) => [`specs/${version}.json`, text])
  const files: Record<string, string> = {
    ...Object.fromEntries(specs),
    ...compiled.typings,
    ...compiled.modules,
    [settingsFile]: `${JSON.stringify(remembered, null, 2)}\n`,
  }
  const mark = `.${process.pid}.tmp`
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(out, path)), { recursive: true })
      await writeFile(join(out, path + mark), text)
    }
  } catch (cause) {
    await Promise.all(Object.keys(files).map((path) => rm(join(out, path + mark), { force: true })))
    throw new UsageError(`${out} cannot be written: ${(cause as Error).message}.`, { cause })
  }
  for (const path of Object.keys(files)) await rename(join(out, path + mark), join(out, path))
  for (const file of await readdir(join(out, 'types'))) {
    const path = `types/${file}`
    if (file.endsWith('.d.ts') && !Object.hasOwn(files, path)) await rm(join(out, path))
  }
  return Object.keys(files).sort()
}

function isUrl(place: string): boolean {
  return /^https?:/i.test(place)
}

function settingsIn(
  text: string,
  file: string,
): Partial<EngineOptions> & { sources?: Record<string, string>; overrides?: string } {
  try {
    return JSON.parse(text) as Partial<EngineOptions>
  } catch {
    throw damaged(file)
  }
}

function damaged(path: string): UsageError {
  return new UsageError(`${path} is damaged. Remove the folder, and compile all versions again.`)
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}.`, { cause: error })
  }
}

/** The options of earlier runs, for later ones. */
const settingsFile = 'hawser.json'

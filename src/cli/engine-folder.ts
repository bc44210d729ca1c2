import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Compiled, SpecText } from '../compile/compile-texts.ts'
import type { EngineOptions } from '../compile/engine-options.ts'
import { header } from '../compile/write/modules.ts'
import { UsageError } from '../errors/errors.ts'

/** What a folder has from earlier runs of `hawser compile`. */
export interface EngineFolder {
  settings: Partial<EngineOptions>
  specs: SpecText[]
}

/** Reads what is there, which may be nothing. Throws a `UsageError` for a folder of something else. */
export async function readFolder(out: string, engine: string): Promise<EngineFolder> {
  const text = await textOf(join(out, settingsFile))
  if (text === undefined) {
    const index = await textOf(join(out, 'index.js'))
    if (index !== undefined && !index.startsWith(header)) {
      throw new UsageError(
        `${join(out, 'index.js')} is not of hawser's making. Give another folder by --out.`,
      )
    }
    return { settings: {}, specs: [] }
  }
  const settings = settingsIn(text, join(out, settingsFile))
  if (settings.engine !== engine) {
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
  return { settings, specs: await Promise.all(specs) }
}

/**
 * Writes an engine, and removes what earlier runs wrote and this one does not. Every file is written beside its place
 * before the first one is moved there, so that a run that fails leaves the folder as it was. Gives the files' paths.
 */
export async function writeFolder(
  out: string,
  settings: EngineOptions,
  compiled: Compiled,
): Promise<string[]> {
  const specs = Object.entries(compiled.specs).map(([version, text]) => [`specs/${version}.json`, text])
  const files: Record<string, string> = {
    ...Object.fromEntries(specs),
    ...compiled.typings,
    ...compiled.modules,
    [settingsFile]: `${JSON.stringify(settings, null, 2)}\n`,
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

function settingsIn(text: string, file: string): Partial<EngineOptions> {
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

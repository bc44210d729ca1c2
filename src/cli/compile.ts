import { join, resolve } from 'node:path'
import { engines } from '../client/catalogue.ts'
import { compile } from '../compile/compile.ts'
import type { SpecText } from '../compile/compile-texts.ts'
import type { EngineOptions } from '../compile/engine-options.ts'
import { load, urlOf } from '../compile/read/load.ts'
import { SpecError } from '../compile/read/spec-error.ts'
import { isHawserError, UsageError } from '../errors/errors.ts'
import { type CompileArgs, readArgs } from './compile-args.ts'
import { compileHelp } from './compile-help.ts'
import { describeRun, type Run } from './compile-report.ts'
import { engineFolders, readFolder, writeFolder } from './engine-folder.ts'

/** `hawser compile`: 0 where it wrote an engine, 1 where a specification is at fault, 2 where it was called wrongly. */
export async function runCompile(args: string[]): Promise<number> {
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    console.log(compileHelp)
    return 0
  }
  const isJson = args.includes('--json')
  try {
    const runs = await compileAll(readArgs(args))
    console.log(
      isJson ? JSON.stringify(runs.length === 1 ? runs[0] : runs, null, 2) : runs.map(describeRun).join('\n'),
    )
    return 0
  } catch (error) {
    if (!isHawserError(error)) throw error
    const { name, message } = error
    const where = error instanceof SpecError ? { where: error.where, problem: error.problem } : {}
    if (isJson) console.log(JSON.stringify({ error: { name, message, ...where } }, null, 2))
    else console.error(message)
    return error instanceof SpecError ? 1 : 2
  }
}

/** Compiles what was asked for: one folder, or, where none is named, all that were written here before. */
async function compileAll(args: CompileArgs): Promise<Run[]> {
  const { out } = args
  if (out !== undefined) return [await compileInto({ ...args, out })]
  const runs: Run[] = []
  const folders = await engineFolders('.')
  if (folders.length === 0) {
    throw new UsageError(
      'hawser compile: there is no hawser.json here or below. Give a specification, --engine NAME, --version V and --out DIR.',
    )
  }
  for (const folder of folders) runs.push(await compileInto({ ...args, out: folder }))
  return runs
}

/**
 * Compiles the given specifications together with those that the folder has of other versions; without any, all that
 * the folder has, each from where it was from.
 */
async function compileInto(args: CompileArgs & { out: string }): Promise<Run> {
  const { specs: given, out, settings, mirror } = args
  const folder = await readFolder(out, args.engine)
  const engine = args.engine ?? folder.settings.engine
  if (engine === undefined) throw new UsageError('hawser compile: give the engine a name: --engine NAME.')
  if (engines().includes(engine)) {
    throw new UsageError(`The engine "${engine}" is hawser's own. Give another name by --engine.`)
  }
  const remembered = Object.entries(folder.sources).map(([version, from]) => ({ version, from }))
  const wanted = given.length > 0 ? given : remembered
  if (wanted.length === 0) throw new UsageError('hawser compile: give the file or url of a specification.')
  const fresh: SpecText[] = []
  for (const { version, from } of wanted) {
    const at = mirror === undefined ? from : inMirror(mirror, `${engine}/${version}.yaml`)
    fresh.push({ version, from: at, text: await load(urlOf(at)) })
  }
  const others = folder.specs.filter(({ version }) => !wanted.some((spec) => spec.version === version))
  const naming = { ...folder.settings.naming, ...settings.naming }
  const options: EngineOptions = {
    ...folder.settings,
    ...settings,
    engine,
    ...(Object.keys(naming).length > 0 && { naming }),
  }
  const file = args.overrides ?? folder.overrides
  const overrides = file === undefined ? undefined : { text: await load(urlOf(file)), from: file }
  const compiled = await compile([...others, ...fresh], { ...options, overrides })
  const sources = Object.fromEntries(wanted.map(({ version, from }) => [version, from]))
  const memory = { options, sources: { ...folder.sources, ...sources }, overrides: file }
  const files = await writeFolder(out, memory, compiled)
  const isGiven = ({ version }: { version: string }): boolean =>
    wanted.some((spec) => spec.version === version)
  return {
    engine,
    out: resolve(out),
    versions: compiled.reports.map(({ version }) => version),
    reports: compiled.reports.filter(isGiven),
    files,
  }
}

function inMirror(base: string, path: string): string {
  return /^https?:/.test(base) ? `${base.replace(/\/$/, '')}/${path}` : join(base, path)
}

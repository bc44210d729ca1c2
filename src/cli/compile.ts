import { resolve } from 'node:path'
import { engines } from '../client/catalogue.ts'
import { compile } from '../compile/compile.ts'
import type { SpecText } from '../compile/compile-texts.ts'
import { load, urlOf } from '../compile/read/load.ts'
import { SpecError } from '../compile/read/spec-error.ts'
import { isHawserError, UsageError } from '../errors/errors.ts'
import { type CompileArgs, readArgs } from './compile-args.ts'
import { compileHelp } from './compile-help.ts'
import { describeRun, type Run } from './compile-report.ts'
import { readFolder, writeFolder } from './engine-folder.ts'

/** `hawser compile`: 0 where it wrote an engine, 1 where a specification is at fault, 2 where it was called wrongly. */
export async function runCompile(args: string[]): Promise<number> {
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    console.log(compileHelp)
    return 0
  }
  const isJson = args.includes('--json')
  try {
    const run = await compileInto(readArgs(args))
    console.log(isJson ? JSON.stringify(run, null, 2) : describeRun(run))
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

/** Compiles the given specifications together with those that the folder has of other versions. */
async function compileInto({ specs: given, out, engine, settings }: CompileArgs): Promise<Run> {
  if (engines().includes(engine)) {
    throw new UsageError(`The engine "${engine}" is hawser's own. Give another name by --engine.`)
  }
  const folder = await readFolder(out, engine)
  const fresh = await Promise.all(
    given.map(
      async ({ version, from }): Promise<SpecText> => ({ version, from, text: await load(urlOf(from)) }),
    ),
  )
  const others = folder.specs.filter(({ version }) => !given.some((spec) => spec.version === version))
  const naming = { ...folder.settings.naming, ...settings.naming }
  const merged = {
    engine,
    ...folder.settings,
    ...settings,
    ...(Object.keys(naming).length > 0 && { naming }),
  }
  const compiled = await compile([...others, ...fresh], merged)
  const files = await writeFolder(out, merged, compiled)
  const isGiven = ({ version }: { version: string }): boolean =>
    given.some((spec) => spec.version === version)
  return {
    engine,
    out: resolve(out),
    versions: compiled.reports.map(({ version }) => version),
    reports: compiled.reports.filter(isGiven),
    files,
  }
}

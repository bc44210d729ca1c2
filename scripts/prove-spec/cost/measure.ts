import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build, type Plugin } from 'esbuild'
import { serveEcho } from '../call.ts'
import type { CallCost } from './call.ts'
import type { CompileCost } from './compile.ts'

/** What a specification costs those who compile it, and those who call the engine. */
export interface Cost extends CompileCost, CallCost {}

/**
 * Compiles a specification, and calls its engine, each in a process of its own that runs what a user installs:
 * bundled JavaScript.
 */
export async function measureCost(file: string): Promise<Cost> {
  // Below node_modules, so that undici and yaml are found.
  const above = resolve('node_modules/.cache')
  await mkdir(above, { recursive: true })
  const folder = await mkdtemp(join(above, 'hawser-prove-'))
  const echo = await serveEcho()
  try {
    await build({
      entryPoints: ['compile', 'call'].map((name) => join(import.meta.dirname, `${name}.ts`)),
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: `node${process.versions.node}`,
      packages: 'external',
      plugins: [leaveTables],
    })
    const compiled = await runIn<CompileCost>(folder, 'compile', resolve(file))
    const op = compiled.op === undefined ? [] : [compiled.op]
    return { ...compiled, ...(await runIn<CallCost>(folder, 'call', echo.uri, ...op)) }
  } finally {
    echo.close()
    await rm(folder, { recursive: true })
  }
}

/** A line for people. */
export function describeCost({ seconds, megabytes, register, first, second, op }: Cost): string {
  const compiling = `compiled in ${seconds.toFixed(1)} s of CPU and ${megabytes.toFixed(0)} MB`
  const calling =
    op === undefined
      ? 'nothing to call without parameters'
      : `${op} called in ${ms(first)}, again in ${ms(second)}`
  return `${compiling}; imported and registered in ${ms(register)}; ${calling}`
}

async function runIn<T>(folder: string, name: string, ...args: string[]): Promise<T> {
  await promisify(execFile)(process.execPath, [join(folder, `${name}.mjs`), folder, ...args])
  return JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')) as T
}

/** The tables of hawser's own engines stay files of their own, as in the package. */
const leaveTables: Plugin = {
  name: 'leave-tables',
  setup({ onResolve }) {
    onResolve({ filter: /\/generated\/(tables|schemas)\.js$/ }, ({ path }) => ({
      path: pathToFileURL(resolve('generated', basename(path))).href,
      external: true,
    }))
  },
}

function ms(value = Number.NaN): string {
  return `${value.toFixed(1)} ms`
}

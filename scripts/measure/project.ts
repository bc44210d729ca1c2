import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { entriesOf, type Manifest } from '../build/entries.ts'
import { declareTypes } from '../build/typings.ts'

/** What a compiler says of a project that it checked. */
export interface Cost {
  files: number
  symbols: number
  types: number
  instantiations: number
  /** Heap in use after the check, in MB. */
  memory: number
  /** In ms. */
  check: number
}

/** A project of a user of the package as it is published, in `folder`; `files` are its sources by name. */
export function makeProject(folder: string, files: Record<string, string>, options: object = {}): void {
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, '@types'), { recursive: true })
  symlinkSync(resolve('node_modules/@types/node'), join(modules, '@types/node'))
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'esnext.disposable'],
    module: 'nodenext',
    types: ['node'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    ...options,
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*'] }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

/** Puts the package's typings as they are published into a project. */
export function addPackage(folder: string, published: string): void {
  const target = join(folder, 'node_modules/hawser')
  rmSync(target, { recursive: true, force: true })
  symlinkSync(published, target)
}

/** Makes the package's typings as they are published. */
export function publishTypes(folder: string): void {
  const entries = entriesOf(JSON.parse(readFileSync('package.json', 'utf8')) as Manifest)
  mkdirSync(join(folder, 'dist'), { recursive: true })
  cpSync('package.json', join(folder, 'package.json'))
  declareTypes(
    entries.filter(({ bin }) => !bin),
    join(folder, 'dist'),
  )
  // Where the package is installed, its one dependency is too.
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true })
  symlinkSync(resolve('node_modules/undici'), join(folder, 'node_modules/undici'))
  symlinkSync(resolve('node_modules/@types/node'), join(folder, 'node_modules/@types/node'))
}

/** Checks a project with a compiler of its own process. Throws with the compiler's words where it has errors. */
export function measure(folder: string, compiler = 'typescript'): Cost {
  const tsc = join(dirname(createRequire(import.meta.url).resolve(`${compiler}/package.json`)), 'lib/tsc.js')
  const args = ['--expose-gc', tsc, '-p', folder, '--extendedDiagnostics']
  const told = execFileSync(process.execPath, args, { encoding: 'utf8' })
  const figure = (name: string): number => Number(new RegExp(`^${name}: +([\\d.]+)`, 'm').exec(told)?.[1])
  return {
    files: figure('Files'),
    symbols: figure('Symbols'),
    types: figure('Types'),
    instantiations: figure('Instantiations'),
    memory: Math.round(figure('Memory used') / 1000),
    check: Math.round(figure('Check time') * 1000),
  }
}

import { basename } from 'node:path'
import { build, type Plugin, transform } from 'esbuild'
import type { Entry } from './entries.ts'

export interface BuiltFile {
  /** Below `dist`. */
  path: string
  text: string
}

/**
 * The entries as ESM, and the same modules once more as CommonJS. What several entries use is in chunks, so that
 * an error of one is an `instanceof` its class of the other. Few files start faster than many. `dependencies` are
 * what users install beside the package; every other package is taken into the bundle. `documented`: the entry of that
 * name has tables of its own.
 */
export async function bundle(
  entries: Entry[],
  dependencies: string[],
  documented = false,
): Promise<BuiltFile[]> {
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(entries.map(({ name, source }) => [name, source])),
    outdir: 'dist',
    write: false,
    bundle: true,
    splitting: true,
    chunkNames: 'shared-[hash]',
    format: 'esm',
    platform: 'node',
    target,
    external: dependencies,
    plugins: [leaveTables(documented)],
  })
  const modules = outputFiles.map(({ path, text }) => ({
    path: path.split(/[\\/]dist[\\/]/).at(-1) ?? path,
    text,
  }))
  const twins = await Promise.all(modules.map(toCommonJs))
  // A command starts sooner as CommonJS. It is run and never imported, so that nothing needs its ESM.
  const imported = filesOf(
    modules,
    entries.filter(({ bin }) => !bin).map(({ name }) => `${name}.js`),
  )
  return [...modules.filter(({ path }) => imported.has(path)), ...twins]
}

/** The files that some load, directly or by others. */
function filesOf(modules: BuiltFile[], first: string[]): Set<string> {
  const found = new Set(first)
  for (const name of found) {
    const { text = '' } = modules.find(({ path }) => path === name) ?? {}
    for (const [, loaded = ''] of text.matchAll(/"\.\/([\w-]+\.js)"/g)) found.add(loaded)
  }
  return found
}

async function toCommonJs({ path, text }: BuiltFile): Promise<BuiltFile> {
  // The same once more: without its white space it is a fifth smaller, and names stay as they are in stacks.
  const small = { minifyWhitespace: true, lineLimit: 120 }
  const { code } = await transform(text, { format: 'cjs', platform: 'node', target, ...small })
  return {
    path: cjsName(path),
    text: code.replaceAll(/(require|import)\("(\.\/[\w-]+\.js)"\)/g, (_, load, name) => {
      const required = `require("${cjsName(name)}")`
      // Node's loader of ESM takes some milliseconds to begin.
      return load === 'import' ? `Promise.resolve().then(() => ${required})` : required
    }),
  }
}

function cjsName(path: string): string {
  return path.replace(/\.js$/, '.cjs')
}

/** Tables stay files of their own, which are read when they are first asked for and serve both formats. */
function leaveTables(documented: boolean): Plugin {
  return {
    name: 'leave-tables',
    setup({ onResolve }) {
      onResolve({ filter: /\/generated\/(tables|schemas)\.js$/ }, ({ path, importer }) => {
        const folder = documented && basename(importer) === 'documented.ts' ? 'documented' : 'generated'
        return { path: `./${folder}/${basename(path)}`, external: true }
      })
    },
  }
}

const target = 'node20.18'

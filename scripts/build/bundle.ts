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
  const runs = new Set(entries.filter(({ bin }) => bin).map(({ name }) => `${name}.js`))
  const twins = modules.filter(({ path }) => !runs.has(path)).map(toCommonJs)
  return [...modules, ...(await Promise.all(twins))]
}

async function toCommonJs({ path, text }: BuiltFile): Promise<BuiltFile> {
  const { code } = await transform(text, { format: 'cjs', platform: 'node', target })
  return {
    path: cjsName(path),
    text: code.replaceAll(
      /(require|import)\("(\.\/[\w-]+\.js)"\)/g,
      (_, load, name) => `${load}("${cjsName(name)}")`,
    ),
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

/** The part of package.json that says what users can import and run. */
export interface Manifest {
  exports: Record<string, unknown>
  bin?: Record<string, string>
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

/** A file in `dist` that users import or run. */
export interface Entry {
  /** Of the files in `dist`: `index`, `launch`. */
  name: string
  /** What it is built from. */
  source: string
  /** It is run, not imported. */
  bin: boolean
}

/**
 * `exports` and `bin` say what there is: `./launch` is built from `src/launch.ts`, an executable from
 * `src/cli/main.ts`.
 */
export function entriesOf({ exports, bin = {} }: Manifest): Entry[] {
  const imported = Object.keys(exports)
    .filter((path) => path !== './package.json')
    .map((path) => (path === '.' ? 'index' : path.slice('./'.length)))
    .map((name) => ({ name, source: `src/${name}.ts`, bin: false }))
  const run = Object.keys(bin).map((name) => ({ name, source: 'src/cli/main.ts', bin: true }))
  return [...imported, ...run]
}

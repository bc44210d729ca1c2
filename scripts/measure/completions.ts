import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** How long an editor takes to complete at a place, in ms, while the code is being typed. */
export interface Wait {
  at: string
  offered: number
  /** The fastest of several runs, each after a change, to exclude other load on the machine. */
  ms: number
}

/** Asks the language service of a project for completions at each place; `¦` is where the cursor stands. */
export function completions(folder: string, places: Record<string, string>): Wait[] {
  const file = join(folder, 'typed.ts')
  let text = ''
  let revision = 0
  const config = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder)
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(revision) : '0'),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name)
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (path) => realpathSync(path),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? text : readFileSync(name, 'utf8')),
  })
  return Object.entries(places).map(([at, code]) => {
    const cursor = code.indexOf('¦')
    let offered = 0
    const times = Array.from({ length: 9 }, () => {
      // A change each time, as when somebody types; the first time also reads all files.
      revision += 1
      text = `${code.slice(0, cursor)}${code.slice(cursor + 1)}\n// ${revision}`
      const started = performance.now()
      offered = service.getCompletionsAtPosition(file, cursor, {})?.entries.length ?? 0
      return performance.now() - started
    })
    return { at, offered, ms: Math.round(Math.min(...times)) }
  })
}

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** What an editor tells of a piece of code; `¦` in the code is where the cursor stands. */
export interface Editor {
  /** Names and literals that are offered at the cursor. */
  completions(code: string): string[]
  /** What is shown for the word at the cursor. */
  hover(code: string): string
  /** The documentation that is shown below it. */
  docs(code: string): string
  /** Messages, each with the text it stands at: `params: Property 'id' is missing…`. */
  errors(code: string): string[]
}

/**
 * An editor's language service over the project's own sources, or over what `entry` names. `options` replace those of
 * `tsconfig.json`.
 */
export function editor(options: ts.CompilerOptions = {}, entry = '../../src/index.ts'): Editor {
  const preamble = `import { client } from '${entry}'\n`
  let text = ''
  let revision = 0
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ ...settings, ...options }),
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(revision) : '0'),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name)
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  })

  function open(code: string): number {
    const cursor = code.indexOf('¦')
    text = preamble + (cursor < 0 ? code : code.slice(0, cursor) + code.slice(cursor + 1))
    revision += 1
    return preamble.length + Math.max(cursor, 0)
  }

  return {
    completions(code) {
      const cursor = open(code)
      const found = service.getCompletionsAtPosition(file, cursor, {})
      return found?.entries.map(({ name }) => name) ?? []
    },
    hover(code) {
      const cursor = open(code)
      return ts.displayPartsToString(service.getQuickInfoAtPosition(file, cursor)?.displayParts)
    },
    docs(code) {
      const cursor = open(code)
      return ts.displayPartsToString(service.getQuickInfoAtPosition(file, cursor)?.documentation)
    },
    errors(code) {
      open(code)
      const found = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)]
      return found.map(({ start = 0, length = 0, messageText }) => {
        return `${text.slice(start, start + length)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
      })
    },
  }
}

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const file = join(root, 'test/types/open-in-the-editor.ts')
const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
const settings = ts.parseJsonConfigFileContent(config.config, ts.sys, root).options

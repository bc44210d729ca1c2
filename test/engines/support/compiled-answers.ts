import { resolve } from 'node:path'
import ts from 'typescript'
import type { Answer } from './answers.ts'

/**
 * What TypeScript says of answers that are written down as `Result<…>`; one line each. A field that the type does not
 * name is an error there, too.
 */
export function typeFaults(answers: Answer[], engine: string, version: string): string[] {
  const texts = new Set(answers.map(({ op, value }) => `R<'${op}'> = ${literal(value)}`))
  const names = `'${engine}', '${version}'`
  const lines = [
    "import type { OpName, Result } from '../../../src/index.ts'",
    `type R<Op extends OpName<${names}>> = Result<${names}, Op>`,
    ...[...texts].map((text, at) => `export const a${at}: ${text}`),
  ]
  return errorsOf(lines.join('\n'))
}

function literal(value: unknown): string {
  if (value instanceof Uint8Array) return 'new Uint8Array()'
  return JSON.stringify(value) ?? 'undefined'
}

/** The errors of a module that stands beside this one, though no file has it. */
function errorsOf(text: string): string[] {
  const file = resolve(import.meta.dirname, 'answers-as-code.ts')
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, language, ...more) =>
    name === file ? ts.createSourceFile(name, text, language) : getSourceFile(name, language, ...more)
  const program = ts.createProgram([file], options, host)
  const source = program.getSourceFile(file)
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
  return found.map(({ start = 0, messageText }) => {
    const lineStart = text.lastIndexOf('\n', start) + 1
    const [line = ''] = text.slice(lineStart).split('\n', 1)
    const op = /^export const \w+: R<'(\w+)'>/.exec(line)?.[1]
    const excerpt = line.slice(start - lineStart, start - lineStart + 60)
    return `${op}: ${ts.flattenDiagnosticMessageText(messageText, ' ')} (${excerpt})`
  })
}

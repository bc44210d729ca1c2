import ts from 'typescript'
import type { Compiled } from '../../src/compile.ts'

/**
 * What TypeScript finds wrong with a program beside an engine's typings, a line each: `3: Type … is not assignable`.
 * The program imports its operations as `Ops` (`Ops['listBoats']['request']`), and its schemas as `Schemas`.
 */
export function faultsIn({ typings }: Pick<Compiled, 'typings'>, version: string, program: string): string[] {
  const files = new Map(
    Object.entries(typings)
      .filter(([path]) => path.startsWith('types/') && path.endsWith('.ts'))
      .map(([path, text]) => [`/${path}`, text]),
  )
  files.set('/globals.d.ts', globals)
  files.set('/main.ts', `${head(version)}${program}`)
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getSourceFile: (name, target) => sourceOf(name, files.get(name) ?? ts.sys.readFile(name), target),
    directoryExists: () => true,
    fileExists: (name) => files.has(name) || ts.sys.fileExists(name),
    readFile: (name) => files.get(name) ?? ts.sys.readFile(name),
  }
  const found = ts.getPreEmitDiagnostics(ts.createProgram(['/globals.d.ts', '/main.ts'], options, host))
  return found.map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line : 0
    const where = file?.fileName === '/main.ts' ? `${line}` : `${file?.fileName}:${line + 1}`
    return `${where}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}

/** One line, so that a program's lines are counted from 1. */
function head(version: string): string {
  return `import type { Engine } from './types/index.js'; type V = Engine['versions']['${version}']; type Ops = V['all']; type Schemas = V['schemas']; export type { Ops, Schemas };\n`
}

/** What typings use of the platform; all of its declarations take a second to read. */
const globals = `
interface Blob { readonly size: number; readonly type: string; arrayBuffer(): Promise<ArrayBuffer> }
interface FormData { append(name: string, value: string | Blob): void }
interface ReadableStream<R> { getReader(): { read(): Promise<{ value?: R }> } }
`

/** TypeScript's own library is parsed once. */
const parsed = new Map<string, ts.SourceFile>()

function sourceOf(
  name: string,
  text: string | undefined,
  target: ts.ScriptTarget | ts.CreateSourceFileOptions,
): ts.SourceFile | undefined {
  if (text === undefined) return undefined
  const known = parsed.get(name)
  if (known) return known
  const file = ts.createSourceFile(name, text, target)
  if (name.includes('node_modules')) parsed.set(name, file)
  return file
}

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipDefaultLibCheck: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts'],
  types: [],
}

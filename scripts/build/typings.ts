import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import type { Entry } from './entries.ts'

/**
 * Writes the typings below `out/types`, of what the entries show and no more, and for each entry the two files by
 * which ESM and CommonJS reach them. Throws where they cannot be made;
 * whether the sources are right is for `npm run check` to say.
 */
export function declareTypes(entries: Entry[], out: string): void {
  const types = join(out, 'types')
  emit(
    entries.map(({ source }) => source),
    types,
  )
  cpSync('generated', join(types, 'generated'), {
    recursive: true,
    filter: (path) => !/\.(js|json|md)$/.test(path),
  })
  // One set of typings serves both formats if it calls itself CommonJS: ESM may import that, not the reverse.
  writeFileSync(join(types, 'package.json'), '{ "type": "commonjs" }\n')
  removeUnseen(
    entries.map(({ source }) => join(types, declarationOf(source))),
    types,
  )
  for (const { name, source } of entries) {
    // `export *`, since a user's `declare module 'hawser'` reaches through it and not through named exports.
    const text = `export * from './types/${declarationOf(source).replace(/\.d\.ts$/, '.js')}'\n`
    writeFileSync(join(out, `${name}.d.ts`), text)
    writeFileSync(join(out, `${name}.d.cts`), text)
  }
}

function emit(sources: string[], outDir: string): void {
  const { options } = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, host) as ts.ParsedCommandLine
  const ambient = ts.sys.readDirectory('src', ['.d.ts'])
  const program = ts.createProgram([...sources, ...ambient], {
    ...options,
    noEmit: false,
    emitDeclarationOnly: true,
    stripInternal: true,
    rootDir: '.',
    outDir,
  })
  const { diagnostics } = program.emit(undefined, (file, text) =>
    ts.sys.writeFile(file, withJsExtensions(text)),
  )
  refuse(diagnostics)
}

/** The compiler rewrites `./conn.ts` in what runs, and leaves it in declarations. */
function withJsExtensions(text: string): string {
  return text.replaceAll(/((?:from|import\()\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2')
}

/** Typings that are not exported only add size. */
export function removeUnseen(entries: string[], folder: string): void {
  const program = ts.createProgram(entries, { module: ts.ModuleKind.NodeNext, types: [], noLib: true })
  const seen = new Set(program.getSourceFiles().map(({ fileName }) => resolve(fileName)))
  for (const file of ts.sys.readDirectory(folder, ['.d.ts'])) if (!seen.has(resolve(file))) rmSync(file)
}

function refuse(diagnostics: readonly ts.Diagnostic[]): void {
  if (diagnostics.length > 0)
    throw new Error(ts.formatDiagnosticsWithColorAndContext(diagnostics, formatHost))
}

function declarationOf(source: string): string {
  return source.replace(/\.ts$/, '.d.ts')
}

const formatHost: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (path) => path,
  getCurrentDirectory: () => process.cwd(),
  getNewLine: () => '\n',
}

const host: ts.ParseConfigFileHost = {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: (diagnostic) => refuse([diagnostic]),
}

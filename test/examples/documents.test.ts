import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { codeBlocks, links } from './support/documents.ts'

it('code of the documentation compiles', { timeout: 120_000 }, () => {
  const blocks = codeBlocks().filter(({ language }) => language === 'ts')
  expect(blocks.length).toBeGreaterThan(15)
  const faults = compile(
    new Map(blocks.map(({ place, text }) => [`${place.replace(':', '-')}.ts`, withPrelude(text)])),
  )
  expect(faults).toEqual([])
})

it('code that does not compile is told of', { timeout: 120_000 }, () => {
  const faults = compile(
    new Map([['wrong.ts', withPrelude("await docker.invoke({ op: 'ContainerLsit' })\n")]]),
  )
  expect(faults).toEqual([expect.stringContaining('ContainerLsit')])
})

it('links lead to files', () => {
  expect(links().length).toBeGreaterThan(5)
  expect(links().filter(({ path }) => !existsSync(path))).toEqual([])
})

it('commands are scripts of the package', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const shell = codeBlocks().filter(({ language }) => language === 'sh')
  const named = shell.flatMap(({ text }) =>
    [...text.matchAll(/npm (?:run )?(?!ci\b|install\b)(\w[\w:-]*)/g)].map(([, name = '']) => name),
  )
  expect(named).toEqual(expect.arrayContaining(['start', 'test', 'fetch', 'generate', 'check']))
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
})

/** A block without imports goes on from one before it. */
function withPrelude(text: string): string {
  if (/^import /m.test(text)) return text
  return `import { type Client, lines } from 'hawser'
declare const docker: Client<'docker'>
declare const podman: Client<'podman'>
export { docker, lines, podman }
{
${text}}
`
}

function compile(files: Map<string, string>): string[] {
  const { options } = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  ) as ts.ParsedCommandLine
  const sources = new Map([...files].map(([name, text]) => [resolve(name), text]))
  const host = ts.createCompilerHost(options)
  const program = ts.createProgram([...sources.keys()], options, {
    ...host,
    fileExists: (path) => sources.has(path) || host.fileExists(path),
    readFile: (path) => sources.get(path) ?? host.readFile(path),
    getSourceFile: (path, ...rest) => {
      const text = sources.get(path)
      if (text === undefined) return host.getSourceFile(path, ...rest)
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023)
      source.impliedNodeFormat = ts.ModuleKind.ESNext
      return source
    },
  })
  const own = program.getSourceFiles().filter(({ fileName }) => sources.has(fileName))
  return own.flatMap((source) =>
    [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    ),
  )
}

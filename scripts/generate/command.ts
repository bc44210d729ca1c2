import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { enginesIndex } from '../../src/compile/write/engines-index.ts'
import type { Console } from '../console.ts'
import { readOverrides } from '../overrides.ts'
import { readSchemas } from '../schemas.ts'
import { readSources, type Source } from '../sources.ts'
import { engineOutputs } from './engine-outputs.ts'
import { indexModules } from './modules.ts'
import { differences, writeOutputs } from './outputs.ts'
import { wordsModule } from './words.ts'

/**
 * `npm run generate -- …`: resolves to the exit code; throws for specifications, sources or overrides that
 * are wrong.
 */
export async function generateCommand(argv: string[], { stdout, stderr }: Console): Promise<number> {
  const { values, positionals } = parseArgs({ args: argv, options: flags, allowPositionals: true })
  const { specs, out, check, 'with-docs': summaries } = values
  const started = performance.now()
  const sources = readSources(join(specs, 'sources.yaml'))
  const overrides = readOverrides(join(specs, 'overrides.yaml'), sources)
  const schemas = readSchemas(join(specs, 'schemas.yaml'), overrides)
  const engines = sources.map(({ engine }) => engine)
  const outputs = indexModules(engines).set('index.d.ts', enginesIndex(engines))
  const words = wordsModule(
    readFileSync(join('specs', 'cli-words.tsv'), 'utf8'),
    readFileSync(join('specs', 'dockerode.tsv'), 'utf8'),
  )
  for (const [path, content] of words) outputs.set(path, content)
  const chosen = positionals.length === 0 ? sources : positionals.map((engine) => sourceOf(sources, engine))
  for (const source of chosen) {
    const say = (line: string): unknown => stdout.write(`${line}\n`)
    for (const [path, content] of await engineOutputs(
      source,
      { overrides, schemas },
      { specs, summaries },
      say,
    )) {
      outputs.set(path, content)
    }
  }
  // The files of engines that were not asked for are left as they are.
  const left = engines.filter((engine) => !chosen.some((source) => source.engine === engine))
  const isChosen = (path: string): boolean => !left.some((engine) => path.startsWith(`${engine}/`))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (!check) {
    const changed = writeOutputs(outputs, out, isChosen)
    stdout.write(`${outputs.size} files, ${changed.length} changed (${seconds} s).\n`)
    return 0
  }
  const wrong = differences(outputs, out, isChosen)
  for (const line of wrong) stderr.write(`${out}/${line}\n`)
  if (wrong.length === 0) stdout.write(`Up to date (${seconds} s).\n`)
  else stderr.write('Run `npm run generate`, and commit what it writes.\n')
  return wrong.length === 0 ? 0 : 1
}

function sourceOf(sources: Source[], engine: string): Source {
  const found = sources.find((source) => source.engine === engine)
  if (found) return found
  const known = sources.map((source) => source.engine).join(', ')
  throw new Error(`There is no engine "${engine}" in sources.yaml. It has: ${known}.`)
}

const flags = {
  check: { type: 'boolean', default: false },
  'with-docs': { type: 'boolean', default: false },
  specs: { type: 'string', default: 'specs' },
  out: { type: 'string', default: 'generated' },
} as const

import { parseArgs } from 'node:util'
import { encodeTable } from '../src/compile/encode.ts'
import type { Override } from '../src/compile/override.ts'
import { enginesIndex } from '../src/compile/types/engines-index.ts'
import { TypeEmitter } from '../src/compile/types/type-emitter.ts'
import { schemaCorrections, typedVersion } from '../src/compile/types/typed-version.ts'
import type { Operation } from '../src/table/operation.ts'
import { compileEngine } from './generate/engine.ts'
import { indexModules, textModule } from './generate/modules.ts'
import { differences, type Outputs, writeOutputs } from './generate/outputs.ts'
import { Remarks } from './generate/remarks.ts'
import { readOverrides } from './overrides.ts'
import { readSources, type Source } from './sources.ts'

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    'with-docs': { type: 'boolean', default: false },
    specs: { type: 'string', default: 'specs' },
    out: { type: 'string', default: 'generated' },
  },
})

try {
  process.exitCode = await generate()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function generate(): Promise<number> {
  const started = performance.now()
  const sources = readSources(`${options.specs}/sources.yaml`)
  const overrides = readOverrides(`${options.specs}/overrides.yaml`, sources)
  const outputs = indexModules(sources.map(({ engine }) => engine))
  outputs.set('index.d.ts', enginesIndex(sources.map(({ engine }) => engine)))
  for (const source of sources) {
    for (const [path, content] of await engineOutputs(source, overrides)) outputs.set(path, content)
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (options.check) {
    const wrong = differences(outputs, options.out)
    for (const line of wrong) console.error(`${options.out}/${line}`)
    console.log(
      wrong.length > 0 ? 'Run `npm run generate`, and commit what it writes.' : `Up to date (${seconds} s).`,
    )
    return wrong.length > 0 ? 1 : 0
  }
  const changed = writeOutputs(outputs, options.out)
  console.log(`${outputs.size} files, ${changed.length} changed (${seconds} s).`)
  return 0
}

async function engineOutputs(source: Source, overrides: Override[]): Promise<Outputs> {
  const { engine, prefix, probe, docs } = source
  const remarks = new Remarks()
  const versions: { version: string; operations: Operation[] }[] = []
  const types = new TypeEmitter()
  for await (const compiled of compileEngine(source, overrides, {
    specs: options.specs,
    summaries: options['with-docs'],
  })) {
    remarks.add(compiled.version, compiled.report)
    const { version, operations } = compiled
    versions.push({ version, operations })
    types.add(typedVersion(version, compiled, schemaCorrections(overrides, { engine, version, operations })))
  }
  const text = encodeTable({ engine, prefix, ...(probe && { probe }), ...(docs && { docs }) }, versions)
  const count = versions.reduce((sum, { operations }) => sum + operations.length, 0)
  console.log(
    `${engine}: ${versions.length} versions, ${count} operations, ${(text.length / 1000).toFixed(0)} kB`,
  )
  for (const line of remarks.lines()) console.log(`  ${line}`)
  return new Map([
    [`${engine}/operations.js`, textModule(text)],
    [`${engine}/operations.d.ts`, 'export declare const text: string\n'],
    ...[...types.files()].map(([file, content]): [string, string] => [`${engine}/${file}`, content]),
  ])
}

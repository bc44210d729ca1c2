import { compileVersions } from '../src/compile/compile-versions.ts'
import { TypeEmitter } from '../src/compile/types/type-emitter.ts'
import { versionDocuments } from './generate/engine-outputs.ts'
import { readOverrides } from './overrides.ts'
import { Comparer, type Typings } from './prove/compare.ts'
import { readSchemas } from './schemas.ts'
import { readSources, type Source } from './sources.ts'

// `npx tsx scripts/prove-types.ts`: for every version of every engine, the typings that share what versions have in
// common mean what typings of that version alone mean, whole and in one file.
const sources = readSources('specs/sources.yaml')
const overrides = readOverrides('specs/overrides.yaml', sources)
const schemas = readSchemas('specs/schemas.yaml', overrides)

let failures = 0
for (const source of sources) failures += await prove(source)
process.exitCode = failures > 0 ? 1 : 0

async function prove(source: Source): Promise<number> {
  const started = performance.now()
  const shared = new TypeEmitter()
  const flat = new Map<string, { name: string; text: string }>()
  const documents = versionDocuments(source, 'specs')
  for await (const { version, typed } of compileVersions(documents, source, { overrides, schemas }, false)) {
    shared.add(typed)
    const alone = new TypeEmitter({ parts: false })
    alone.add(typed)
    flat.set(version, { name: alone.declared(version).name, text: [...alone.files().values()][0] ?? '' })
  }
  const comparer = new Comparer(below(`/${source.engine}`, shared.files()))
  const proved = new Map<string, string | undefined>()
  for (const [version, { name: own, text }] of flat) {
    const { file, name } = shared.declared(version)
    const key = `${file}#${name} ${text}`
    if (!proved.has(key)) {
      const one = `/${source.engine}/${file}.d.ts#${name}`
      proved.set(key, comparer.differ(one, `/flat.d.ts#${own}`, new Map([['/flat.d.ts', text]])))
    }
  }
  const wrong = [...proved.values()].filter((found) => found !== undefined)
  for (const found of wrong) console.error(`${source.engine}: ${found}`)
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  console.log(
    `${source.engine}: ${flat.size} versions, ${proved.size} distinct, ${wrong.length} differ (${seconds} s)`,
  )
  return wrong.length
}

function below(folder: string, files: Typings): Typings {
  return new Map([...files].map(([file, text]) => [`${folder}/${file}`, text]))
}

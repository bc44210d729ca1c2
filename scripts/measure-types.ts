import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { completions } from './measure/completions.ts'
import { addPackage, type Cost, makeProject, measure, publishTypes } from './measure/project.ts'

// `npx tsx scripts/measure-types.ts`: what the typings cost those who use them, beside a project that has nothing but
// `@types/node`, in one run. Counts and bytes have budgets, and the exit code says whether they are kept; times
// are only told. Documentation to hover over is 0.3 MB of the typings and 2 MB of the memory.
const budgets = { instantiations: 1500, memory: 62, typings: 2_500_000 }

// Where an editor is asked for completions.
const made =
  "import { client } from 'hawser'\nconst c = client({ engine: 'docker', version: 'v1.47', category: 'containers' })\n"
const places: Record<string, string> = {
  engine: "import { client } from 'hawser'\nclient({ engine: '¦' })",
  version: "import { client } from 'hawser'\nclient({ engine: 'podman', version: '¦' })",
  category: "import { client } from 'hawser'\nclient({ engine: 'docker', version: 'v1.47', category: '¦' })",
  operation: `${made}c.invoke({ op: '¦' })`,
  parameter: `${made}c.invoke({ op: 'ContainerLogs', params: { ¦ } })`,
  body: `${made}c.invoke({ op: 'ContainerCreate', data: { HostConfig: { ¦ } } })`,
  as: `${made}c.invoke({ op: 'ContainerLogs', params: { id: 'x' }, as: '¦' })`,
  answer: `${made}const { State } = await c.invoke({ op: 'ContainerInspect', params: { id: 'x' } })\nState?.¦`,
}

const root = mkdtempSync(join(tmpdir(), 'hawser-measure-'))
try {
  process.exitCode = report()
} finally {
  rmSync(root, { recursive: true })
}

function report(): number {
  const published = join(root, 'package')
  publishTypes(published)
  const base = project('base', 'export {}\n')
  const imported = project(
    'import',
    "import { client } from 'hawser'\nexport const docker = client({ engine: 'docker' })\n",
    published,
  )
  const calls = readFileSync('scripts/measure/ten-calls.ts', 'utf8').replace('../../src/index.ts', 'hawser')
  const ten = project('ten', calls, published)
  console.table({ '@types/node alone': base, 'a client': imported, 'a client with ten calls': ten })
  console.table(completions(join(root, 'ten'), places))
  const found = {
    instantiations: ten.instantiations - base.instantiations,
    memory: ten.memory - base.memory,
    typings: sizeOf('generated'),
  }
  const over = Object.entries(budgets).filter(([name, budget]) => found[name as keyof typeof found] > budget)
  for (const [name, budget] of Object.entries(budgets)) {
    console.log(`${name}: ${found[name as keyof typeof found]} of ${budget}`)
  }
  return over.length === 0 ? 0 : 1
}

function project(name: string, text: string, published?: string): Cost {
  const folder = join(root, name)
  makeProject(folder, { 'main.ts': text })
  if (published) addPackage(folder, published)
  return measure(folder)
}

/** Bytes of all typings below a folder. */
function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.d.ts'),
  )
  return files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
}

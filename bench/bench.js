// Measures hawser and its peers at the same work, and writes RESULTS.md. Every measurement is a process of its own;
// rounds go through all contenders by turns, and the median counts.
//   npm start                 all workloads, about twenty minutes
//   npm start -- WORKLOAD…    some of them, only printed
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopEngine } from './engine.js'
import { describeRun } from './machine.js'
import { notes } from './notes.js'
import { findOutside } from './outside/outside.js'
import { registryWorkloads } from './registry-workloads.js'
import { interleaved, sample } from './run.js'
import { placesOf, tableOf } from './table.js'
import { buildWorkloads } from './workloads/build.js'
import { workloadsFor } from './workloads.js'

const folder = mkdtempSync(join(tmpdir(), 'hawser-bench-'))
const socketPath = join(folder, 's.sock')
const places = []
const tables = []
let registries

const server = fork(new URL('server.js', import.meta.url), [socketPath])
await once(server, 'message')
try {
  const outside = await findOutside(folder)
  registries = await registryWorkloads(folder)
  const workloads = {
    ...workloadsFor({ folder, socketPath, outside }),
    ...registries.workloads,
    ...(await buildWorkloads(folder)),
  }
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !Object.hasOwn(workloads, name))
  if (unknown.length > 0)
    throw new Error(`No workload ${unknown}; there are: ${Object.keys(workloads).join(' ')}`)
  const started = Date.now()
  for (const name of asked.length > 0 ? asked : Object.keys(workloads)) await measure(workloads[name])
  const took = `${Math.round((Date.now() - started) / 1000)} s`
  if (asked.length === 0) {
    const text = [...describeRun(took), '', ...placesOf(places), '', ...notes, '', ...tables].join('\n')
    writeFileSync(new URL('RESULTS.md', import.meta.url), `${text.trimEnd()}\n`)
  }
} finally {
  await registries?.close()
  server.kill()
  await stopEngine()
  rmSync(folder, { recursive: true, force: true })
}

async function measure({ title, contenders, rounds, columns, run, workload, options }) {
  const results = await interleaved(
    contenders,
    rounds ?? 5,
    run ?? ((name, contender) => sample(workload, name, contender, socketPath, options())),
  )
  for (const column of columns) {
    const { text, place } = tableOf(title, results, column)
    console.log(text.join('\n'))
    tables.push(...text)
    places.push(place)
  }
}

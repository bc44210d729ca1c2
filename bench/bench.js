// Prints what hawser and its peers take for the same work, as ratios to what raw undici or node:http takes. Every
// measurement is a process of its own; rounds go through all contenders by turns, and the median counts.
//   npm start [-- WORKLOAD…]
import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installed } from './installed.js'
import { printTable } from './table.js'
import { contenders as exec } from './workloads/exec.js'
import { contenders as exported } from './workloads/export.js'
import { contenders as imported } from './workloads/import.js'
import { contenders as logs } from './workloads/logs.js'
import { contenders as ping } from './workloads/ping.js'
import { contenders as slow } from './workloads/slow-reader.js'

const folder = mkdtempSync(join(tmpdir(), 'hawser-bench-'))
const socketPath = join(folder, 's.sock')
const imageFile = join(folder, 'image.tar')
const imageBytes = 315_000_000
/** What takes longer than this, in ms, has failed. */
const patience = 60_000
const peers = ['dockerode', 'node-sdk']
const peerRounds = 3

const frames = (bytes, frame) => ({
  id: `${bytes}-${frame}`,
  bytes,
  payload: Math.floor((bytes / (frame + 8)) * frame * 0.999),
})

const workloads = {
  'logs-1k': () =>
    measure('100 MB of log frames of 1 kB', logs, 'logs', frames(100_000_000, 1000), [
      { of: 'ms', unit: 'ms', floors: ['undici, plain demux', 'undici, no demux'] },
    ]),
  'logs-100': () =>
    measure('20 MB of log frames of 100 B', logs, 'logs', frames(20_000_000, 100), [
      { of: 'ms', unit: 'ms', floors: ['undici, plain demux', 'undici, no demux'] },
    ]),
  exec: () =>
    measure('10 MB of frames of 20 B, 64 KiB a write, hijacked', exec, 'exec', frames(10_000_000, 20), [
      { of: 'ms', unit: 'ms', floors: ['node:http, plain demux'] },
    ]),
  slow: () =>
    measure(
      '80 MB of log frames of 1 kB, read at 40 MB/s',
      slow,
      'slow-reader',
      frames(80_000_000, 1000),
      [{ of: 'mb', unit: 'MB more than idle', floors: ['undici, plain demux'] }],
      3,
    ),
  export: () =>
    measure('315 MB exported', exported, 'export', { id: imageBytes, bytes: imageBytes }, [
      { of: 'ms', unit: 'ms', floors: ['undici.request', 'undici.stream'] },
    ]),
  import: () => {
    writeFileSync(imageFile, Buffer.alloc(imageBytes, 'image'))
    return measure('315 MB loaded from a file', imported, 'import', { file: imageFile }, [
      { of: 'ms', unit: 'ms', floors: ['undici.request', 'undici.request, 1 MiB reads, length'] },
    ])
  },
  ping: () =>
    measure('ping', ping, 'ping', { calls: 2500 }, [
      { of: 'p50', unit: 'ms, one at a time, p50', floors: ['undici'] },
      { of: 'at16', unit: 'requests/s, 16 at a time', floors: ['undici'], more: true },
      { of: 'at64', unit: 'requests/s, 64 at a time', floors: ['undici'], more: true },
    ]),
  cold,
  size,
}

const server = fork(new URL('server.js', import.meta.url), [socketPath])
await once(server, 'message')
try {
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !Object.hasOwn(workloads, name))
  if (unknown.length > 0)
    throw new Error(`No workload ${unknown}; there are: ${Object.keys(workloads).join(' ')}`)
  console.log(`Node ${process.version}; medians; ratios to the floors in the same run\n`)
  for (const name of asked.length > 0 ? asked : Object.keys(workloads)) await workloads[name]()
} finally {
  server.kill()
  rmSync(folder, { recursive: true, force: true })
}

async function measure(title, contenders, workload, options, columns, rounds = 5) {
  const results = await interleaved(Object.keys(contenders), rounds, (contender) =>
    sample(workload, contender, options),
  )
  printTable(title, results, columns)
}

async function sample(workload, contender, options) {
  const args = [workload, contender, socketPath, JSON.stringify(options)]
  const child = fork(new URL('sample.js', import.meta.url), args, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    timeout: patience,
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  let result
  child.on('message', (message) => {
    result = message
  })
  await once(child, 'close')
  if (!result) {
    const [reason = 'too slow'] = said.match(/^.*Error.*$/m) ?? []
    console.log(`${workload} by ${contender} failed: ${reason}`)
  }
  return result
}

/** Process start to the first answer, and to the process's own end. */
async function cold() {
  const scripts = ['undici', 'node-http', 'hawser', 'dockerode', 'node-sdk']
  const results = await interleaved(scripts, 15, async (name) => {
    const script = new URL(`cold/${name}.js`, import.meta.url).pathname
    const started = performance.now()
    const child = spawn(process.execPath, [script, socketPath], { stdio: ['ignore', 'pipe', 'inherit'] })
    const exited = once(child, 'close')
    await once(child.stdout, 'data')
    const answer = performance.now() - started
    await exited
    return { answer, exit: performance.now() - started }
  })
  printTable('cold start', results, [
    { of: 'answer', unit: 'ms to the first answer', floors: ['undici'] },
    { of: 'exit', unit: 'ms to the exit', floors: ['undici'] },
  ])
}

function size() {
  const of = (path) => installed(new URL(path, import.meta.url).pathname)
  const results = new Map([
    ['undici', [of('node_modules/undici')]],
    ['hawser', [of('..')]],
    ['dockerode', [of('node_modules/dockerode')]],
    ['node-sdk', [of('node_modules/@docker/node-sdk')]],
  ])
  printTable('installed', results, [
    { of: 'mb', unit: 'MB', floors: ['undici'] },
    { of: 'packages', unit: 'packages', floors: ['undici'] },
  ])
}

/** Contender → results of all rounds. */
async function interleaved(contenders, rounds, run) {
  const results = new Map(contenders.map((contender) => [contender, []]))
  for (let round = 0; round < rounds; round++) {
    // Each round starts with another one, so that none is always the first after a pause.
    for (let i = 0; i < contenders.length; i++) {
      const contender = contenders[(i + round) % contenders.length]
      // Who fails once is out; the peers, which take most of the time, have enough of few rounds.
      if (results.get(contender).includes(undefined)) continue
      if (round >= peerRounds && peers.includes(contender)) continue
      results.get(contender).push(await run(contender))
    }
  }
  return results
}

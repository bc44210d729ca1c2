import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { framesFor } from './frames.js'
import { installed } from './installed.js'
import { contenders as exec } from './workloads/exec.js'
import { contenders as exported } from './workloads/export.js'
import { contenders as imported } from './workloads/import.js'
import { contenders as list } from './workloads/list.js'
import { contenders as logs } from './workloads/logs.js'
import { contenders as ping } from './workloads/ping.js'
import { contenders as roundTrips } from './workloads/round-trips.js'
import { contenders as slow } from './workloads/slow-reader.js'

const run = promisify(execFile)
const imageBytes = 315_000_000
export const ms = [{ of: 'ms', unit: 'ms' }]
/** Of what is done twice in each process; those from outside of JavaScript do it once. */
export const msTwice = [...ms, { of: 'first', unit: 'ms, first of a process' }]
const here = (path) => new URL(path, import.meta.url).pathname

/** Every workload: its title, who does it, what is measured of it. */
export function workloadsFor({ folder, socketPath, outside }) {
  const { 'Go client': go, 'docker-py': python, curl } = outside
  const some = (names) => Object.fromEntries(Object.entries(names).filter(([, found]) => found))
  const both = some({ 'Go client': go, 'docker-py': python })
  const noDemux = some({ 'Go client': go, 'docker-py, no demux': python, 'curl, no demux': curl })
  return {
    ping: {
      title: 'ping',
      workload: 'ping',
      contenders: { ...ping, ...outside },
      rounds: 3,
      options: () => ({ calls: 1500 }),
      columns: [
        { of: 'p50', unit: 'ms, one at a time, p50' },
        { of: 'at16', unit: 'requests/s, 16 at a time', more: true },
        { of: 'at64', unit: 'requests/s, 64 at a time', more: true },
      ],
    },
    list: {
      title: 'list of 1,000 containers, decoded',
      workload: 'list',
      contenders: { ...list, ...both },
      options: () => ({ calls: 60 }),
      columns: [{ of: 'p50', unit: 'ms, p50' }],
    },
    'logs-1k': {
      title: '100 MB of log frames of 1 kB',
      workload: 'logs',
      contenders: { ...logs, ...noDemux },
      options: () => twice(framesFor(100_000_000, 1000)),
      columns: msTwice,
    },
    'logs-100': {
      title: '20 MB of log frames of 100 B',
      workload: 'logs',
      contenders: { ...logs, ...noDemux },
      options: () => twice(framesFor(20_000_000, 100)),
      columns: msTwice,
    },
    exec: {
      title: '10 MB of frames of 20 B, hijacked',
      workload: 'exec',
      contenders: { ...exec, ...both },
      options: () => twice(framesFor(10_000_000, 20)),
      columns: msTwice,
    },
    'round-trips': {
      title: 'exec: create, start, output, inspect',
      workload: 'round-trips',
      // docker-py is left out: it loses output that comes together with the head of the answer, and gives nothing.
      contenders: { ...roundTrips, ...some({ 'Go client': go }) },
      options: () => ({ calls: 400 }),
      columns: [{ of: 'p50', unit: 'ms, p50' }],
    },
    export: {
      title: '315 MB exported',
      workload: 'export',
      contenders: { ...exported, ...outside },
      options: () => twice({ id: String(imageBytes), bytes: exportedBytes }),
      columns: msTwice,
    },
    import: {
      title: '315 MB loaded from a file',
      workload: 'import',
      contenders: { ...imported, ...outside },
      options: () => ({ file: imageFile(folder) }),
      columns: ms,
    },
    slow: {
      title: '80 MB of log frames of 1 kB, read at 40 MB/s',
      workload: 'slow-reader',
      contenders: { ...slow, ...both },
      rounds: 3,
      options: () => framesFor(80_000_000, 1000),
      columns: [{ of: 'mb', unit: 'MB more than idle' }],
    },
    cold: {
      title: 'cold start',
      contenders: {
        ...coldScripts(),
        ...Object.fromEntries(Object.entries(outside).map(([name, { cold }]) => [name, cold])),
      },
      rounds: 9,
      run: (_, [command, args]) => coldStart(command, args(socketPath)),
      columns: [
        { of: 'answer', unit: 'ms to the first answer' },
        { of: 'exit', unit: 'ms to the exit' },
      ],
    },
    size: {
      title: 'installed',
      contenders: {
        hawser: '..',
        undici: 'node_modules/undici',
        dockerode: 'node_modules/dockerode',
        'node-sdk': 'node_modules/@docker/node-sdk',
      },
      rounds: 1,
      run: (_, path) => installed(here(path)),
      columns: [
        { of: 'mb', unit: 'MB' },
        { of: 'packages', unit: 'packages' },
      ],
    },
    tsc: {
      title: 'tsc on a program of five lines',
      contenders: { hawser: 'tsc/hawser.ts', dockerode: 'tsc/dockerode.ts', 'node-sdk': 'tsc/node-sdk.ts' },
      rounds: 3,
      run: (_, path) => compiled(here(path)),
      columns: [
        { of: 'seconds', unit: 's' },
        { of: 'mb', unit: 'MB' },
      ],
    },
  }
}

/** For sample.js. */
function twice(options) {
  return { ...options, isTwice: true }
}

/** What the server sends for an export: whole blocks of 64 KiB. */
const exportedBytes = Math.ceil(imageBytes / 65_536) * 65_536

let image
function imageFile(folder) {
  if (!image) {
    image = join(folder, 'image.tar')
    writeFileSync(image, Buffer.alloc(imageBytes, 'image'))
  }
  return image
}

function coldScripts() {
  const scripts = {
    undici: 'undici',
    'node:http': 'node-http',
    hawser: 'hawser',
    dockerode: 'dockerode',
    'node-sdk': 'node-sdk',
  }
  const script = (name) => [process.execPath, (socket) => [here(`cold/${name}.js`), socket]]
  return Object.fromEntries(Object.entries(scripts).map(([name, file]) => [name, script(file)]))
}

/** Process start to the first answer, and to the process's own end. */
async function coldStart(command, args) {
  const started = performance.now()
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'close')
  await once(child.stdout, 'data')
  const answer = performance.now() - started
  await exited
  return { answer, exit: performance.now() - started }
}

async function compiled(file) {
  const options =
    '--noEmit --strict --skipLibCheck --target es2023 --module nodenext --types node --extendedDiagnostics'
  const { stdout } = await run(process.execPath, [
    here('../node_modules/typescript/bin/tsc'),
    ...options.split(' '),
    file,
  ])
  const figure = (name) => Number(new RegExp(`${name}: +([\\d.]+)`).exec(stdout)?.[1])
  return { seconds: figure('Total time'), mb: figure('Memory used') / 1000 }
}

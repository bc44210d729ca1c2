// A folder is built: all of it first, then again after one of its files has changed.
import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { engine, hasEngine, prune } from '../engine.js'
import { sample } from '../run.js'
import { timed } from '../streams.js'

const fileCount = 5000
const fileBytes = 63_000
const classicApi = 'v1.38'
/** In ms; dockerode takes long. */
const patience = 180_000

/** Run by sample.js, in a process of their own. */
export const contenders = {
  hawser: (socketPath, options) => byHawser(socketPath, options),
  'hawser, classic builder': (socketPath, options) => byHawser(socketPath, options, classicApi),

  async 'dockerode, classic builder'(socketPath, { folder }) {
    const { default: Docker } = await import('dockerode')
    const docker = new Docker({ socketPath, version: classicApi })
    return built(folder, async () => {
      const stream = await docker.buildImage({ context: folder, src: ['.'] })
      await new Promise((resolve, reject) =>
        docker.modem.followProgress(stream, (error) => (error ? reject(error) : resolve())),
      )
    })
  },
}

async function byHawser(socketPath, { folder }, version) {
  const { client } = await import('../../dist/index.js')
  const { build } = await import('../../dist/buildkit.js')
  const docker = client({ engine: 'docker', version, conn: { uri: `unix://${socketPath}` } })
  const result = await built(folder, () => build(docker, { context: folder, auth: false }))
  await docker.close()
  return result
}

/** The peak is of a process that does this alone. */
async function built(folder, build) {
  const first = (await timed(build)).ms
  touch(folder)
  const again = (await timed(build)).ms
  return { first, again, mib: process.resourceUsage().maxRSS / 1024 }
}

/** Docker's own CLI, by its built-in client or by buildx. */
function byCli(args, env) {
  return async (socketPath, { folder }) => {
    let mib = 0
    const build = async () => {
      mib = Math.max(mib, await peakOf(['-H', `unix://${socketPath}`, ...args, folder], env))
    }
    const first = (await timed(build)).ms
    touch(folder)
    return { first, again: (await timed(build)).ms, mib }
  }
}

/** Runs it to its end; its largest memory in MiB. */
async function peakOf(args, env) {
  const child = spawn(cli, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
  const exited = once(child, 'close')
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  let mib = 0
  const timer = setInterval(() => {
    try {
      const [, kb = 0] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
      mib = Math.max(mib, Number(kb) / 1024)
    } catch {
      // It has just ended.
    }
  }, 10)
  const [code] = await exited
  clearInterval(timer)
  if (code !== 0) throw new Error(`Error: ${said.trim().split('\n').at(-1)}`)
  return mib
}

/** Debian's, where there is another one besides. */
const cli = '/usr/bin/docker'

/** Both workloads, where an engine can be started. */
export async function buildWorkloads(folder) {
  if (!hasEngine()) {
    console.log('No dockerd that could be started here, so nothing is built')
    return {}
  }
  const ours = { hawser: undefined }
  const clis = {
    'docker build': byCli(['build'], { DOCKER_BUILDKIT: '1' }),
    ...((await hasBuildx()) && { 'docker buildx build': byCli(['buildx', 'build', '--load'], {}) }),
  }
  const title = `${fileCount.toLocaleString('en')} files, ${(fileCount * fileBytes) / 1e6} MB, built by`
  return {
    build: workload(`${title} BuildKit`, { ...ours, ...clis }),
    'build-classic': workload(`${title} the classic builder`, {
      'hawser, classic builder': undefined,
      'dockerode, classic builder': undefined,
      'docker build, classic builder': byCli(['build'], { DOCKER_BUILDKIT: '0' }),
    }),
  }

  function workload(name, others) {
    return {
      title: name,
      contenders: others,
      rounds: 3,
      run: (contender, byOther) => run(folder, contender, byOther),
      columns: [
        { of: 'first', unit: 'ms, first' },
        { of: 'again', unit: 'ms, again with one file changed' },
        { of: 'mib', unit: 'MiB at most' },
      ],
    }
  }
}

async function run(folder, name, byOther) {
  const socketPath = await engine(folder)
  const context = contextFor(folder)
  const own = byOther && { sample: (_, socket, options) => byOther(socket, options) }
  const result = await sample('build', name, own ?? {}, socketPath, { folder: context }, patience)
  await prune(socketPath)
  return result
}

async function hasBuildx() {
  try {
    await promisify(execFile)(cli, ['buildx', 'version'])
    return true
  } catch {
    return false
  }
}

let context
let number = 0
/** The folder, by a name that the engine has not seen: it would ask for what has changed only. */
function contextFor(folder) {
  const next = join(folder, `context-${number++}`)
  if (context) renameSync(context, next)
  else writeContext(next)
  context = next
  return next
}

function writeContext(folder) {
  mkdirSync(folder)
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY . /\n')
  for (let i = 0; i < fileCount; i++) {
    const part = join(folder, `d${i % 50}`)
    if (i < 50) mkdirSync(part)
    writeFileSync(join(part, `f${i}`), randomBytes(fileBytes))
  }
}

function touch(folder) {
  writeFileSync(join(folder, 'd0/f0'), randomBytes(fileBytes))
}

// Clients outside of JavaScript, as programs that print what they measured. Each runs where its own is installed:
//   apt-get install golang-go golang-github-docker-docker-dev python3-docker curl
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const here = new URL('.', import.meta.url).pathname
const timeout = 60_000

/** Name → how it is run for a workload; what is not installed is told. */
export async function findOutside(folder) {
  const found = {}
  const go = join(folder, 'go-client')
  await take('Go client', async () => {
    const env = { ...process.env, GO111MODULE: 'off', GOPATH: '/usr/share/gocode', GOFLAGS: '' }
    await run('go', ['build', '-o', go, join(here, 'main.go')], {
      env: { ...env, GOCACHE: join(folder, 'go') },
    })
    return program(go, [])
  })
  await take('docker-py', async () => {
    await run('python3', ['-c', 'import docker'])
    return program('python3', [join(here, 'docker.py')])
  })
  await take('curl', async () => {
    await run('curl', ['--version'])
    return { cold: ['curl', (socket) => curlArgs(socket, '/_ping')], sample: byCurl }
  })
  return found

  async function take(name, find) {
    try {
      found[name] = await find()
    } catch (error) {
      console.log(`No ${name} here: ${String(error.message).split('\n')[0]}`)
    }
  }
}

function program(command, args) {
  return {
    cold: [command, (socket) => [...args, 'cold', socket]],
    async sample(workload, socket, options) {
      const asked = [...args, workload, socket, JSON.stringify(options)]
      return JSON.parse((await run(command, asked, { timeout })).stdout)
    },
  }
}

const curled = {
  logs: ({ id }) => [`/containers/${id}/logs?stdout=1&stderr=1`],
  export: ({ id }) => [`/containers/${id}/export`],
  import: ({ file }) => ['/images/load', '-X', 'POST', '-T', file],
}

/** Neither demuxes nor decodes; its start is taken off, as others are measured within a process that runs. */
async function byCurl(workload, socket, options) {
  if (workload === 'ping') return pingByCurl(socket, options)
  const [path, ...args] = curled[workload](options)
  const asked = [...args, '-w', '%{time_total} %{size_download}', ...curlArgs(socket, path)]
  const { stdout } = await run('curl', ['-o', '/dev/null', ...asked], { timeout })
  const [seconds, bytes] = stdout.split(' ').map(Number)
  if (workload !== 'import' && bytes < options.bytes) throw new Error(`${bytes} bytes came`)
  return { ms: seconds * 1000 }
}

async function pingByCurl(socket, { calls }) {
  const results = {}
  for (const [name, width, number] of [
    ['p50', 1, calls],
    ['at16', 16, 4 * calls],
    ['at64', 64, 4 * calls],
  ]) {
    const args = ['-Z', '--parallel-immediate', '--parallel-max', String(width)]
    const url = `http://localhost/v1.41/_ping?[1-${number}]`
    const started = performance.now()
    await run('curl', ['-s', ...(width > 1 ? args : []), '--unix-socket', socket, '-o', '/dev/null', url], {
      timeout,
    })
    const ms = performance.now() - started
    results[name] = width > 1 ? (number * 1000) / ms : ms / number
  }
  return results
}

function curlArgs(socket, path) {
  return ['-s', '--fail', '--unix-socket', socket, `http://localhost/v1.41${path}`]
}

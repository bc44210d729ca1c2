// Run by memory.test.ts in a process of its own: does the work named by its arguments, slowly where it is the reader,
// and prints by how many bytes the process was larger meanwhile than before.
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { client, pipe } from '../../src/index.ts'

const [work = '', uri = ''] = process.argv.slice(2)
const docker = client({ engine: 'docker', version: 'v1.41', conn: { uri } })
const bytesPerMs = 256 * 1024

const works: Record<string, () => Promise<unknown>> = {
  log: () => {
    const params = { id: 'x', stdout: true, stderr: true }
    const frames = docker.invoke({ op: 'ContainerLogs', params, as: 'frames', tty: false })
    return pipe(frames, { stdout: slow(), stderr: slow() })
  },
  lines: async () => {
    const params = { id: 'x', stdout: true, stderr: true }
    let owed = 0
    for await (const { line } of docker.invoke({ op: 'ContainerLogs', params, as: 'lines', tty: false })) {
      owed += line.length
      if (owed > 16 * bytesPerMs) await new Promise((resolve) => setTimeout(resolve, owed / bytesPerMs))
      if (owed > 16 * bytesPerMs) owed = 0
    }
  },
  export: async () => {
    const body = await docker.invoke({ op: 'ContainerExport', params: { id: 'x' }, as: 'stream' })
    await pipeline(body, slow())
  },
  upload: () => docker.invoke({ op: 'ImageLoad', data: gibibyte() }),
}

await docker.invoke({ op: 'SystemPing' })
const idle = process.memoryUsage.rss()
let peak = idle
const timer = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 10)
await works[work]?.()
clearInterval(timer)
await docker.close()
console.log(peak - idle)

function slow(): Writable {
  let owed = 0
  return new Writable({
    write(chunk: Buffer, _, done) {
      owed += chunk.length
      if (owed < 8 * bytesPerMs) return done()
      setTimeout(done, owed / bytesPerMs)
      owed = 0
    },
  })
}

/** A gibibyte, of which nothing is made before it is asked for. */
async function* gibibyte(): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < 16 * 1024; i++) yield Buffer.alloc(64 * 1024, 'x')
}

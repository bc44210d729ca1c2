import { once } from 'node:events'
import { Writable } from 'node:stream'

/** Takes everything at once, and counts it. */
export function counter() {
  const sink = new Writable({
    write(chunk, _, done) {
      sink.bytes += chunk.length
      done()
    },
  })
  return Object.assign(sink, { bytes: 0 })
}

/** Takes about 40 MB/s, and remembers the largest the process was meanwhile. */
export function slowReader() {
  let owed = 0
  const sink = new Writable({
    write(chunk, _, done) {
      sink.bytes += chunk.length
      owed += chunk.length / 40_000
      sink.peak = Math.max(sink.peak, process.memoryUsage.rss())
      if (owed < 2) return done()
      setTimeout(done, owed)
      owed = 0
    },
  })
  return Object.assign(sink, { bytes: 0, peak: 0 })
}

/** What anyone would write by hand: linear in bytes, payloads as views, the rest of a chunk carried over. */
export async function plainDemux(source, { stdout, stderr }) {
  let rest
  for await (const read of source) {
    const chunk = rest ? Buffer.concat([rest, read]) : read
    let at = 0
    while (at + 8 <= chunk.length) {
      const end = at + 8 + chunk.readUInt32BE(at + 4)
      if (end > chunk.length) break
      const sink = chunk[at] === 2 ? stderr : stdout
      if (!sink.write(chunk.subarray(at + 8, end))) await once(sink, 'drain')
      at = end
    }
    rest = at < chunk.length ? chunk.subarray(at) : undefined
  }
}

/** Runs it and gives the time it took, in ms; `prepare` is what a long-lived process has done before. */
export async function timed(run) {
  const started = performance.now()
  await run()
  return { ms: performance.now() - started }
}

/** Neither more nor less may have come, on either channel. */
export function checkPayload(wanted, stdout, stderr) {
  checkBytes(wanted.stdout, stdout)
  checkBytes(wanted.stderr, stderr)
}

export function checkBytes(wanted, came) {
  if (came !== wanted) throw new Error(`Error: ${came} bytes came, of ${wanted}`)
}

/** p50 of calls made one after another, in ms, after a quarter as many to warm up. */
export async function eachCall(calls, call) {
  await sequential(call, calls >> 2)
  const times = await sequential(call, calls)
  return { p50: times[times.length >> 1] }
}

/** What each call took, in ms, the shortest first. */
export async function sequential(call, calls) {
  const times = []
  for (let i = 0; i < calls; i++) times.push((await timed(call)).ms)
  return times.sort((a, b) => a - b)
}

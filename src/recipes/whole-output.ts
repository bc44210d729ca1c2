import { isPassing } from '../client/follow-events.ts'
import type { Channel, Frame } from '../streams/frames.ts'

/** Bytes of each channel. */
export type Counts = Record<Channel, number>

/** Where an output is read once more from its begin, after the connection broke; nothing if it came whole. */
export type Rest = (error: unknown, follow: boolean) => Promise<AsyncIterable<Frame> | undefined>

/**
 * The bytes of a container's output, whole frames at a time. If the connection breaks, or the engine goes away, it goes
 * on with what `rest` gives: what has come already is left out.
 */
export async function* wholeOutput(
  output: AsyncIterable<Uint8Array>,
  isRaw: boolean,
  rest: Rest,
  onGivenUp: () => void,
): AsyncGenerator<Uint8Array> {
  const come: Counts = { stdout: 0, stderr: 0 }
  let broken: unknown
  try {
    yield* isRaw ? counted(output, come) : wholeFrames(output, come, onGivenUp)
  } catch (error) {
    if (!isPassing(error)) throw error
    broken = error
  }
  // Podman may end what it follows before the last of it, which is there when asked for once more.
  for (let follow = true; ; ) {
    const more = await rest(broken, follow)
    if (!more) return
    try {
      yield* fresh(more, come, isRaw)
      if (!follow) return
      follow = false
    } catch (error) {
      if (!isPassing(error)) throw error
    }
  }
}

/** What has not come yet, counted as come. */
async function* fresh(
  output: AsyncIterable<Frame>,
  come: Counts,
  isRaw: boolean,
): AsyncGenerator<Uint8Array> {
  const known = { ...come }
  for await (const { channel, data } of output) {
    const skipped = Math.min(known[channel], data.length)
    known[channel] -= skipped
    if (skipped === data.length) continue
    come[channel] += data.length - skipped
    yield isRaw ? data.subarray(skipped) : frameOf(channel, data.subarray(skipped))
  }
}

async function* counted(output: AsyncIterable<Uint8Array>, come: Counts): AsyncGenerator<Uint8Array> {
  for await (const chunk of output) {
    come.stdout += chunk.length
    yield chunk
  }
}

const headerBytes = 8
const stderr = 2

/**
 * What is not whole is given if the output ends with it, for whoever decodes it to refuse; not if it breaks.
 * `onGivenUp` is called when Podman says that it gave up: what it says is its own, and no output.
 */
export async function* wholeFrames(
  output: AsyncIterable<Uint8Array>,
  come: Counts,
  onGivenUp: () => void,
): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  let bytes = 0
  let needed = headerBytes
  for await (const chunk of output) {
    held.push(chunk)
    bytes += chunk.length
    if (bytes < needed) continue
    const all =
      held.length === 1 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.concat(held)
    let start = 0
    let end = 0
    needed = headerBytes
    while (all.length - end >= headerBytes) {
      const size = all.readUInt32BE(end + 4)
      needed = headerBytes + size
      if (all.length - end < needed) break
      const channel = all[end] === stderr ? 'stderr' : 'stdout'
      if (channel === 'stderr' && saysGivenUp(all.subarray(end + headerBytes, end + needed))) {
        onGivenUp()
        if (end > start) yield all.subarray(start, end)
        start = end + needed
      } else {
        come[channel] += size
      }
      end += needed
      needed = headerBytes
    }
    if (end > start) yield all.subarray(start, end)
    held = end === all.length ? [] : [all.subarray(end)]
    bytes = all.length - end
  }
  yield* held
}

/** Podman says so on stderr when it could not hand over stdin to its end, and may have dropped output by then. */
function saysGivenUp(data: Buffer): boolean {
  return data.length < 500 && /^Error: (read|write) unixpacket @->\S+\/attach: .*\n$/.test(data.toString())
}

function frameOf(channel: Channel, data: Uint8Array): Buffer {
  const header = Buffer.alloc(headerBytes)
  header[0] = channel === 'stderr' ? stderr : 1
  header.writeUInt32BE(data.length, 4)
  return Buffer.concat([header, data])
}

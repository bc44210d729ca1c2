import { ProtocolError } from '../../errors/errors.ts'
import type { Channel, Frame } from '../../streams/frames.ts'

/** A line of a container's log. */
export interface TimedLine {
  channel: Channel
  /** When the engine read it; Podman up to 4 tells whole seconds. */
  time: Date
  line: string
}

/** How far back to ask again, in ns: the times of the two channels may be told out of order, and in whole seconds. */
const overlap = 2_000_000_000n
const newline = 0x0a
const carriageReturn = 0x0d

/**
 * Reads a container's log with timestamps, as often as it has to be asked for anew, and leaves out what it gave
 * already. Engines keep long lines in pieces, each with a time: what was given is counted in pieces.
 */
export class LogReader {
  readonly #given: Record<Channel, Given> = {
    stdout: { nanos: 0n, pieces: 0 },
    stderr: { nanos: 0n, pieces: 0 },
  }

  /** From when on to ask for what was not given; `undefined` if nothing was given yet. */
  get since(): Date | undefined {
    const { stdout, stderr } = this.#given
    const newest = stdout.nanos > stderr.nanos ? stdout.nanos : stderr.nanos
    return newest === 0n ? undefined : new Date(Number((newest - overlap) / 1_000_000n))
  }

  /**
   * The new lines of one answer, which is framed or raw. A line that is not whole is given if the answer
   * ends, and not if it fails.
   */
  async *read(answer: AsyncIterable<Frame>, isRaw: boolean): AsyncGenerator<TimedLine> {
    const begun: Record<Channel, Begun> = { stdout: new Begun(), stderr: new Begun() }
    const repeats = { stdout: { ...this.#given.stdout }, stderr: { ...this.#given.stderr } }
    for await (const { channel, data } of isRaw ? linesOf(answer) : answer) {
      const piece = pieceOf(data as Buffer)
      if (isRepeated(repeats[channel], piece.nanos)) continue
      begun[channel].add(piece)
      if (data.at(-1) === newline) yield this.#give(channel, begun[channel])
    }
    for (const channel of ['stdout', 'stderr'] as const)
      if (begun[channel].pieces.length > 0) yield this.#give(channel, begun[channel])
  }

  #give(channel: Channel, begun: Begun): TimedLine {
    const given = this.#given[channel]
    for (const { nanos } of begun.pieces) {
      if (nanos !== given.nanos) given.pieces = 0
      given.nanos = nanos
      given.pieces += 1
    }
    return { channel, ...begun.take() }
  }
}

/** The time of the last piece that was given, and how many of that time were. */
interface Given {
  nanos: bigint
  pieces: number
}

/** Counts down what is told once more. After the first that is new all is, even if the engine's clock was set back. */
function isRepeated(left: Given, nanos: bigint): boolean {
  if (nanos < left.nanos) return true
  if (nanos === left.nanos && left.pieces > 0) {
    left.pieces -= 1
    return true
  }
  left.nanos = 0n
  left.pieces = 0
  return false
}

interface Piece {
  nanos: bigint
  time: string
  data: Buffer
}

/** A line on its way. */
class Begun {
  pieces: Piece[] = []

  add({ nanos, time, data }: Piece): void {
    // Bytes of a decoder are its own, and good until the next frame alone.
    this.pieces.push({ nanos, time, data: Buffer.from(data) })
  }

  take(): { time: Date; line: string } {
    const time = new Date(this.pieces[0]?.time ?? 0)
    const bytes = Buffer.concat(this.pieces.map(({ data }) => data))
    this.pieces = []
    let end = bytes.length
    if (bytes[end - 1] === newline) end -= 1
    if (bytes[end - 1] === carriageReturn) end -= 1
    return { time, line: bytes.toString('utf8', 0, end) }
  }
}

const timestamp = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d) /
/** Bytes of the longest timestamp. */
const longest = 40

function pieceOf(data: Buffer): Piece {
  const found = timestamp.exec(data.toString('latin1', 0, longest))
  if (!found) throw new ProtocolError('A line of the log has no timestamp.')
  const [text, seconds = '', fraction = '', zone = ''] = found
  const nanos = BigInt(Date.parse(`${seconds}${zone}`)) * 1_000_000n + BigInt(fraction.padEnd(9, '0'))
  return { nanos, time: text.trimEnd(), data: data.subarray(text.length) }
}

/** Raw output has no frames; each line begins with a time, and Docker repeats that in front of each piece. */
async function* linesOf(answer: AsyncIterable<Frame>): AsyncGenerator<Frame> {
  // Joined once the line is whole: a long one comes in many chunks.
  let begun: Uint8Array[] = []
  for await (const { channel, data } of answer) {
    let at = 0
    for (let end = data.indexOf(newline); end >= 0; end = data.indexOf(newline, at)) {
      yield { channel, data: withoutRepeats(Buffer.concat([...begun, data.subarray(at, end + 1)])) }
      begun = []
      at = end + 1
    }
    if (at < data.length) begun.push(data.subarray(at))
  }
  if (begun.length > 0) yield { channel: 'stdout', data: withoutRepeats(Buffer.concat(begun)) }
}

function withoutRepeats(line: Buffer): Buffer {
  const stamp = line.subarray(0, line.indexOf(0x20) + 1)
  const parts = [stamp]
  let at = stamp.length
  for (let next = line.indexOf(stamp, at); stamp.length > 0 && next >= 0; next = line.indexOf(stamp, at)) {
    parts.push(line.subarray(at, next))
    at = next + stamp.length
  }
  parts.push(line.subarray(at))
  return parts.length === 2 ? line : Buffer.concat(parts)
}

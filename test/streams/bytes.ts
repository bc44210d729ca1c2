import fc from 'fast-check'
import type { Channel, Frame } from '../../src/streams/frames.ts'

/** The engine's side of multiplexed output. */
export function encodeFrame(type: number, data: string | Uint8Array): Buffer {
  const payload = Buffer.from(data as string)
  const header = Buffer.alloc(8)
  header[0] = type
  header.writeUInt32BE(payload.length, 4)
  return Buffer.concat([header, payload])
}

export function encodeFrames(all: Iterable<{ channel: Channel; data: Uint8Array }>): Buffer {
  return Buffer.concat([...all].map(({ channel, data }) => encodeFrame(channel === 'stdout' ? 1 : 2, data)))
}

/** The bytes in chunks that end at the cuts given as fractions of the whole; some may be empty. */
export function cut(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const ends = [...cuts.map((fraction) => Math.floor(fraction * bytes.length)), bytes.length]
  ends.sort((a, b) => a - b)
  // Each chunk has memory of its own, so that a decoder that looks beyond its chunk finds nothing.
  return ends.map((end, index) => Buffer.from(bytes.subarray(ends[index - 1] ?? 0, end)))
}

export function everyByte(bytes: Buffer): Buffer[] {
  return [...bytes].map((byte) => Buffer.from([byte]))
}

export const cuts: fc.Arbitrary<number[]> = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  maxLength: 20,
})

export async function* from(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks
}

/** Everything up to the end or the error. */
export async function drain<T>(items: AsyncIterable<T>): Promise<{ items: T[]; error?: unknown }> {
  const all: T[] = []
  try {
    for await (const item of items) all.push(item)
    return { items: all }
  } catch (error) {
    return { items: all, error }
  }
}

/** Frames as `out:bytes`, `err:bytes`, in Latin-1: short to write, exact, and with a difference that reads well. */
export function shown(frames: readonly Frame[]): string[] {
  return frames.map(({ channel, data }) => `${channel.slice(3)}:${Buffer.from(data).toString('latin1')}`)
}

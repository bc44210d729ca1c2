import { Readable } from 'node:stream'
import { ConnectionError, ProtocolError, TimeoutError } from '../errors/errors.ts'
import { algorithmOf, hashFor } from '../reference/digest.ts'
import type { ImageReference } from '../reference/reference.ts'
import type { RawAnswer } from '../types/answers.ts'
import type { Descriptor } from './descriptor.ts'
import { firstOf, isMissing, isPassing } from './host.ts'
import type { Hosts } from './hosts.ts'

/** Requests the bytes of a blob from this offset. */
type OpenBlob = (start: number) => Promise<RawAnswer>

/** Waits after so many breaks in a row without new bytes, or throws the error of the last. */
type Again = (error: unknown, tries: number) => Promise<void>

/**
 * The bytes of a blob, verified: a stream that ends without an error has the descriptor's size and digest. After
 * a break it goes on where it stopped.
 */
export function pullBlob(
  hosts: Hosts,
  ref: ImageReference,
  descriptor: Descriptor,
  signal: AbortSignal | undefined,
): Readable {
  const open = opener(hosts, ref, descriptor, signal)
  const again: Again = (error, tries) => hosts.at(ref.registry).again(error, tries, signal, mayPass)
  return Readable.from(verifiedBytes(open, descriptor, again), {
    objectMode: false,
    highWaterMark: 256 * 1024,
  })
}

/** Reads from the registry, and what it does not have from the descriptor's `urls`, to which no credentials go. */
function opener(
  hosts: Hosts,
  { registry, repository }: ImageReference,
  { digest, urls }: Descriptor,
  signal: AbortSignal | undefined,
): OpenBlob {
  return async (start) => {
    const range = start > 0 ? { Range: `bytes=${start}-` } : {}
    const params = { name: repository, digest, ...range }
    try {
      const input = { op: 'BlobGet', params, signal, isOnce: true }
      return await hosts.read(registry, input, async (answer) => answer)
    } catch (error) {
      if (!isMissing(error) || !urls?.length) throw error
      const host = hosts.at(registry, 'anonymous')
      const fetch = (url: string) => () =>
        host.call({ op: 'BlobGetByUrl', params: { url, ...range }, signal, isOnce: true })
      return firstOf(urls.map(fetch), signal)
    }
  }
}

async function* verifiedBytes(
  open: OpenBlob,
  { digest, size }: Descriptor,
  again: Again,
): AsyncGenerator<Buffer> {
  const hash = hashFor(digest)
  let given = 0
  function* give(chunks: Buffer[]): Generator<Buffer> {
    for (const chunk of chunks) {
      hash.update(chunk)
      given += chunk.length
      yield chunk
    }
  }
  for (let tries = 0; ; tries++) {
    const before = given
    const held = new HeldBytes()
    try {
      for await (const chunk of rest(await open(given), given)) {
        if (given + held.size + chunk.length > size)
          throw new ProtocolError(`The blob ${digest} is longer than the ${size} bytes of its descriptor.`)
        yield* give(held.add(chunk))
      }
      if (given + held.size < size)
        throw new ConnectionError(`The blob ${digest} broke off after ${given + held.size} of ${size} bytes.`)
      const last = held.takeAll()
      for (const chunk of last) hash.update(chunk)
      const found = `${algorithmOf(digest)}:${hash.digest('hex')}`
      if (found !== digest)
        throw new ProtocolError(`The bytes of the blob ${digest} have the digest ${found}.`)
      // Given once all are verified, so that nobody takes wrong bytes for whole.
      yield* last
      return
    } catch (error) {
      if (!mayPass(error)) throw error
      yield* give(held.takeSure())
      if (given > before) tries = 0
      await again(error, tries)
    }
  }
}

/** Whether the bytes may come with the next request. */
function mayPass(error: unknown): boolean {
  return isPassing(error) || error instanceof TimeoutError
}

/**
 * Holds back the last bytes that came: a pull-through cache whose own upstream breaks off writes its error, as JSON,
 * into the body before that breaks off too. So the last bytes before a break are not used, but requested again.
 */
class HeldBytes {
  #chunks: Buffer[] = []
  size = 0

  /** Keeps the chunk; returns those that enough other bytes have followed. */
  add(chunk: Buffer): Buffer[] {
    this.#chunks.push(chunk)
    this.size += chunk.length
    let sure = 0
    let size = this.size
    for (const { length } of this.#chunks) {
      if (size - length < maxError) break
      size -= length
      sure += 1
    }
    this.size = size
    return this.#chunks.splice(0, sure)
  }

  takeAll(): Buffer[] {
    return this.#chunks
  }

  /** What is there before the bytes that may be an error. */
  takeSure(): Buffer[] {
    const bytes = Buffer.concat(this.#chunks)
    return bytes.length > maxError ? [bytes.subarray(0, -maxError)] : []
  }
}

/** Errors of registries are shorter. */
const maxError = 8 * 1024

/** The bytes after `start`. If the server sends everything, the first bytes are skipped. */
async function* rest({ status, headers, body }: RawAnswer, start: number): AsyncGenerator<Buffer> {
  const [, from] = /^bytes[ =](\d+)-/i.exec(headers['content-range'] ?? '') ?? []
  // A part that does not say where it begins is the one that was asked for: the digest decides.
  let skip = status !== 206 ? start : from === undefined ? 0 : start - Number(from)
  if (skip < 0) {
    body.destroy()
    throw new ProtocolError(`The answer to a request from byte ${start} begins at byte ${from}.`)
  }
  for await (const chunk of body as AsyncIterable<Buffer>) {
    if (skip >= chunk.length) skip -= chunk.length
    else if (skip > 0) {
      yield chunk.subarray(skip)
      skip = 0
    } else yield chunk
  }
}

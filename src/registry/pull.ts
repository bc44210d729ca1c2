import { Readable } from 'node:stream'
import { ConnectionError, ProtocolError, TimeoutError } from '../errors/errors.ts'
import { hashFor } from '../reference/digest.ts'
import type { ImageReference } from '../reference/reference.ts'
import type { RawAnswer } from '../types/answers.ts'
import type { Descriptor } from './descriptor.ts'
import { firstOf, isMissing } from './host.ts'
import type { Hosts } from './hosts.ts'

/** Requests the bytes of a blob from this offset. */
type OpenBlob = (start: number) => Promise<RawAnswer>

/** A download fails after more than this many breaks in a row without new bytes. */
const maxFruitless = 5

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
  return Readable.from(verifiedBytes(open, descriptor), { objectMode: false, highWaterMark: 256 * 1024 })
}

/** Reads from the registry, and what it does not have from the descriptor's `urls`, to which no credentials go. */
function opener(
  hosts: Hosts,
  { registry, repository }: ImageReference,
  { digest, urls }: Descriptor,
  signal: AbortSignal | undefined,
): OpenBlob {
  // What a server compresses on the way would not have the digest.
  const headers = { 'accept-encoding': 'identity' }
  return async (start) => {
    const range = start > 0 ? { Range: `bytes=${start}-` } : {}
    const params = { name: repository, digest, ...range }
    try {
      return await hosts.read(registry, { op: 'BlobGet', params, headers, signal })
    } catch (error) {
      if (!isMissing(error) || !urls?.length) throw error
      const host = hosts.at(registry, 'anonymous')
      const fetch = (url: string) => () =>
        host.call({ op: 'BlobGetByUrl', params: { url, ...range }, headers, signal })
      return firstOf(urls.map(fetch), signal)
    }
  }
}

async function* verifiedBytes(open: OpenBlob, { digest, size }: Descriptor): AsyncGenerator<Buffer> {
  const hash = hashFor(digest)
  let got = 0
  for (let fruitless = 0; got < size || fruitless === 0; ) {
    const before = got
    try {
      const answer = await open(got)
      for await (const chunk of rest(answer, got)) {
        got += chunk.length
        if (got > size)
          throw new ProtocolError(`The blob ${digest} is longer than the ${size} bytes of its descriptor.`)
        hash.update(chunk)
        yield chunk
      }
      if (got === size) break
      throw new ConnectionError(`The blob ${digest} broke off after ${got} of ${size} bytes.`)
    } catch (error) {
      if (!(error instanceof ConnectionError || error instanceof TimeoutError)) throw error
      fruitless = got > before ? 1 : fruitless + 1
      if (fruitless > maxFruitless) throw error
    }
  }
  const found = `${digest.slice(0, digest.indexOf(':'))}:${hash.digest('hex')}`
  if (found !== digest) throw new ProtocolError(`The bytes of the blob ${digest} have the digest ${found}.`)
}

/** The bytes after `start`. If the server sends everything, the first bytes are skipped. */
async function* rest({ status, headers, body }: RawAnswer, start: number): AsyncGenerator<Buffer> {
  const [, from] = /^bytes (\d+)-/.exec(headers['content-range'] ?? '') ?? []
  let skip = status === 206 && from !== undefined ? start - Number(from) : start
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

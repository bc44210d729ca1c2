import { ProtocolError } from '../errors/errors.ts'
import { hashFor } from '../reference/digest.ts'
import type { RawAnswer } from '../types/answers.ts'
import { bytesIn, type OpenableBlob } from './blob-source.ts'
import type { RegistryHost } from './host.ts'
import { UploadFailures } from './upload-failures.ts'
import { nextLocation } from './upload-location.ts'

/** Sends a blob in parts of so many bytes, to an upload that has begun. */
export async function pushChunks(
  host: RegistryHost,
  name: string,
  blob: OpenableBlob,
  first: string,
  { chunkSize, signal }: { chunkSize: number; signal: AbortSignal | undefined },
  failures: UploadFailures,
): Promise<{ digest: string; size: number }> {
  const hash = hashFor(blob.digest ?? 'sha256:')
  let location = first
  let size = 0
  for await (const chunk of partsOf(bytesIn(await blob.open(0)), chunkSize)) {
    hash.update(chunk)
    location = await sendChunk(host, name, location, chunk, size, signal, failures)
    size += chunk.length
  }
  const digest = `${(blob.digest ?? 'sha256:').split(':')[0]}:${hash.digest('hex')}`
  if (blob.digest !== undefined && digest !== blob.digest) {
    throw new ProtocolError(`The bytes to push have the digest ${digest}, not ${blob.digest}.`)
  }
  const done = await host.call({ op: 'BlobUploadFinish', params: { name, location, digest }, signal })
  done.body.resume()
  return { digest, size }
}

/** Sends one part, and after a failure only the rest of it. The final digest shows whether all arrived. */
async function sendChunk(
  host: RegistryHost,
  name: string,
  first: string,
  chunk: Uint8Array,
  start: number,
  signal: AbortSignal | undefined,
  whole: UploadFailures,
): Promise<string> {
  const failures = new UploadFailures(host, signal)
  let location = first
  let skip = 0
  for (;;) {
    const data = chunk.subarray(skip)
    const range = `${start + skip}-${start + chunk.length - 1}`
    const params = { name, location, 'Content-Range': range }
    const headers = { 'content-length': String(data.length) }
    try {
      // Before it is sent again, we ask how much has arrived.
      const sent = await host.call({ op: 'BlobUploadChunk', params, data, headers, signal, isOnce: true })
      sent.body.resume()
      return nextLocation(sent, location)
    } catch (error) {
      await failures.goOn(error)
      const status = await host.call({ op: 'BlobUploadStatus', params: { name, location }, signal })
      status.body.resume()
      location = nextLocation(status, location)
      const [, end] = /-(\d+)$/.exec(status.headers.range ?? '') ?? []
      const has = end === undefined ? start : Number(end) + 1
      // Some registries report "0-0" for no bytes.
      skip = Math.min(Math.max(0, (has <= 1 ? 0 : has) - start), chunk.length)
      whole.isDoubtful = true
      if (skip === chunk.length) return location
    }
  }
}

async function* partsOf(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + size - length)
      held.push(part)
      length += part.length
      at += part.length
      if (length < size) continue
      yield Buffer.concat(held)
      held = []
      length = 0
    }
  }
  if (length > 0) yield Buffer.concat(held)
}

/** How long the registry wants each part but the last to be. */
export function leastChunk({ headers }: RawAnswer): number {
  const said = headers['oci-chunk-min-length']
  const least = /^\d+$/.test(String(said)) ? Number(said) : 0
  // Each part is held in memory.
  if (least <= maxLeastChunk) return least
  throw new ProtocolError(
    `The registry wants parts of ${least} bytes; more than ${maxLeastChunk} are not sent.`,
  )
}

const maxLeastChunk = 512 * 1024 * 1024

import { Readable } from 'node:stream'
import { EngineError, ProtocolError, UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import { checkDigest, hashFor } from '../reference/digest.ts'
import type { HintOf } from '../response/engine-error.ts'
import type { RawAnswer } from '../types/answers.ts'
import type { OpenableBlob } from './blob-source.ts'
import type { RegistryHost } from './host.ts'
import { UploadFailures } from './upload-failures.ts'

export interface PushOptions {
  /** Of the bytes, where it is known: they need not be read twice. */
  digest?: string | undefined
  size?: number | undefined
  /** Default `application/octet-stream`; goes into the descriptor. */
  mediaType?: string | undefined
  /** Send it in parts of so many bytes; after a break the part is sent again, and not the whole. */
  chunkSize?: number | undefined
  /** Another repository of the registry that may have it: it is taken from there, if the registry lets us. */
  mountFrom?: string | undefined
  signal?: AbortSignal | undefined
}

/** Refuses options that no push has, or that make no sense, before anything is read or sent. */
export function checkPushOptions(options: PushOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new UsageError('push(): options must be an object.')
  const known = ['digest', 'size', 'mediaType', 'chunkSize', 'mountFrom', 'signal']
  refuseUnknown('push()', options, known)
  const { digest, size, chunkSize } = options
  if (digest !== undefined) checkDigest(digest, 'push()')
  if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0))
    throw new UsageError('push(): "size" must be a whole number of bytes.')
  if (chunkSize !== undefined && !(Number.isSafeInteger(chunkSize) && chunkSize > 0))
    throw new UsageError('push(): "chunkSize" must be a whole number of bytes, from 1 on.')
}

export type Pushed = { digest: string; size: number; how: 'there' | 'mounted' | 'sent' }

/** Stores a blob: skips it if it exists, else mounts it if possible, else uploads it. */
export async function pushBlob(
  host: RegistryHost,
  name: string,
  blob: OpenableBlob,
  options: PushOptions,
): Promise<Pushed> {
  const { signal } = options
  const { digest } = blob
  const there = digest === undefined ? undefined : await sizeAt(host, name, digest, options)
  if (digest !== undefined && there !== undefined) return { digest, size: there, how: 'there' }
  const failures = new UploadFailures(host, signal)
  for (;;) {
    const mounted = await mount(host, name, blob, options)
    if (mounted?.status === 201 && digest !== undefined) {
      const size = blob.size ?? (await sizeAt(host, name, digest, options))
      if (size !== undefined) return { digest, size, how: 'mounted' }
    }
    const start = mounted?.status === 202 ? mounted : await begin(host, { name }, signal)
    try {
      return { ...(await upload(host, name, blob, start, options)), how: 'sent' }
    } catch (error) {
      if (!blob.isRepeatable) throw error
      await failures.goOn(error)
    }
  }
}

/** What to do where the bytes to send are gone. */
function hintFor({ isRepeatable }: OpenableBlob): HintOf {
  return (status) =>
    status === 401 && !isRepeatable
      ? 'The token may have run out, and a stream cannot be sent again with another: push once more, or pass what can be read again (bytes, a Blob, { file }, a function), or a chunkSize.'
      : undefined
}

/** The size of a blob of the repository; undefined where it is not there, or the registry does not say. */
async function sizeAt(
  host: RegistryHost,
  name: string,
  digest: string,
  { mountFrom, signal }: PushOptions,
): Promise<number | undefined> {
  const scopes = pushScopes(name, mountFrom)
  const params = { name, digest }
  const { status, headers, body } = await host.call({
    op: 'BlobHead',
    params,
    signal,
    scopes,
    allowed: [404],
  })
  body.resume()
  return status === 200 && /^\d+$/.test(headers['content-length'] ?? '')
    ? Number(headers['content-length'])
    : undefined
}

/** What the token for a push is asked for, from its first request on. */
function pushScopes(name: string, mountFrom: string | undefined): string[] {
  const own = `repository:${name}:pull,push`
  return mountFrom === undefined ? [own] : [own, `repository:${mountFrom}:pull`]
}

/** Asks for the blob of another repository: 201 is a mount, 202 an upload in its place. Undefined where it is refused. */
async function mount(
  host: RegistryHost,
  name: string,
  { digest }: OpenableBlob,
  { mountFrom, signal }: PushOptions,
): Promise<RawAnswer | undefined> {
  if (digest === undefined || mountFrom === undefined) return undefined
  try {
    return await begin(host, { name, mount: digest, from: mountFrom }, signal)
  } catch (error) {
    if (error instanceof EngineError) return undefined
    throw error
  }
}

async function begin(
  host: RegistryHost,
  params: Record<string, unknown>,
  signal: AbortSignal | undefined,
): Promise<RawAnswer> {
  const answer = await host.call({ op: 'BlobUploadStart', params, signal })
  answer.body.resume()
  return answer
}

async function upload(
  host: RegistryHost,
  name: string,
  blob: OpenableBlob,
  start: RawAnswer,
  options: PushOptions,
): Promise<{ digest: string; size: number }> {
  const { signal } = options
  const location = locationOf(start, `/v2/${name}/blobs/uploads/`)
  try {
    if (options.chunkSize !== undefined) {
      return await inChunks(host, name, blob, location, {
        ...options,
        chunkSize: Math.max(options.chunkSize, leastChunk(start)),
      })
    }
    if (blob.digest !== undefined && blob.size !== undefined) {
      const { digest, size } = blob
      const data = blob.bytes ?? asStream(await blob.open(0))
      const headers = { 'content-length': String(size) }
      const params = { name, location, digest }
      const finish = { op: 'BlobUploadFinish', params, data, headers, signal, hintOf: hintFor(blob) }
      // After a break the upload may have a part of the bytes, so it is not sent them again.
      await done(host.call({ ...finish, isOnce: true }))
      return { digest, size }
    }
    return await streamed(host, name, blob, location, signal)
  } catch (error) {
    if (!blob.isRepeatable) await cancel(host, name, location)
    throw error
  }
}

/** Sends bytes whose digest is known only when they are sent. */
async function streamed(
  host: RegistryHost,
  name: string,
  blob: OpenableBlob,
  location: string,
  signal: AbortSignal | undefined,
): Promise<{ digest: string; size: number }> {
  const hash = hashFor(blob.digest ?? 'sha256:')
  let size = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of await blob.open(0)) {
      hash.update(chunk)
      size += chunk.length
      yield chunk
    }
  }
  const params = { name, location }
  const data = asStream(counted())
  const hintOf = hintFor(blob)
  const sent = await host.call({ op: 'BlobUploadChunk', params, data, signal, hintOf })
  sent.body.resume()
  const digest = `${(blob.digest ?? 'sha256:').split(':')[0]}:${hash.digest('hex')}`
  if (blob.digest !== undefined && digest !== blob.digest) {
    await cancel(host, name, locationOf(sent, location))
    throw new ProtocolError(`The bytes to push have the digest ${digest}, not ${blob.digest}.`)
  }
  await done(
    host.call({
      op: 'BlobUploadFinish',
      params: { name, location: locationOf(sent, location), digest },
      signal,
    }),
  )
  return { digest, size }
}

async function inChunks(
  host: RegistryHost,
  name: string,
  blob: OpenableBlob,
  first: string,
  { chunkSize, signal }: PushOptions & { chunkSize: number },
): Promise<{ digest: string; size: number }> {
  const hash = hashFor(blob.digest ?? 'sha256:')
  let location = first
  let size = 0
  for await (const chunk of partsOf(await blob.open(0), chunkSize)) {
    hash.update(chunk)
    location = await sendChunk(host, name, location, chunk, size, signal)
    size += chunk.length
  }
  const digest = `${(blob.digest ?? 'sha256:').split(':')[0]}:${hash.digest('hex')}`
  if (blob.digest !== undefined && digest !== blob.digest) {
    throw new ProtocolError(`The bytes to push have the digest ${digest}, not ${blob.digest}.`)
  }
  await done(host.call({ op: 'BlobUploadFinish', params: { name, location, digest }, signal }))
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
      return locationOf(sent, location)
    } catch (error) {
      await failures.goOn(error)
      const status = await host.call({ op: 'BlobUploadStatus', params: { name, location }, signal })
      status.body.resume()
      if (status.headers.location) location = locationOf(status, location)
      const [, end] = /-(\d+)$/.exec(status.headers.range ?? '') ?? []
      const has = end === undefined ? start : Number(end) + 1
      // Some registries report "0-0" for no bytes.
      skip = Math.min(Math.max(0, (has <= 1 ? 0 : has) - start), chunk.length)
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

function asStream(bytes: AsyncIterable<Uint8Array>): Readable {
  return bytes instanceof Readable ? bytes : Readable.from(bytes, { objectMode: false })
}

/** How long the registry wants each part but the last to be. */
function leastChunk({ headers }: RawAnswer): number {
  const said = headers['oci-chunk-min-length']
  const least = /^\d+$/.test(String(said)) ? Number(said) : 0
  // Each part is held in memory.
  if (least <= maxLeastChunk) return least
  throw new ProtocolError(
    `The registry wants parts of ${least} bytes; more than ${maxLeastChunk} are not sent.`,
  )
}

const maxLeastChunk = 512 * 1024 * 1024

/** Where an upload goes on; a relative `Location` is one to where the request before was sent. */
function locationOf({ headers }: RawAnswer, before: string): string {
  const { location } = headers
  if (!location) throw new ProtocolError('The registry opened an upload and did not say where.')
  const base = new URL(before, nowhere)
  const url = URL.canParse(location, base.href) ? new URL(location, base) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new ProtocolError('The registry opened an upload at a place that is no http or https url.')
  return url.origin === nowhere ? url.pathname + url.search : url.href
}

const nowhere = 'http://relative.invalid'

async function done(answer: Promise<RawAnswer>): Promise<void> {
  ;(await answer).body.resume()
}

async function cancel(host: RegistryHost, name: string, location: string): Promise<void> {
  await done(host.call({ op: 'BlobUploadCancel', params: { name, location } })).catch(() => {})
}

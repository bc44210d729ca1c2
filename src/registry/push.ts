import { Readable } from 'node:stream'
import { EngineError, ProtocolError, UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import { checkDigest, hashFor } from '../reference/digest.ts'
import type { HintOf } from '../response/engine-error.ts'
import type { RawAnswer } from '../types/answers.ts'
import { bytesIn, type OpenableBlob } from './blob-source.ts'
import { headRefusals, type RegistryHost } from './host.ts'
import { leastChunk, pushChunks } from './push-chunks.ts'
import { UploadFailures } from './upload-failures.ts'
import { locationOf, nextLocation } from './upload-location.ts'

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
  // One of another size is not the same: it is sent again, and its digest decides.
  if (digest !== undefined && there !== undefined && there === (blob.size ?? there))
    return { digest, size: there, how: 'there' }
  const failures = new UploadFailures(host, signal)
  for (;;) {
    const mounted = await mount(host, name, blob, options)
    if (mounted?.status === 201 && digest !== undefined) {
      const size = blob.size ?? (await sizeAt(host, name, digest, options))
      if (size !== undefined) return { digest, size, how: 'mounted' }
    }
    const start = mounted?.status === 202 ? mounted : await begin(host, { name }, signal)
    try {
      return { ...(await upload(host, name, blob, start, options, failures)), how: 'sent' }
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
    allowed: headRefusals,
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
  failures: UploadFailures,
): Promise<{ digest: string; size: number }> {
  const { signal } = options
  const location = locationOf(start, `/v2/${name}/blobs/uploads/`)
  try {
    if (options.chunkSize !== undefined) {
      const chunkSize = Math.max(options.chunkSize, leastChunk(start))
      return await pushChunks(host, name, blob, location, { chunkSize, signal }, failures)
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
    for await (const chunk of bytesIn(await blob.open(0))) {
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
    await cancel(host, name, nextLocation(sent, location))
    throw new ProtocolError(`The bytes to push have the digest ${digest}, not ${blob.digest}.`)
  }
  await done(
    host.call({
      op: 'BlobUploadFinish',
      params: { name, location: nextLocation(sent, location), digest },
      signal,
    }),
  )
  return { digest, size }
}

function asStream(bytes: AsyncIterable<Uint8Array>): Readable {
  return bytes instanceof Readable ? bytes : Readable.from(bytes, { objectMode: false })
}

async function done(answer: Promise<RawAnswer>): Promise<void> {
  ;(await answer).body.resume()
}

async function cancel(host: RegistryHost, name: string, location: string): Promise<void> {
  await done(host.call({ op: 'BlobUploadCancel', params: { name, location } })).catch(() => {})
}

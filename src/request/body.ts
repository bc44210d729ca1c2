import { ReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { type CallFacts, UsageError } from '../errors.ts'
import { stringifyJson } from '../json.ts'
import type { Body } from '../table/operation.ts'
import { kindOf } from './encode.ts'

/** Bytes to send. Streams are sent with backpressure, and destroyed if the call ends before they do. */
export interface Payload {
  content: Uint8Array | Readable
  /** The content type to send unless the caller gives one. */
  type: string
  /** Length in bytes, where it can be known without reading. */
  length(): number | undefined | Promise<number | undefined>
}

/** Everything that is bytes or gives bytes: sent as it is. */
export type Bytes =
  | string
  | Uint8Array
  | ArrayBuffer
  | Blob
  | Readable
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array>

/** Makes a call's `data` what its operation takes; refuses what it cannot be. */
export function operationPayload(
  op: string,
  body: Body | undefined,
  data: unknown,
  call: CallFacts,
): Payload | undefined {
  if (data === undefined) {
    if (body?.required) throw new UsageError(`${op}: the required body ("data") is missing.`, { call })
    return undefined
  }
  if (!body) throw new UsageError(`${op} takes no body ("data").`, { call })
  const bytes = bytesPayload(data, body.type)
  if (bytes && !(body.kind !== 'bytes' && Array.isArray(data))) return bytes
  if (body.kind === 'json') return jsonPayload(op, data, body.type, call)
  if (body.kind === 'bytes') {
    throw new UsageError(`${op}: "data" must be text, bytes or a stream of bytes, not ${kindOf(data)}.`, {
      call,
    })
  }
  return formPayload(op, body, data, call)
}

/** `request()`'s body: bytes as they are, everything else JSON. */
export function rawPayload(body: unknown, call: CallFacts): Payload | undefined {
  if (body === undefined) return undefined
  if (body instanceof FormData) return multipartPayload(body)
  const bytes = Array.isArray(body) ? undefined : bytesPayload(body, 'application/octet-stream')
  return bytes ?? jsonPayload('request()', body, 'application/json', call)
}

function bytesPayload(data: unknown, type: string): Payload | undefined {
  if (typeof data === 'string') return whole(Buffer.from(data), type)
  if (data instanceof Uint8Array) return whole(data, type)
  if (data instanceof ArrayBuffer) return whole(new Uint8Array(data), type)
  if (data instanceof Blob)
    return streamed(Readable.from(blobStream(data)), data.type || type, () => data.size)
  if (data instanceof ReadStream) return streamed(data, type, () => fileLength(data))
  if (data instanceof Readable) return streamed(data, type)
  if (isIterable(data)) return streamed(Readable.from(data, { objectMode: false }), type)
  return undefined
}

function whole(content: Uint8Array, type: string): Payload {
  return { content, type, length: () => content.byteLength }
}

function streamed(content: Readable, type: string, length: Payload['length'] = () => undefined): Payload {
  return { content, type, length }
}

async function* blobStream(blob: Blob): AsyncGenerator<Uint8Array> {
  yield* blob.stream()
}

function jsonPayload(op: string, data: unknown, type: string, call: CallFacts): Payload {
  let text: string | undefined
  try {
    text = stringifyJson(data)
  } catch (cause) {
    throw new UsageError(`${op}: "data" cannot be written as JSON: ${(cause as Error).message}.`, {
      call,
      cause,
    })
  }
  if (text !== undefined) return whole(Buffer.from(text), type)
  throw new UsageError(`${op}: "data" must be a JSON value or bytes, not ${kindOf(data)}.`, { call })
}

function formPayload(op: string, body: Body, data: unknown, call: CallFacts): Payload {
  if (data instanceof FormData && body.kind === 'multipart') return multipartPayload(data)
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new UsageError(`${op}: "data" must be an object of form fields, not ${kindOf(data)}.`, { call })
  }
  const fields = Object.entries(data).filter(([, value]) => value !== undefined)
  if (body.kind === 'form') {
    const form = new URLSearchParams()
    for (const [name, value] of fields) for (const one of [value].flat()) form.append(name, fieldText(one))
    return whole(Buffer.from(form.toString()), body.type)
  }
  const form = new FormData()
  for (const [name, value] of fields) {
    for (const one of [value].flat()) {
      if (one instanceof Blob) form.append(name, one)
      else if (one instanceof Uint8Array) form.append(name, new Blob([new Uint8Array(one)]), name)
      else form.append(name, fieldText(one))
    }
  }
  return multipartPayload(form)
}

function fieldText(value: unknown): string {
  return typeof value === 'object' && value !== null ? (stringifyJson(value) ?? '') : String(value)
}

/** The platform's own encoder writes the parts and chooses the boundary. */
function multipartPayload(form: FormData): Payload {
  const encoded = new Response(form)
  const type = encoded.headers.get('content-type') ?? 'multipart/form-data'
  return streamed(Readable.fromWeb(encoded.body as never), type)
}

/** Length of the part of a file that a read stream will give. */
async function fileLength(stream: ReadStream): Promise<number | undefined> {
  const { path, start = 0, end } = stream as ReadStream & { start?: number; end?: number }
  if (stream.bytesRead > 0 || stream.readableEncoding) return undefined
  const facts = await stat(path).catch(() => undefined)
  if (!facts?.isFile()) return undefined
  const last = Math.min(end ?? Number.POSITIVE_INFINITY, facts.size - 1)
  return Math.max(0, last - start + 1)
}

function isIterable(data: unknown): data is AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  return (
    typeof data === 'object' && data !== null && (Symbol.asyncIterator in data || Symbol.iterator in data)
  )
}

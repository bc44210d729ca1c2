import { ReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { type CallFacts, UsageError } from '../errors/errors.ts'
import type { Outgoing } from '../http/outgoing.ts'
import { stringifyJson } from '../json/json.ts'
import { type LossyPart, lossyPart } from '../json/lossy-part.ts'
import type { Body } from '../table/operation.ts'
import { describeValue } from '../table/value-text.ts'
import { chooseBody, isFile, isFormData, takesType } from './choose-body.ts'
import { formPayload } from './form.ts'
import { jsonFields } from './json-fields.ts'
import { rowsOf } from './rows.ts'

const fileReadBytes = 1024 * 1024

/** Bytes to send. Streams are sent with backpressure, and destroyed if the call ends before they do. */
export interface Payload {
  content: Uint8Array | Readable
  /** The content type to send unless the caller gives one. */
  type: string
  /** The length of a stream in bytes, where it is known. */
  length?: Outgoing['bodyLength']
}

/**
 * Turns a call's `data` into the body that its operation takes, or refuses it. Where the operation has several
 * content types, `contentType` chooses one; without it, the kind of `data` does.
 */
export function operationPayload(
  body: Body | undefined,
  data: unknown,
  contentType: string | undefined,
  call: CallFacts,
): Payload | undefined {
  if (data === undefined) {
    if (body?.required) throw new UsageError(`${call.op}: the required body ("data") is missing.`, { call })
    return undefined
  }
  if (!body) throw new UsageError(`${call.op} takes no body ("data").`, { call })
  const chosen = body.others ? chooseBody([body, ...body.others], data, contentType, call) : body
  const { kind, type } = chosen
  if (kind === 'multipart' && isFormData(data)) return platformPayload(data, type)
  if (kind === 'form' && data instanceof URLSearchParams)
    return { content: Buffer.from(data.toString()), type }
  if (kind === 'json' && chosen.string && typeof data === 'string') return jsonPayload(data, type, call)
  if (kind === 'multipart' && isBytes(data) && !contentType?.includes('boundary=')) {
    const problem = 'must be an object of form fields, or come with its boundary in the header "content-type"'
    throw new UsageError(`${call.op}: "data" ${problem}.`, { call })
  }
  if (chosen.rows && isRows(data)) return { content: rowsOf(data, chosen), type }
  if (kind === 'bytes' && isChunks(data)) checkChunks(data, call)
  const own = data instanceof Blob && takesType(chosen, data.type) ? data.type : type
  const bytes = kind === 'bytes' || isBytes(data) ? bytesPayload(data, own, call) : undefined
  if (bytes) return bytes
  if (kind === 'json') return jsonPayload(jsonFields(data, chosen.fields), type, call)
  if (kind === 'bytes') {
    throw new UsageError(
      `${call.op}: "data" must be text, bytes or a stream of bytes, not ${describeValue(data)}.`,
      { call },
    )
  }
  return formPayload({ ...chosen, kind }, data, call)
}

/** `request()`'s body: bytes as they are, everything else JSON. */
export function rawPayload(body: unknown, call: CallFacts): Payload | undefined {
  if (body === undefined) return undefined
  if (isFormData(body)) return platformPayload(body, 'multipart/form-data')
  if (body instanceof URLSearchParams) {
    return { content: Buffer.from(body.toString()), type: 'application/x-www-form-urlencoded' }
  }
  const type = (body instanceof Blob && body.type) || 'application/octet-stream'
  const bytes = isBytes(body) ? bytesPayload(body, type, call) : undefined
  return bytes ?? jsonPayload(body, 'application/json', call)
}

/** Whether a body that may be JSON is bytes. A list of chunks is not: there, lists and sets are values. */
function isBytes(data: unknown): boolean {
  if (Array.isArray(data) || data instanceof Set) return false
  if (ArrayBuffer.isView(data)) return data instanceof Uint8Array || data instanceof DataView
  return typeof data === 'string' || isFile(data) || data instanceof ArrayBuffer || isIterable(data)
}

function bytesPayload(data: unknown, type: string, call: CallFacts): Payload | undefined {
  if (typeof data === 'string') return { content: Buffer.from(data), type }
  if (data instanceof Uint8Array) return { content: data, type }
  if (data instanceof ArrayBuffer) return { content: new Uint8Array(data), type }
  if (ArrayBuffer.isView(data)) {
    return { content: new Uint8Array(data.buffer, data.byteOffset, data.byteLength), type }
  }
  if (data instanceof Blob) return { content: readableOf(data.stream()), type, length: data.size }
  if (data instanceof Readable) {
    if (data.readableEnded || (data.destroyed && !data.errored)) {
      throw new UsageError(
        `${call.op ?? 'request()'}: the body is a stream that was read or closed already.`,
        {
          call,
        },
      )
    }
    if (!(data instanceof ReadStream)) return { content: data, type }
    readMoreAtOnce(data)
    return { content: data, type, length: () => fileLength(data) }
  }
  return isIterable(data) ? { content: readableOf(data), type } : undefined
}

/** The platform's own encoder writes the parts and chooses the boundary. */
function platformPayload(form: FormData, wanted: string): Payload {
  const encoded = new Response(form)
  const type = (encoded.headers.get('content-type') ?? '').replace(/^[^;]*/, wanted)
  return { content: Readable.fromWeb(encoded.body as never), type }
}

/** Values in a row, and not bytes. */
function isRows(data: unknown): data is Iterable<unknown> | AsyncIterable<unknown> {
  return isIterable(data) && !isFile(data) && !ArrayBuffer.isView(data) && !(data instanceof ReadableStream)
}

function isChunks(data: unknown): data is Iterable<unknown> {
  return Array.isArray(data) || data instanceof Set
}

function checkChunks(chunks: Iterable<unknown>, call: CallFacts): void {
  for (const chunk of chunks) {
    if (typeof chunk === 'string' || ArrayBuffer.isView(chunk)) continue
    const problem = `must be text, bytes or a stream of bytes, not a list with ${describeValue(chunk)}`
    throw new UsageError(`${call.op}: "data" ${problem}.`, { call })
  }
}

function readableOf(data: Iterable<unknown> | AsyncIterable<unknown>): Readable {
  return Readable.from(data, { objectMode: false })
}

function jsonPayload(data: unknown, type: string, call: CallFacts): Payload {
  const who = call.op ?? 'request()'
  let lossy: LossyPart | undefined
  let text: string | undefined
  try {
    lossy = lossyPart(data)
    text = lossy ? undefined : stringifyJson(data)
  } catch (cause) {
    const [why] = (cause as Error).message.split('\n')
    throw new UsageError(`${who}: the body cannot be written as JSON: ${why}.`, { call, cause })
  }
  if (lossy) throw new UsageError(`${who}: ${lossyText(lossy)}.`, { call })
  if (text !== undefined) return { content: Buffer.from(text), type }
  throw new UsageError(`${who}: the body must be a JSON value or bytes, not ${describeValue(data)}.`, {
    call,
  })
}

function lossyText({ path, what, instead }: LossyPart): string {
  return `the body${path} has no JSON: it is ${what}${instead === undefined ? '' : `. Give ${instead}`}`
}

/**
 * Reads a file in chunks of 1 MiB, unless someone has begun to read it or has chosen a chunk size: with Node's
 * default of 64 KiB, reading costs more than sending.
 */
function readMoreAtOnce(stream: ReadStream): void {
  const isUntouched = stream.readableFlowing === null && stream.readableLength === 0
  // Asking for more than the high-water mark raises the mark. Nothing is buffered yet, so this takes no data.
  if (isUntouched && stream.readableHighWaterMark === 64 * 1024) stream.read(fileReadBytes)
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

/** Forms, headers and maps are iterable too, but not of bytes: what gives entries holds no chunks. */
function isIterable(data: unknown): data is AsyncIterable<unknown> | Iterable<unknown> {
  if (typeof data !== 'object' || data === null) return false
  const isCollection = typeof (data as { entries?: unknown }).entries === 'function'
  if (isCollection && !(Array.isArray(data) || data instanceof Set)) return false
  return Symbol.asyncIterator in data || Symbol.iterator in data
}

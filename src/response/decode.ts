import type { IncomingHttpHeaders } from 'node:http'
import { type Duplex, Readable } from 'node:stream'
import { type CallFacts, callName, ProtocolError, UsageError } from '../errors/errors.ts'
import { parseJson } from '../json/json.ts'
import { type ByteSource, verifiedSource } from '../streams/byte-source.ts'
import { collectBytes, collectFrames, collectMessages } from '../streams/collect.ts'
import { type FrameOptions, frames } from '../streams/frames.ts'
import { lines } from '../streams/lines.ts'
import { failureError, failureTest } from '../streams/message-error.ts'
import { type MessageOptions, messages } from '../streams/messages.ts'
import type { Answer, Failure } from '../table/operation.ts'
import { encodingOf, isMultiplexed, kindByContentType } from './content.ts'
import type { Hijacked, Incoming } from './incoming.ts'
import { jsonAnswer } from './json-answer.ts'

/** The form in which a caller wants the answer. */
export type As = 'data' | 'messages' | 'frames' | 'lines' | 'stream' | 'socket' | 'response'

/** How an answer is to be read. */
export interface Reading {
  call: CallFacts
  as: As
  /** What the table says of the answer. Undefined for a raw request: there the answer's headers decide. */
  answer: Answer | undefined
  /** Whether the output comes from a terminal, if known. */
  tty: boolean | undefined
  bigint: boolean
  /** How a message reports an error; `false`: never. */
  failure: Failure | Failure[] | false | undefined
  /** How many bytes of data may be collected. The call fails if there are more. */
  limit: number
  /** The request asked for a raw connection. */
  upgrade?: boolean | undefined
  /** Rejects if the output of a raw connection may have been cut at its end. */
  verifyEnd?: (() => Promise<void>) | undefined
}

/** Whether the whole body is needed at once. */
export function isCollected(reading: Reading, incoming: Incoming): boolean {
  if (reading.as !== 'data') return false
  const kind = kindOf(reading, incoming)
  return kind !== 'messages' && kind !== 'frames'
}

/** Gives a successful answer in the form that was asked for. */
export function decode(incoming: Incoming | Hijacked, reading: Reading): unknown {
  switch (reading.as) {
    case 'data':
      return dataOf(incoming, reading)
    case 'response':
      return { status: incoming.status, headers: incoming.headers, body: streamOf(incoming) }
    case 'stream':
      return withHead(streamOf(incoming), incoming)
    case 'socket':
      return socketOf(incoming, reading)
    case 'messages':
      refuseCompressed(incoming.headers, reading.call)
      return messages(streamOf(incoming), messageOptions(incoming, reading))
    case 'frames':
      return frames(outputOf(incoming, reading), frameOptions(incoming, reading))
    case 'lines':
      return lines(outputOf(incoming, reading), frameOptions(incoming, reading))
  }
}

function dataOf(incoming: Incoming, reading: Reading): unknown {
  const kind = kindOf(reading, incoming)
  const { body, status } = incoming
  const { limit, call } = reading
  if (kind === 'frames') {
    return collectFrames(frames(outputOf(incoming, reading), frameOptions(incoming, reading)), {
      limit,
      call,
    })
  }
  if (kind === 'messages') {
    refuseCompressed(incoming.headers, call)
    const all = collectMessages(streamOf(incoming), limit, messageOptions(incoming, reading))
    return reading.answer?.ends?.single ? all.then((list) => onlyOne(list, call)) : all
  }
  if (kind === 'header') return headerValue(incoming, reading)
  if (kind === 'headers') return headersResult(incoming, reading)
  if (status === 204 || status === 304) {
    // Who asks for a value must get it.
    const documented = reading.answer?.kind ?? 'any'
    if (call.method === 'GET' && documented !== 'any' && documented !== 'none') throw emptyAnswer(call)
    return undefined
  }
  // Some operations send a body that their spec does not mention. Its content type says what it is.
  const bodyKind = kind === 'none' ? kindByContentType(incoming.headers) : kind
  if (body instanceof Uint8Array) return bodyValue(body as Buffer, bodyKind, incoming, reading)
  // The answer to a request for an upgrade, whose body is not collected yet.
  return collectBytes(streamOf(incoming), limit, call).then((bytes) =>
    bodyValue(bytes, bodyKind, incoming, reading),
  )
}

/** The one message that was asked for. An engine that fails after its head was sent may send none. */
function onlyOne([message]: unknown[], call: CallFacts): unknown {
  if (message === undefined) throw emptyAnswer(call)
  return message
}

function emptyAnswer(call: CallFacts): ProtocolError {
  const message = `${callName(call)}: the answer is empty: the engine gave neither a value nor an error.`
  return new ProtocolError(message, { call })
}

/** The kind of the answer by the table, or by its content type if the table does not say. */
function kindOf({ answer }: Reading, incoming: Incoming): Answer['kind'] {
  return answer && answer.kind !== 'any' ? answer.kind : kindByContentType(incoming.headers)
}

function bodyValue(bytes: Buffer, kind: Answer['kind'], { headers }: Incoming, reading: Reading): unknown {
  const documented = reading.answer?.kind
  if (bytes.length > 0) refuseCompressed(headers, reading.call)
  if (bytes.length === 0 && documented !== 'bytes' && documented !== 'text') {
    // As above. Other methods have done their work, whatever they tell of it.
    if (documented === 'json' && reading.call.method === 'GET') throw emptyAnswer(reading.call)
    return undefined
  }
  // Podman sends a line break instead of an empty body.
  if (documented === 'none' && bytes.every(isSpace)) return undefined
  if (kind === 'bytes') return bytes
  if (kind === 'text') return withoutLineBreak(bytes.toString())
  const value = jsonAnswer(bytes, reading)
  const failure = reading.answer?.failure && failureTest(reading.answer.failure)(value)
  if (failure) throw failureError(value, failure, reading.call)
  return value
}

/** Refuses a compressed body: we asked for none, so a proxy compressed it and no reader expects that. */
function refuseCompressed(headers: IncomingHttpHeaders, call: CallFacts): void {
  const encoding = encodingOf(headers)
  if (encoding === undefined) return
  throw new ProtocolError(
    `${callName(call)}: the answer is compressed (content-encoding: ${encoding}), which was not asked for; a proxy may do that.`,
    { call },
  )
}

/** Go's encoders put a line break after a single value. In a path, for example, it would be wrong. */
function withoutLineBreak(text: string): string {
  const end = text.indexOf('\n')
  return end > 0 && end === text.length - 1 ? text.slice(0, -1).replace(/\r$/, '') : text
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)
}

/** A result from several headers. Those that the engine did not send are left out. */
function headersResult({ headers }: Incoming, { answer }: Reading): Record<string, string> {
  const found = Object.entries(answer?.headers ?? {}).map(([name, header]) => [
    name,
    headers[header.toLowerCase()],
  ])
  return Object.fromEntries(found.filter(([, value]) => value !== undefined))
}

/** A result from one header, which holds standard base64 of JSON. */
function headerValue({ headers }: Incoming, { answer, bigint, call }: Reading): unknown {
  const name = answer?.header ?? ''
  const value = headers[name.toLowerCase()]
  try {
    return parseJson(Buffer.from(String(value), 'base64').toString(), { bigint })
  } catch (cause) {
    throw new ProtocolError(`${callName(call)}: the header ${name} does not hold base64 of JSON.`, {
      call,
      cause,
    })
  }
}

function streamOf(incoming: Incoming | Hijacked): Readable {
  const { body, socket } = incoming as Hijacked
  if (body instanceof Uint8Array) return Readable.from([body], { objectMode: false })
  // Nobody writes to a hijacked connection that is only read, so close our side when the engine closes its own.
  socket?.once('end', () => socket.end())
  return body
}

/** The output to decode. When a raw connection ends, the engine is asked whether that was all. */
function outputOf(incoming: Incoming | Hijacked, reading: Reading): ByteSource {
  refuseCompressed(incoming.headers, reading.call)
  const stream = streamOf(incoming)
  const { verifyEnd, upgrade } = reading
  if (!(incoming as Hijacked).socket) return upgrade && isComplete(incoming) ? unlessBlank(stream) : stream
  return verifyEnd ? verifiedSource(stream, verifyEnd) : stream
}

/** An exec that is detached has no output, and so no raw connection; Podman sends a line break instead. */
async function* unlessBlank(stream: Readable): AsyncGenerator<Buffer> {
  for await (const chunk of stream as AsyncIterable<Buffer>) if (!chunk.every(isSpace)) yield chunk
}

/** The stream, with the status and headers of its answer as properties. */
function withHead(stream: Readable, { status, headers }: Incoming): Readable {
  return Object.defineProperties(stream, {
    status: { value: status, enumerable: true },
    headers: { value: headers, enumerable: true },
  })
}

function socketOf(incoming: Incoming | Hijacked, { call, tty }: Reading): Duplex {
  const { socket, isUnframed = false } = incoming as Hijacked
  if (socket) return Object.assign(socket, { tty: tty ?? isUnframed })
  streamOf(incoming).destroy()
  throw new ProtocolError(`${callName(call)}: status ${incoming.status} instead of a raw connection.`, {
    call,
  })
}

function messageOptions(incoming: Incoming, { call, bigint, failure }: Reading): MessageOptions {
  return { call, bigint, failure, complete: isComplete(incoming) }
}

/** A content type of framed output overrides what is known of the terminal. `raw-stream` says nothing. */
function frameOptions(incoming: Incoming | Hijacked, { as, call, tty }: Reading): FrameOptions {
  const isUnframed = (incoming as Hijacked).isUnframed ?? tty
  const isTty = isMultiplexed(incoming.headers) ? false : isUnframed
  if (isTty !== undefined) return { call, tty: isTty, complete: isComplete(incoming) }
  streamOf(incoming).destroy()
  throw new UsageError(
    `${callName(call)}: nothing says whether this output is a terminal's; pass "tty" with as: "${as}".`,
    { call },
  )
}

/** Whether HTTP knows where the body ends. Then an early end is the engine's fault, not the connection's. */
function isComplete(incoming: Incoming | Hijacked): boolean {
  const { headers } = incoming
  const bounded = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
  return bounded && !(incoming as Hijacked).socket
}

import type { IncomingHttpHeaders } from 'node:http'
import { type Duplex, Readable } from 'node:stream'
import { type CallFacts, ProtocolError, UsageError } from '../errors.ts'
import { parseJson } from '../json.ts'
import { collect as collectFrames } from '../streams/collect.ts'
import { type FrameOptions, frames } from '../streams/frames.ts'
import { lines } from '../streams/lines.ts'
import { type MessageOptions, messages } from '../streams/messages.ts'
import type { Answer, Failure } from '../table/operation.ts'
import type { Incoming } from '../transport/exchange.ts'
import type { Hijacked } from '../transport/hijack.ts'
import { describe } from '../transport/watch.ts'
import { isMultiplexed, kindOf, kindOfHeaders } from './content.ts'

/** In which form a caller wants the answer. */
export type As = 'data' | 'messages' | 'frames' | 'lines' | 'stream' | 'socket' | 'response'

/** How an answer is to be read. */
export interface Reading {
  call: CallFacts
  as: As
  /** What the table says of the answer; nothing for a raw request, whose headers then decide. */
  answer: Answer | undefined
  /** The answer is the one message of a row that ends at once. */
  single: boolean
  /** Whether the output is a terminal's, where known. */
  tty: boolean | undefined
  bigint: boolean
  /** What a message looks like that reports an error; `false` for none. */
  failure: Failure | Failure[] | false | undefined
  /** Bytes of collected data beyond which the call fails. */
  limit: number
}

/** Whether the body is collected by the transport: everything of which the whole is needed at once. */
export function isCollected(reading: Reading, headers: IncomingHttpHeaders): boolean {
  if (reading.as !== 'data') return false
  const kind = kindOf(reading.answer, headers)
  return kind !== 'messages' && kind !== 'frames'
}

/** Gives the answer of a success in the form that was asked for. */
export async function decode(incoming: Incoming | Hijacked, reading: Reading): Promise<unknown> {
  const { status, headers } = incoming
  switch (reading.as) {
    case 'response':
      return { status, headers, body: streamOf(incoming) }
    case 'stream':
      return streamOf(incoming)
    case 'socket':
      return socketOf(incoming, reading)
    case 'messages':
      return messages(streamOf(incoming), factsOf(incoming, reading))
    case 'frames':
      return frames(streamOf(incoming), framing(incoming, reading))
    case 'lines':
      return lines(streamOf(incoming), framing(incoming, reading))
    case 'data':
      return dataOf(incoming, reading)
  }
}

async function dataOf(incoming: Incoming, reading: Reading): Promise<unknown> {
  const { headers, body, status } = incoming
  const kind = kindOf(reading.answer, headers)
  if (kind === 'header') return headerValue(headers, reading)
  if (kind === 'frames') {
    return collectFrames(frames(streamOf(incoming), framing(incoming, reading)), {
      limit: reading.limit,
      call: reading.call,
    })
  }
  if (kind === 'messages') {
    const all = await gather(messages(streamOf(incoming), factsOf(incoming, reading)))
    return reading.single ? all[0] : all
  }
  const bytes = body as Buffer
  if (status === 204 || status === 304 || bytes.length === 0)
    return kind === 'bytes' && status === 200 ? bytes : undefined
  if (kind === 'bytes') return bytes
  if (kind === 'text') return bytes.toString()
  // An operation that documents no body may have one all the same: its headers say what it is.
  if (kind === 'none' && kindOfHeaders(headers) !== 'json') return bytes.toString()
  return jsonOf(bytes, reading)
}

function jsonOf(bytes: Buffer, { bigint, call }: Reading): unknown {
  const text = bytes.toString()
  try {
    return parseJson(text, { bigint })
  } catch (cause) {
    const excerpt = text.slice(0, 200)
    throw new ProtocolError(`${describe(call)}: the answer is not JSON: ${JSON.stringify(excerpt)}.`, {
      call,
      cause,
      excerpt,
    })
  }
}

/** The result that stands in a header, as base64 of JSON in the alphabet with `+` and `/`. */
function headerValue(headers: IncomingHttpHeaders, { answer, call }: Reading): unknown {
  const name = answer?.header ?? ''
  const value = headers[name.toLowerCase()]
  try {
    return JSON.parse(Buffer.from(String(value), 'base64').toString())
  } catch (cause) {
    throw new ProtocolError(`${describe(call)}: the header ${name} does not hold base64 of JSON.`, {
      call,
      cause,
    })
  }
}

function streamOf({ body }: Incoming): Readable {
  return body instanceof Uint8Array ? Readable.from([body], { objectMode: false }) : body
}

function socketOf(incoming: Incoming | Hijacked, { call, tty }: Reading): Duplex {
  const { socket } = incoming as Hijacked
  if (socket) return Object.assign(socket, { tty: tty ?? false })
  streamOf(incoming).destroy()
  throw new ProtocolError(`${describe(call)}: status ${incoming.status} instead of a raw connection.`, {
    call,
  })
}

function factsOf(incoming: Incoming | Hijacked, { call, bigint, failure }: Reading): MessageOptions {
  return { call, bigint, failure, complete: isComplete(incoming) }
}

/** Only the content type that says so outweighs what is known of the terminal: the other one says nothing. */
function framing(incoming: Incoming | Hijacked, { as, call, tty }: Reading): FrameOptions {
  const isTty = isMultiplexed(incoming.headers) ? false : tty
  if (isTty !== undefined) return { call, tty: isTty, complete: isComplete(incoming) }
  streamOf(incoming).destroy()
  throw new UsageError(
    `${describe(call)}: nothing says whether this output is a terminal's; pass "tty" with as: "${as}".`,
    { call },
  )
}

/** Whether HTTP knows where the body ends, so that an end before is the engine's fault and not the connection's. */
function isComplete(incoming: Incoming | Hijacked): boolean {
  const { headers } = incoming
  const bounded = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
  return bounded && !(incoming as Hijacked).socket
}

async function gather(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = []
  for await (const item of items) all.push(item)
  return all
}

import { STATUS_CODES } from 'node:http'
import type { Readable } from 'node:stream'
import { type CallFacts, ConnectionError, callName, EngineError, type HawserError } from '../errors/errors.ts'
import { plainTextToTls, useTls } from '../errors/hints.ts'
import { isObject } from '../json/objects.ts'
import { JsonScanner } from '../streams/json-scanner.ts'
import { encodingOf } from './content.ts'
import type { Incoming } from './incoming.ts'
import { pageText } from './page-text.ts'
import { retryAfter } from './retry-after.ts'

/** How much of an error is read: it may come from anything that answers at this address. */
const maxErrorBytes = 64 * 1024
/** How long to wait for the end of an error, in ms. */
const maxErrorTime = 5000

/** What a person can do about a refusal, from its status and message. */
export type HintOf = (status: number, message: string) => string | undefined

/** Reads the body of a refusal and makes an error from it. */
export async function engineError(
  incoming: Incoming,
  call: CallFacts,
  hintOf?: HintOf | undefined,
): Promise<HawserError> {
  const { status, headers } = incoming
  const bytes = await readStart(incoming.body as Readable)
  const encoding = encodingOf(headers)
  if (encoding !== undefined) {
    const message = `${STATUS_CODES[status] ?? ''} (the body is compressed: ${encoding})`.trim()
    return new EngineError({ status, message, hint: hintOf?.(status, message), body: bytes, call })
  }
  const text = bytes.toString()
  if (status === 400 && plainTextToTls.test(text)) {
    return new ConnectionError(`${callName(call)}: the engine speaks TLS at this port.`, {
      call,
      hint: useTls,
    })
  }
  const body = parsed(text)
  const message = messageOf(body, text, status)
  return new EngineError({
    status,
    message,
    cause: causeOf(body),
    hint: hintOf?.(status, message),
    body,
    retryAfter: retryAfter(headers['retry-after'] as string | undefined),
    call,
  })
}

async function readStart(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  const timer = setTimeout(() => body.destroy(), maxErrorTime)
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      if (size >= maxErrorBytes) break
    }
  } catch {
    // What came before the break says more than the break.
  } finally {
    clearTimeout(timer)
  }
  return Buffer.concat(chunks).subarray(0, maxErrorBytes)
}

/** The first JSON value, or the text if there is none: Podman may send two errors, one after the other. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const bytes = Buffer.from(text.trimStart())
    const end = /^[{[]/.test(bytes.toString('latin1', 0, 1)) ? new JsonScanner().scan(bytes, 0) : -1
    try {
      return end < 0 ? text : JSON.parse(bytes.toString('utf8', 0, end))
    } catch {
      return text
    }
  }
}

/** The message of an error, in the shapes of the engines and of the proxies before them. */
function messageOf(body: unknown, text: string, status: number): string {
  if (typeof body === 'string') {
    // Proxies repeat the status: "403 Forbidden".
    const said = pageText(body)
    return said.replace(new RegExp(`^${status}\\s+(?=\\S)`), '') || nothingSaid(status)
  }
  const said = messageIn(body) ?? causeOf(body)
  return said ?? (isFilled(body) ? text.trim().slice(0, 200) : nothingSaid(status))
}

function nothingSaid(status: number): string {
  return STATUS_CODES[status] ?? 'no message'
}

/** Whether a body says anything at all. */
function isFilled(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return body !== null
  return Object.values(body).some((value) => value !== '' && value !== null)
}

/** The text in a body, by the names that engines and proxies give it; Go's own spelling of names begins with a capital. */
function messageIn(body: unknown): string | undefined {
  if (Array.isArray(body)) return body.length > 0 ? body.map(itemText).join('; ') : undefined
  if (typeof body !== 'object' || body === null) return undefined
  const fields = new Map(Object.entries(body).map(([name, value]) => [name.toLowerCase(), value]))
  for (const name of messageNames) {
    const value: unknown = fields.get(name)
    if (typeof value === 'string' && value) return value.trim()
    const within = isObject(value) ? value.message : undefined
    if (typeof within === 'string' && within) return within.trim()
  }
  const list = fields.get('errors') ?? fields.get('errs')
  return Array.isArray(list) && list.length > 0 ? list.map(itemText).join('; ') : undefined
}

const messageNames = ['message', 'error', 'errordetail', 'fault_message', 'detail', 'title', 'msg']

function itemText(item: unknown): string {
  if (typeof item === 'string') return item
  const { code, message } = (item ?? {}) as Record<string, unknown>
  if (typeof message !== 'string') return jsonText(item)
  return typeof code === 'string' ? `${code}: ${message}` : message
}

function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value).slice(0, 200)
  } catch {
    // The value is nested too deeply for the stack.
    return 'an error of many levels'
  }
}

function causeOf(body: unknown): string | undefined {
  const { cause } = (typeof body === 'object' && body !== null ? body : {}) as { cause?: unknown }
  return typeof cause === 'string' && cause ? cause : undefined
}

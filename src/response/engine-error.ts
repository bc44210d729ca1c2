import { STATUS_CODES } from 'node:http'
import type { Readable } from 'node:stream'
import { type CallFacts, ConnectionError, callName, EngineError, type HawserError } from '../errors/errors.ts'
import { plainTextToTls, useTls } from '../errors/hints.ts'
import type { Incoming } from './incoming.ts'

/** More of an error than this is not read: it may come from anything that answers at this address. */
const maxErrorBytes = 64 * 1024
/** In ms: nor is longer waited for its end. */
const maxErrorTime = 5000

/** Reads the body of a refusal and makes the error of it. */
export async function engineError(incoming: Incoming, call: CallFacts): Promise<HawserError> {
  const { status } = incoming
  const text = await readStart(incoming.body as Readable)
  if (status === 400 && plainTextToTls.test(text)) {
    return new ConnectionError(`${callName(call)}: the engine speaks TLS at this port.`, {
      call,
      hint: useTls,
    })
  }
  const body = parsed(text)
  const message = messageOf(body, status)
  return new EngineError({ status, message, cause: causeOf(body), hint: versionHint(message), body, call })
}

async function readStart(body: Readable): Promise<string> {
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
    // What has come until it broke says more than that it broke.
  } finally {
    clearTimeout(timer)
  }
  return Buffer.concat(chunks).subarray(0, maxErrorBytes).toString()
}

/** What to pass where the engine refuses the version that was spoken. */
function versionHint(message: string): string | undefined {
  const [, way] = /client version \S+ is too (old|new)/i.exec(message) ?? []
  if (!way) return undefined
  const [, bound] = /(?:minimum|maximum) supported API version is (\d+(?:\.\d+)*)/i.exec(message) ?? []
  const spoken = bound ? ` (${bound} or ${way === 'old' ? 'newer' : 'older'})` : ''
  return `Pass a version that it speaks${spoken}, or version: 'auto' to have the engine asked.`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The engines' shapes of an error, and those of what stands in front of them. */
function messageOf(body: unknown, status: number): string {
  if (typeof body === 'string') return plainText(body) || (STATUS_CODES[status] ?? 'no message')
  const fields = (body ?? {}) as Record<string, unknown>
  for (const key of ['message', 'error', 'fault_message', 'detail', 'title']) {
    const value = fields[key]
    if (typeof value === 'string' && value) return value.trim()
  }
  const list = fields.errors ?? fields.Errs
  if (Array.isArray(list) && list.length > 0) return list.map(itemText).join('; ')
  return JSON.stringify(body).slice(0, 200)
}

function itemText(item: unknown): string {
  if (typeof item === 'string') return item
  const { code, message } = (item ?? {}) as Record<string, unknown>
  if (typeof message !== 'string') return JSON.stringify(item)
  return typeof code === 'string' ? `${code}: ${message}` : message
}

function causeOf(body: unknown): string | undefined {
  const { cause } = (typeof body === 'object' && body !== null ? body : {}) as { cause?: unknown }
  return typeof cause === 'string' && cause ? cause : undefined
}

/** A proxy's HTML page, without its markup and cut to a line. */
function plainText(text: string): string {
  const shown = /^\s*</.test(text)
    ? text.replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ')
    : text
  return shown.replace(/\s+/g, ' ').trim().slice(0, 500)
}

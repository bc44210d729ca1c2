import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import type { Payload } from './body.ts'

/** One field of a form, or a part that has no name. */
export interface Part {
  name: string
  content: string | Blob | Uint8Array | Readable
  /** The content type. Left out: a file has its own, and text has none. */
  type?: string
}

/**
 * Writes parts as `multipart/form-data` (RFC 7578), or under another name of the family. Only files have a `filename`: that is how servers tell them from
 * fields.
 */
export function multipartPayload(parts: Part[], type = 'multipart/form-data'): Payload {
  const boundary = `hawser-${randomBytes(16).toString('hex')}`
  const heads = parts.map((part) => Buffer.from(`--${boundary}\r\n${headOf(part)}\r\n\r\n`))
  const end = Buffer.from(`--${boundary}--\r\n`)
  const sizes = parts.map(({ content }) => sizeOf(content))
  const length = sizes.includes(undefined)
    ? undefined
    : heads.reduce((sum, head, at) => sum + head.length + (sizes[at] ?? 0) + 2, end.length)
  return {
    content: Readable.from(write(parts, heads, end), { objectMode: false }),
    type: `${type}; boundary=${boundary}`,
    ...(length !== undefined && { length }),
  }
}

async function* write(parts: Part[], heads: Buffer[], end: Buffer): AsyncGenerator<Uint8Array> {
  for (const [at, { content }] of parts.entries()) {
    yield heads[at] as Buffer
    if (typeof content === 'string') yield Buffer.from(content)
    else if (content instanceof Uint8Array) yield content
    else yield* content instanceof Blob ? Readable.fromWeb(content.stream() as never) : content
    yield lineBreak
  }
  yield end
}

function headOf({ name, content, type }: Part): string {
  const file = name === '' ? undefined : fileNameOf(name, content)
  const own = content instanceof Blob && content.type ? content.type : 'application/octet-stream'
  const given = type ?? (typeof content === 'string' ? undefined : own)
  if (name === '') return `Content-Type: ${given ?? 'text/plain; charset=utf-8'}`
  return [
    `Content-Disposition: form-data; name="${quoted(name)}"${file === undefined ? '' : `; filename="${quoted(file)}"`}`,
    ...(given === undefined ? [] : [`Content-Type: ${given}`]),
  ].join('\r\n')
}

function fileNameOf(field: string, content: Part['content']): string | undefined {
  if (typeof content === 'string') return undefined
  if (content instanceof Blob) return (content as Blob & { name?: string }).name ?? 'blob'
  const { path } = content as { path?: unknown }
  return typeof path === 'string' ? basename(path) : field
}

/** Escapes what a quoted text cannot hold, the way browsers do. */
function quoted(text: string): string {
  return text.replace(/["\r\n]/g, encodeURIComponent)
}

function sizeOf(content: Part['content']): number | undefined {
  if (typeof content === 'string') return Buffer.byteLength(content)
  if (content instanceof Blob) return content.size
  return content instanceof Uint8Array ? content.byteLength : undefined
}

const lineBreak = Buffer.from('\r\n')

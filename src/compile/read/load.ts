import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { SpecError } from './spec-error.ts'

/** A file's path or a url as a url. */
export function urlOf(from: string): string {
  return /^(https?|file):/i.test(from) ? new URL(from).href : pathToFileURL(resolve(from)).href
}

/** The text behind a url: of a file, or by HTTP within bounds of time and size. Throws a {@link SpecError}. */
export async function load(url: string): Promise<string> {
  if (/^https?:/.test(url)) return download(url)
  try {
    const file = fileURLToPath(url)
    const facts = await stat(file)
    if (!facts.isFile() && !facts.isDirectory()) throw new SpecError(file, 'This is no regular file.')
    if (facts.size > largest) throw new SpecError(file, tooLarge)
    return await readFile(file, 'utf8')
  } catch (cause) {
    if (cause instanceof SpecError) throw cause
    const { code, message } = cause as NodeJS.ErrnoException
    const reason = reasons[code ?? ''] ?? `It cannot be read: ${message}.`
    throw new SpecError(url.startsWith('file:') ? fileURLToPath(url) : url, reason, { cause })
  }
}

async function download(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(longest) })
    const { headers, status, statusText } = response
    if (!response.ok)
      throw new SpecError(url, `The server answered ${status} ${statusText}`.trim().concat('.'))
    if (headers.get('content-type')?.startsWith('text/html')) {
      throw new SpecError(url, 'This is an HTML page, not a specification. Give the url of the file itself.')
    }
    return await textWithin(response, url)
  } catch (cause) {
    if (cause instanceof SpecError) throw cause
    const { name, message, cause: inner } = cause as Error
    // Node's fetch says only "fetch failed"; what happened is its cause.
    const reason = inner instanceof Error ? inner.message || (inner as NodeJS.ErrnoException).code : message
    const told = name === 'TimeoutError' ? `no whole answer came within ${longest / 1000} s` : reason
    throw new SpecError(url, `It cannot be downloaded: ${told}.`, { cause })
  }
}

async function textWithin({ body }: Response, url: string): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > largest) throw new SpecError(url, tooLarge)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

const reasons: Record<string, string> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder. Give the file of the specification.',
}

/** In ms, from asking to the last byte. */
const longest = 60_000
/** In bytes. */
const largest = 64 * 1024 * 1024
const tooLarge = `It is larger than ${largest / 1024 / 1024} MiB, which no specification is.`

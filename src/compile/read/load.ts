import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type DownloadOptions, download, largestSpec, tooLarge } from './download.ts'
import { SpecError } from './spec-error.ts'

/** A file's path or a url as a url. */
export function urlOf(from: string): string {
  return /^(https?|file):/i.test(from) ? new URL(from).href : pathToFileURL(resolve(from)).href
}

/** The text behind a url: of a file, or by HTTP, within bounds of time and size. Throws a {@link SpecError}. */
export async function load(url: string, options: DownloadOptions = {}): Promise<string> {
  return /^https?:/.test(url) ? download(url, options) : readLocal(url, options)
}

async function readLocal(url: string, { largest = largestSpec, onBytes }: DownloadOptions): Promise<string> {
  try {
    const file = fileURLToPath(url)
    const facts = await stat(file)
    if (!facts.isFile() && !facts.isDirectory()) throw new SpecError(file, 'This is no regular file.')
    if (facts.size > largest) throw new SpecError(file, tooLarge(largest))
    const bytes = await readFile(file)
    onBytes?.(bytes.byteLength)
    return bytes.toString()
  } catch (cause) {
    if (cause instanceof SpecError) throw cause
    const { code, message } = cause as NodeJS.ErrnoException
    const reason = reasons[code ?? ''] ?? `It cannot be read: ${message}.`
    throw new SpecError(url.startsWith('file:') ? fileURLToPath(url) : url, reason, { cause })
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder. Give the file of the specification.',
}

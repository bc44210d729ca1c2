import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { UsageError } from '../errors/errors.ts'

/** What `--data` names, as it is: a file's or standard input's bytes, or the text itself. */
export async function bytesOf(data: string): Promise<Readable | string> {
  if (data === '-') return process.stdin
  if (!data.startsWith('@')) return data
  const file = data.slice(1)
  try {
    await access(file)
  } catch (cause) {
    throw new UsageError(`--data: ${file} cannot be read.`, { cause })
  }
  return createReadStream(file)
}

/** What `--data` names, as JSON. */
export async function jsonOf(data: string): Promise<unknown> {
  const given = await bytesOf(data)
  const written = typeof given === 'string' ? given : await text(given)
  try {
    return JSON.parse(written)
  } catch (cause) {
    throw new UsageError(`--data is not valid JSON: ${(cause as Error).message}.`, { cause })
  }
}

import { createWriteStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UsageError } from '../../errors/errors.ts'

/** Writes bytes to a file, or to standard output where that is no terminal. */
export async function writeBytes(
  body: Readable,
  file: string | undefined,
  signal: AbortSignal,
): Promise<void> {
  if (file !== undefined) return pipeline(body, createWriteStream(file), { signal })
  for await (const chunk of body) await write(chunk as Uint8Array)
}

/** Bytes on a terminal are of no use to anyone, and may change how it behaves. */
export function refuseTerminal(what: string, file: string | undefined): void {
  if (file !== undefined || !process.stdout.isTTY) return
  throw new UsageError(`${what} answers with bytes: give a file by -o FILE, or pipe them to a program.`)
}

/** Writes to standard output; resolves once it is taken. */
export function write(chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(chunk, (error) => (error ? reject(error) : resolve()))
  })
}

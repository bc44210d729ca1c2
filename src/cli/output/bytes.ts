import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { UsageError } from '../../errors/errors.ts'

/** Where an answer is written: a file, a pipe or a terminal. */
export type Output = Writable & { isTTY?: boolean }

/** Writes bytes as they come, no faster than they are taken. */
export async function writeBytes(body: Readable, out: Writable): Promise<void> {
  for await (const chunk of body) await write(chunk as Uint8Array, out)
}

/** Bytes on a terminal are of no use to anyone, and may change how it behaves. */
export function refuseTerminal(what: string, out: Output): void {
  if (out.isTTY !== true) return
  throw new UsageError(`${what} answers with bytes: give a file by -o FILE, or pipe them to a program.`)
}

/** Refuses a file that cannot be made, before the engine is asked to do anything. */
export function checkFile(file: string | undefined): void {
  if (file === undefined) return
  if (!existsSync(dirname(file))) throw new UsageError(`--output: there is no folder ${dirname(file)}.`)
  if (existsSync(file) && statSync(file).isDirectory()) throw new UsageError(`--output: ${file} is a folder.`)
}

/** Resolves once the chunk is taken. */
export function write(chunk: string | Uint8Array, out: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    out.write(chunk, (error) => (error ? reject(error) : resolve()))
  })
}

import { createWriteStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { Frame } from '../../streams/frames.ts'
import { pipe } from '../../streams/pipe.ts'
import { type Output, refuseTerminal, write, writeBytes } from './bytes.ts'
import { takesColors } from './colors.ts'
import { jsonText } from './json.ts'
import { printResponse } from './response.ts'
import { runSocket } from './socket.ts'

/** How an answer is read, and where it goes. */
export interface Printing {
  /** A value of `as`. */
  form: string
  /** Left out: standard output. */
  file: string | undefined
  signal: AbortSignal
}

/** Prints what `invoke` or `request` gave, as its form asks for. A file is made once the engine has not refused. */
export async function printAnswer(answer: unknown, { form, file, signal }: Printing): Promise<void> {
  const given = await answer
  if (file === undefined) return printTo(process.stdout, given, form, signal)
  const out = createWriteStream(file)
  const written = finished(out)
  written.catch(() => {})
  try {
    // A file that cannot be written ends it at once.
    await Promise.race([written, printTo(out, given, form, signal)])
  } finally {
    out.end()
  }
  await written
}

async function printTo(out: Output, given: unknown, form: string, signal: AbortSignal): Promise<void> {
  if (form === 'messages' || form === 'lines') return printMessages(given as AsyncIterable<unknown>, out)
  if (form === 'frames') {
    const stderr = out === process.stdout ? process.stderr : out
    return pipe(given as AsyncIterable<Frame>, { stdout: out, stderr })
  }
  if (form === 'stream') return writeBytes(given as Readable, out)
  if (form === 'socket') return runSocket(given, out, signal)
  if (form === 'response') return printResponse(given, out)
  return printValue(given, out)
}

/** Prints a decoded answer: JSON, text, bytes, or what a container wrote. */
async function printValue(value: unknown, out: Output): Promise<void> {
  if (value === undefined) return
  if (typeof value === 'string')
    return write(value.endsWith('\n') || value === '' ? value : `${value}\n`, out)
  if (value instanceof Uint8Array) {
    refuseTerminal('The request', out)
    return write(value, out)
  }
  const style = { pretty: out.isTTY === true, colors: takesColors(out) }
  return write(`${jsonText(value, style)}\n`, out)
}

/** Prints JSON messages as they come, one a line on a pipe. */
export async function printMessages(
  messages: AsyncIterable<unknown>,
  out: Output = process.stdout,
): Promise<void> {
  for await (const message of messages) await printValue(message, out)
}

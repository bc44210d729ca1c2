import type { Readable } from 'node:stream'
import type { Frame } from '../../streams/frames.ts'
import { pipe } from '../../streams/pipe.ts'
import { refuseTerminal, write, writeBytes } from './bytes.ts'
import { takesColors } from './colors.ts'
import { jsonText } from './json.ts'
import { printResponse } from './response.ts'
import { runSocket } from './socket.ts'

/** How an answer is read, and where its bytes go. */
export interface Printing {
  /** A value of `as`. */
  form: string
  file: string | undefined
  signal: AbortSignal
}

/** Prints what `invoke` or `request` gave, as its form asks for. */
export async function printAnswer(answer: unknown, { form, file, signal }: Printing): Promise<void> {
  if (form === 'messages' || form === 'lines') return printMessages(answer as AsyncIterable<unknown>)
  if (form === 'frames') return pipe(answer as AsyncIterable<Frame>, process)
  const given = await answer
  if (form === 'stream') return writeBytes(given as Readable, file, signal)
  if (form === 'socket') return runSocket(given, signal)
  if (form === 'response') return printResponse(given, file, signal)
  return printValue(given)
}

/** Prints a decoded answer: JSON, text, bytes, or what a container wrote. */
async function printValue(value: unknown): Promise<void> {
  if (value === undefined) return
  if (typeof value === 'string') return write(value.endsWith('\n') || value === '' ? value : `${value}\n`)
  if (value instanceof Uint8Array) {
    refuseTerminal('The request', undefined)
    return write(value)
  }
  return write(`${jsonText(value, styleOf(process.stdout))}\n`)
}

/** Prints JSON messages as they come, one a line on a pipe. */
export async function printMessages(messages: AsyncIterable<unknown>): Promise<void> {
  for await (const message of messages) await printValue(message)
}

function styleOf(stream: typeof process.stdout): { pretty: boolean; colors: boolean } {
  return { pretty: stream.isTTY === true, colors: takesColors(stream) }
}

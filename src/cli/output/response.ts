import type { Writable } from 'node:stream'
import type { RawAnswer } from '../../types/public.ts'
import { refuseTerminal, writeBytes } from './bytes.ts'

/** Prints status and headers to standard error, the body as it is, as `curl -i` would. */
export async function printResponse(answer: unknown, out: Writable): Promise<void> {
  const { status, headers, body } = answer as RawAnswer
  process.stderr.write(`${status}\n`)
  for (const [name, value] of Object.entries(headers)) process.stderr.write(`${name}: ${value}\n`)
  process.stderr.write('\n')
  if (!/json|text/.test(headers['content-type'] ?? 'text')) refuseTerminal('The request', out)
  await writeBytes(body, out)
}

import type { Readable } from 'node:stream'
import { messages } from '../streams/messages.ts'

/**
 * Reads a stream of progress messages to its end. As dockerode has it, one that reports an error is a message like the
 * others; `onFinished` gets all of them, and the error if the stream itself fails.
 */
export function followProgress(
  stream: Readable,
  onFinished: (error: Error | null, output: unknown[]) => void,
  onProgress?: (message: unknown) => void,
): void {
  const output: unknown[] = []
  const read = async () => {
    for await (const message of messages(stream, { failure: false })) {
      output.push(message)
      onProgress?.(message)
    }
  }
  read().then(
    () => onFinished(null, output),
    (error: Error) => onFinished(error, output),
  )
}

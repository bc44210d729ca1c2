import type { Readable } from 'node:stream'
import { frameDecoder } from '../streams/frames.ts'

/**
 * Writes a multiplexed stream to two destinations. All that has come is written before the stream's `'end'`, since
 * users of dockerode end their destinations on that; the stream is paused while they do not keep up. What is not
 * multiplexed destroys the stream with an error.
 */
export function demultiplex(
  stream: Readable,
  stdout: NodeJS.WritableStream,
  stderr: NodeJS.WritableStream,
): void {
  const decoder = frameDecoder({ tty: false })
  const destinations = { stdout, stderr }
  let isWaiting = false
  stream.on('data', (chunk: Buffer) => {
    try {
      decoder.push(chunk)
      for (let frame = decoder.next(); frame; frame = decoder.next()) {
        const destination = destinations[frame.channel]
        if (destination.write(frame.data) || isWaiting) continue
        isWaiting = true
        stream.pause()
        destination.once('drain', () => {
          isWaiting = false
          stream.resume()
        })
      }
    } catch (error) {
      stream.destroy(error as Error)
    }
  })
}

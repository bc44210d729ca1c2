import { UsageError } from '../errors/errors.ts'
import { type Frame, joined } from './frames.ts'
import { LateIterator } from './iterable-promise.ts'
import { type Destinations, Outlets } from './output-writer.ts'

/** Frames, or a promise of them. */
export type FrameSource = AsyncIterable<Frame> | PromiseLike<AsyncIterable<Frame>>

/**
 * Writes output where it belongs, in order and no faster than it is taken, and resolves once all is written.
 * The destinations stay open. An error or the end of one of them (`EPIPE`) rejects and closes the source.
 */
export function pipe(source: FrameSource, destinations: Destinations): Promise<void> {
  return new Promise((resolve, reject) => {
    if (typeof source !== 'object' || source === null)
      throw new UsageError('pipe(): the first argument must be frames, or a promise of them.')
    if (typeof destinations !== 'object' || destinations === null)
      throw new UsageError('pipe(): the second argument must be { stdout, stderr }, such as `process`.')
    const iterator = lateFrames(source)
    const outlets = new Outlets(destinations, (error) => {
      iterator.return().catch(() => {})
      reject(error)
    })
    pump(iterator, outlets).then(
      () => {
        outlets.release()
        resolve()
      },
      (error) => {
        reject(error)
        // What was written may still fail, which nobody else listens for.
        outlets.flushed().then(() => outlets.release())
      },
    )
  })
}

/** The source's frames, consecutive short ones of a channel as one. */
export function lateFrames(source: FrameSource): LateIterator<Frame> {
  const opened = Promise.resolve(source).then(joined)
  return new LateIterator(opened, () => {
    if (Symbol.asyncIterator in source)
      source[Symbol.asyncIterator]()
        .return?.()
        .catch(() => {})
  })
}

async function pump(iterator: LateIterator<Frame>, outlets: Outlets): Promise<void> {
  for await (const next of iterator) {
    for (let frame: Frame | undefined = next; frame; frame = iterator.take()) {
      if (!outlets.write(frame)) await outlets.flushed()
    }
  }
  await outlets.flushed()
}

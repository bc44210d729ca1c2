import { UsageError } from '../errors/errors.ts'
import { type Frame, joined } from './frames.ts'
import { DeferredIterator } from './iterable-promise.ts'
import { type OutputStreams, OutputWriter } from './output-writer.ts'

/** Frames, or a promise of them. */
export type FrameSource = AsyncIterable<Frame> | PromiseLike<AsyncIterable<Frame>>

export interface PipeOptions {
  /** Ends the destinations once all is written; default false: they stay open. After an error they stay open too. */
  end?: boolean | undefined
}

/**
 * Writes output where it belongs, in order and no faster than the destinations take it. Resolves once all is written:
 * only then is it safe to end a destination, and not yet at the end of the source. If a destination fails or ends
 * (`EPIPE`), rejects and closes the source.
 */
export function pipe(
  source: FrameSource,
  destinations: OutputStreams,
  options: PipeOptions = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (typeof source !== 'object' || source === null)
      throw new UsageError('pipe(): the first argument must be frames, or a promise of them.')
    if (typeof destinations !== 'object' || destinations === null)
      throw new UsageError('pipe(): the second argument must be { stdout, stderr }, such as `process`.')
    for (const name of ['stdout', 'stderr'] as const) checkWritable(name, destinations[name])
    const iterator = iterateFrames(source)
    const writer = new OutputWriter(destinations, (error) => {
      iterator.return().catch(() => {})
      reject(error)
    })
    pump(iterator, writer).then(
      () => {
        writer.release()
        if (options.end) writer.end().then(resolve, reject)
        else resolve()
      },
      (error) => {
        reject(error)
        // What was written may still fail, and nobody else listens for that.
        writer.flushed().then(() => writer.release())
      },
    )
  })
}

function checkWritable(name: string, stream: unknown): void {
  if (stream === undefined || stream === null) return
  const { write, on } = stream as Partial<NodeJS.WritableStream>
  if (typeof write === 'function' && typeof on === 'function') return
  throw new UsageError(`pipe(): "${name}" must be a Node stream to write to.`)
}

/** The source's frames, consecutive short ones of a channel as one. */
export function iterateFrames(source: FrameSource): DeferredIterator<Frame> {
  const opened = Promise.resolve(source).then(joined)
  return new DeferredIterator(opened, () => {
    if (Symbol.asyncIterator in source)
      source[Symbol.asyncIterator]()
        .return?.()
        .catch(() => {})
  })
}

async function pump(iterator: DeferredIterator<Frame>, writer: OutputWriter): Promise<void> {
  for await (const next of iterator) {
    for (let frame: Frame | undefined = next; frame; frame = iterator.take()) {
      if (!writer.write(frame)) await writer.flushed()
    }
  }
  await writer.flushed()
}

import type { Trace } from './progress/trace.ts'
import { Readers } from './readers.ts'

/**
 * A build that runs. It is a promise of what it makes; its news can be read besides, from the start if they are asked
 * for before anything else is awaited. The promise rejects whatever reads the news, and is no unhandled rejection
 * where only the news are read.
 */
export interface Building<R> extends Promise<R> {
  /** Its lines of text, as `docker build --progress=plain` prints them. Throws what the promise rejects with. */
  log(): AsyncIterableIterator<string>
  /** Its news as data. Throws what the promise rejects with. */
  progress(): AsyncIterableIterator<Trace>
}

/** Takes the news of a build; waits where their readers do not keep up. */
export type Report = (trace: Trace) => Promise<void> | undefined

/** Starts a build now. */
export function building<R>(start: (report: Report) => Promise<R>): Building<R> {
  const readers = new Readers<Trace>()
  const promise = run(start, readers)
  const read = () => {
    // Whoever reads the news is told there.
    promise.catch(() => {})
    return readers.read()
  }
  return Object.assign(promise, { log: () => linesOf(read()), progress: read })
}

async function run<R>(start: (report: Report) => Promise<R>, readers: Readers<Trace>): Promise<R> {
  try {
    // In a later turn, so that whoever reads the news at once gets all of them.
    await undefined
    const result = await start((trace) => readers.push(trace))
    readers.end()
    return result
  } catch (error) {
    readers.end({ error })
    throw error
  }
}

async function* linesOf(news: AsyncIterable<Trace>): AsyncGenerator<string, undefined> {
  const { PlainText } = await import('./progress/plain-text.ts')
  const text = new PlainText()
  try {
    for await (const trace of news) yield* text.lines(trace)
  } catch (error) {
    yield* text.failure()
    throw error
  }
  return undefined
}

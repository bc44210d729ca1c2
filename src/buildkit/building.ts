import type { Trace } from './progress/trace.ts'
import { Readers } from './readers.ts'

/**
 * A build that runs: a promise of what it makes. Its news can be read too, and from the start if you ask for them
 * before you await anything else. If the build fails, those who read the news get the error too; where only the news
 * are read, the promise counts as handled.
 */
export interface Building<R> extends Promise<R> {
  /** Its lines of text, as `docker build --progress=plain` prints them. Throws what the promise rejects with. */
  log(): AsyncIterableIterator<string>
  /** Its news as data. Throws what the promise rejects with. */
  progress(): AsyncIterableIterator<Trace>
}

/** Takes the news of a build; waits while their readers lag behind. */
export type Report = (trace: Trace) => Promise<void> | undefined

/** Starts a build now. */
export function building<R>(start: (report: Report) => Promise<R>): Building<R> {
  const readers = new Readers<Trace>()
  const promise = run(start, readers)
  const read = () => {
    // Whoever reads the news gets the error there.
    promise.catch(() => {})
    return readers.read()
  }
  return Object.assign(promise, { log: () => linesOf(read()), progress: read })
}

async function run<R>(start: (report: Report) => Promise<R>, readers: Readers<Trace>): Promise<R> {
  try {
    // In a later turn, so those who read the news at once get all of them.
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

import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { SpecDocument } from '../../src/compile/read/read.ts'
import { readSpecFile } from './read-file.ts'
import type { ReadAnswer } from './read-worker.ts'

/**
 * Reads specifications on all cores, since reading YAML is most of what generating takes, and gives them in order.
 * Few are read ahead: a document takes some ten megabytes. A release whose file is that of the release before,
 * to the byte, gets the same document.
 */
export async function* readSpecs(files: string[]): AsyncGenerator<SpecDocument> {
  const runs = runsOfEqual(files)
  const distinct = runs.map(({ file }) => file)
  let at = 0
  for await (const document of distinct.length < worthThreads
    ? distinct.map(readSpecFile)
    : readInThreads(distinct)) {
    const { length = 0 } = runs[at++] ?? {}
    for (let copy = 0; copy < length; copy++) yield document
  }
}

function runsOfEqual(files: string[]): { file: string; length: number }[] {
  const runs: { file: string; length: number; digest: string }[] = []
  for (const file of files) {
    const digest = digestOf(file)
    const last = runs.at(-1)
    if (last?.digest === digest) last.length++
    else runs.push({ file, length: 1, digest })
  }
  return runs
}

/** A missing file equals no other; reading it later throws an error that says what to do. */
function digestOf(file: string): string {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : file
}

async function* readInThreads(files: string[]): AsyncGenerator<SpecDocument> {
  const workers = Array.from({ length: Math.min(availableParallelism(), files.length) }, startWorker)
  const ahead: Promise<SpecDocument>[] = []
  let next = 0
  const readNext = (worker: Worker): void => {
    const file = files[next++]
    if (file === undefined) return
    const answer = ask(worker, file)
    // A failure is thrown when this is awaited; until then it must not count as unhandled.
    answer.catch(() => {})
    ahead.push(answer)
  }
  try {
    for (const worker of workers) readNext(worker)
    for (let at = 0; at < files.length; at++) {
      const document = await ahead.shift()
      readNext(workers[at % workers.length] as Worker)
      yield document as SpecDocument
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** tsx, which runs these scripts, has to be asked for again in each thread. */
function startWorker(): Worker {
  const script = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(reader)})))`
  return new Worker(script, { eval: true })
}

async function ask(worker: Worker, file: string): Promise<SpecDocument> {
  worker.postMessage(file)
  const [answer] = (await once(worker, 'message')) as [ReadAnswer]
  if ('problem' in answer) throw new Error(answer.problem)
  return answer.document
}

/** Starting a thread takes as long as reading a few files. */
const worthThreads = 8

const reader = new URL('./read-worker.ts', import.meta.url).href

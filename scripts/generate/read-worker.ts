import { parentPort } from 'node:worker_threads'
import type { SpecDocument } from '../../src/compile/read/read.ts'
import { readSpecFile } from './read-file.ts'

/** What the worker answers to a file's path. */
export type ReadAnswer = { document: SpecDocument } | { problem: string }

parentPort?.on('message', (file: string) => parentPort?.postMessage(answerFor(file)))

function answerFor(file: string): ReadAnswer {
  try {
    return { document: readSpecFile(file) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { readSpec, type SpecDocument } from '../../src/compile/read.ts'

/** What the worker answers to a file's path. */
export type ReadAnswer = { document: SpecDocument } | { problem: string }

parentPort?.on('message', (file: string) => parentPort?.postMessage(answerFor(file)))

function answerFor(file: string): ReadAnswer {
  try {
    return { document: readSpec(readFileSync(file, 'utf8'), file) }
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    if (isMissing) return { problem: `${file} is not there. Run \`npm run fetch\` first.` }
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

import { readFileSync } from 'node:fs'
import { readSpec, type SpecDocument } from '../../src/compile/read/read.ts'

/** Reads a fetched specification. Throws an error that says what to do. */
export function readSpecFile(file: string): SpecDocument {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(`${file} cannot be read. Run \`npm run fetch\` first.`, { cause })
  }
  return readSpec(text, file)
}

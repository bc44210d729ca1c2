import { LineCounter, parseDocument } from 'yaml'
import { pointerParts, SpecError } from './spec-error.ts'

/** The same error with the file and line of what its JSON pointer points at: `fire.yaml:12 (#/paths/~1a/get)`. */
export function locate(error: SpecError, text: string, from: string): SpecError {
  if (!error.where.startsWith('#')) return error
  const line = lineOf(text, pointerParts(error.where))
  const where = line === undefined ? `${from} (${error.where})` : `${from}:${line} (${error.where})`
  return new SpecError(where, error.problem, { cause: error.cause ?? error })
}

/** The line of a value, or of the innermost one around it that the text has; counted from 1. */
function lineOf(text: string, parts: string[]): number | undefined {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', merge: true })
  for (let count = parts.length; count > 0; count--) {
    const node = document.getIn(parts.slice(0, count), true) as
      | { range?: [number, number, number] }
      | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return undefined
}

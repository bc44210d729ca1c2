import { type CallFacts, callName, ProtocolError } from '../errors/errors.ts'
import { parseJson } from '../json/json.ts'

/** A body that must be one JSON value. `bigint`: integers beyond 2^53 as such. */
export function jsonAnswer(bytes: Buffer, { bigint, call }: { bigint: boolean; call: CallFacts }): unknown {
  const text = bytes.toString().replace(/^\uFEFF/, '')
  try {
    return bigint ? parseJson(text, { bigint }) : JSON.parse(text)
  } catch (cause) {
    const excerpt = text.slice(0, 200)
    const hint = isRow(text) ? ' These are several values in a row, which as: "messages" reads.' : ''
    throw new ProtocolError(`${callName(call)}: the answer is not JSON: ${JSON.stringify(excerpt)}.${hint}`, {
      call,
      cause,
      excerpt,
    })
  }
}

/** Whether what stands before the first line break is a whole value. */
function isRow(text: string): boolean {
  const end = text.indexOf('\n')
  if (end < 0) return false
  try {
    JSON.parse(text.slice(0, end))
    return true
  } catch {
    return false
  }
}

import type { IncomingHttpHeaders } from 'node:http'
import type { Answer } from '../table/operation.ts'

/** The kind of a body that no table describes, by its content type. */
export function kindByContentType(headers: IncomingHttpHeaders): Answer['kind'] {
  const type = contentType(headers)
  for (const [pattern, kind] of kinds) if (pattern.test(type)) return kind
  return 'bytes'
}

/** Docker's media type for framed output. Older engines send its opposite, raw-stream, for framed output too. */
export function isMultiplexed(headers: IncomingHttpHeaders): boolean {
  return /multiplexed-stream/.test(contentType(headers))
}

/** Without its parameters. Media types mean the same in capitals. */
function contentType(headers: IncomingHttpHeaders): string {
  return headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

/** The body's compression, if it has one although `identity` was asked for. */
export function encodingOf(headers: IncomingHttpHeaders): string | undefined {
  const encoding = headers['content-encoding']?.trim().toLowerCase()
  return encoding === undefined || encoding === '' || encoding === 'identity' ? undefined : encoding
}

const kinds: [RegExp, Answer['kind']][] = [
  [/json-seq|jsonl|ndjson|json-lines/, 'messages'],
  [/multiplexed-stream/, 'frames'],
  [/[/+]json$/, 'json'],
  [/^text\/|[/+](xml|yaml)$/, 'text'],
]

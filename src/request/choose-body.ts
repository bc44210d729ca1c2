import { Readable } from 'node:stream'
import { type CallFacts, UsageError } from '../errors/errors.ts'
import type { Body } from '../table/operation.ts'

/**
 * Chooses among an operation's content types: the one that the caller names, else one that takes this kind of data.
 */
export function chooseBody(
  bodies: Body[],
  data: unknown,
  contentType: string | undefined,
  call: CallFacts,
): Body {
  const named = bodies.find((body) => takesType(body, contentType ?? ''))
  if (named) return named
  const kinds = kindsFor(data)
  const typed = data instanceof Blob && bodies.find((body) => takesType(body, data.type))
  const isList = Array.isArray(data)
  const fits = (body: Body): boolean =>
    typeof data !== 'object' || data === null || (body.list ?? isList) === isList
  const fitting = kinds.flatMap((kind) => bodies.filter((body) => body.kind === kind))
  const found = typed || (fitting.find(fits) ?? fitting[0])
  if (found) return found
  const all = bodies.map(({ type, range = type }) => range).join(', ')
  throw new UsageError(
    `${call.op} takes ${all}: give "data" of one of these kinds, or name the content type in the header "content-type".`,
    { call },
  )
}

/** Whether a body is of a content type, or of a range that has it. */
export function takesType({ type, range }: Body, given: string): boolean {
  const wanted = bare(given)
  return wanted !== '' && (bare(type) === wanted || wanted.startsWith(range?.replace(/\*.*$/, '') ?? '-'))
}

/** Looks at the name, since touching the class would load all of Node's `fetch`. */
export function isFormData(data: unknown): data is FormData {
  return Object.prototype.toString.call(data) === '[object FormData]'
}

/** Bytes of a file, in whatever shape. */
export function isFile(value: unknown): value is Blob | Uint8Array | Readable {
  return value instanceof Blob || value instanceof Uint8Array || value instanceof Readable
}

/** The kinds of body that take the data, the best match first. */
function kindsFor(data: unknown): Body['kind'][] {
  if (isFormData(data)) return ['multipart']
  if (data instanceof URLSearchParams) return ['form']
  if (typeof data === 'string') return ['json', 'bytes', 'form', 'multipart']
  if (typeof data !== 'object' || data === null) return ['json']
  if (isFile(data) || data instanceof ArrayBuffer || ArrayBuffer.isView(data)) return ['bytes', 'json']
  if (Symbol.asyncIterator in data || (Symbol.iterator in data && !Array.isArray(data)))
    return ['bytes', 'json']
  const isWithFiles = Object.values(data).some((value) => [value].flat().some(isFile))
  return isWithFiles ? ['multipart', 'json', 'form'] : ['json', 'form', 'multipart']
}

function bare(type: string): string {
  return type.split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

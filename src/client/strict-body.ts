import { UsageError } from '../errors/errors.ts'
import { checkBody } from '../request/check-body.ts'
import { schemasOf } from './schemas.ts'

/**
 * Checks `data` against the schema of the operation's body, for a client with `strict: true`. Text, bytes and
 * streams are not checked. Rejects with a `UsageError` that names the field.
 */
export async function checkStrictly(
  engine: string,
  version: string,
  op: string,
  data: unknown,
): Promise<void> {
  const call = { op }
  const schemas = await schemasOf(engine)
  if (!schemas) {
    throw new UsageError(
      `${op}: "strict" needs the schemas of ${engine}, which it was compiled without: run \`hawser compile\` again.`,
      { call },
    )
  }
  const schema = schemas.body(version, op)
  const problem = schema && isJson(data) ? checkBody(schema, data, schemas.resolve) : undefined
  if (!problem) return
  const { path, message, suggestion } = problem
  throw new UsageError(`${op}: ${path ? `"${path}" in the body` : 'the body'} ${message}.`, {
    call,
    suggestion,
  })
}

function isJson(data: unknown): boolean {
  if (Array.isArray(data)) return true
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data)) return false
  const prototype: unknown = Object.getPrototypeOf(data)
  return !(Symbol.iterator in data) && !(Symbol.asyncIterator in data) && !isBuiltIn(prototype)
}

/** Blobs, streams and forms, which are not JSON. Objects of the caller's own classes are. */
function isBuiltIn(prototype: unknown): boolean {
  if (prototype === null || prototype === Object.prototype) return false
  const name = String((prototype as { constructor?: { name?: string } }).constructor?.name)
  return /^(Blob|File|ArrayBuffer|FormData|URLSearchParams|ReadableStream)$/.test(name)
}

import { schemasOf } from '../client/schemas.ts'
import { UsageError } from '../errors/errors.ts'
import { checkBody } from '../request/check-body.ts'

/**
 * Holds an answer, or one message of it, against the version's schema. Rejects with a `UsageError` that names
 * the field.
 */
export async function checkAnswer(
  { engine, version, op }: { engine: string; version: string; op: string },
  answer: unknown,
): Promise<void> {
  const schemas = await schemasOf(engine)
  const schema = schemas?.result(version, op)
  if (!schemas || !schema || answer === undefined || answer instanceof Uint8Array) return
  const isList = schemas.resolve(schema).type === 'array'
  // As data, an operation that answers with messages gives a list of them.
  const values = Array.isArray(answer) && !isList ? answer : [answer]
  for (const value of values) {
    const problem = checkBody(schema, value, schemas.resolve)
    if (!problem) continue
    const { path, message, suggestion } = problem
    const where = path ? `"${path}" in the answer` : 'the answer'
    throw new UsageError(`fakeClient(): ${op}: ${where} ${message}.`, { call: { op }, suggestion })
  }
}

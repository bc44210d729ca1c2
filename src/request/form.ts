import { type CallFacts, UsageError } from '../errors/errors.ts'
import { type Encoding, encode, encodings } from '../table/encodings.ts'
import type { Body } from '../table/operation.ts'
import { InvalidValue, objectOf, percentEncode, scalarText, textOfJson } from '../table/value-text.ts'
import type { Payload } from './body.ts'
import { isFile } from './choose-body.ts'
import { multipartPayload, type Part } from './multipart.ts'

/** An object's fields as a form; a list is a field that comes several times. */
export function formPayload(
  { kind, type, fields = {} }: Body & { kind: 'form' | 'multipart' },
  data: unknown,
  call: CallFacts,
): Payload {
  const parts = fieldsOf(data, call).flatMap(([name, value]): Part[] => {
    try {
      const rule = Object.hasOwn(fields, name) ? fields[name] : undefined
      return partsOf(name, value, rule, kind)
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error
      throw new UsageError(`${call.op}: the field "${name}" ${error.message}.`, { call })
    }
  })
  if (kind === 'multipart') return multipartPayload(parts)
  const pairs = parts.map(({ name, content }) => `${percentEncode(name)}=${content}`)
  return { content: Buffer.from(pairs.join('&')), type }
}

function fieldsOf(data: unknown, call: CallFacts): [string, unknown][] {
  try {
    return objectOf(data)
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    const problem = error.message.replace('an object', 'an object of form fields')
    throw new UsageError(`${call.op}: "data" ${problem}.`, { call })
  }
}

/** One part, or as many as the value takes. `rule`: an encoding or the part's content type. */
function partsOf(name: string, value: unknown, rule: string | undefined, kind: 'form' | 'multipart'): Part[] {
  const safe = kind === 'form' ? percentEncode : (text: string): string => text
  if (rule !== undefined && Object.hasOwn(encodings, rule)) {
    const encoded = encode(value, 'any', rule as Encoding, { name, safe })
    return [encoded].flat().map((one) => {
      const [key, content] = typeof one === 'string' ? [name, one] : one
      return { name: String(key), content: String(content) }
    })
  }
  return (value instanceof Set ? [...value] : [value].flat())
    .filter((one) => one !== undefined)
    .map((one): Part => partOf(name, one, rule, safe, kind))
}

function partOf(
  name: string,
  value: unknown,
  type: string | undefined,
  safe: (text: string) => string,
  kind: 'form' | 'multipart',
): Part {
  if (isFile(value)) {
    if (kind === 'multipart') return { name, content: value, ...(type && { type }) }
    throw new InvalidValue('is a file, which this form cannot carry')
  }
  const isJson = type === 'application/json' || (typeof value === 'object' && !(value instanceof Date))
  if (value === null && !isJson) throw new InvalidValue('must not be null')
  if (!isJson) return { name, content: safe(scalarText('string', value)), ...(type && { type }) }
  const text =
    type === 'application/json' && typeof value === 'string'
      ? JSON.stringify(value)
      : textOfJson(value ?? 'null')
  return { name, content: safe(text), type: type ?? 'application/json' }
}

import { type CallFacts, UsageError } from '../errors/errors.ts'
import { type Encoding, encode, encodings } from '../table/encodings.ts'
import type { Body } from '../table/operation.ts'
import { InvalidValue, objectOf, percentEncode, scalarText, textOfJson } from '../table/value-text.ts'
import type { Payload } from './body.ts'
import { isFile } from './choose-body.ts'
import { multipartPayload, type Part } from './multipart.ts'

/** An object's fields as a form; a list is a field that comes several times. */
export function formPayload(
  { kind, type, fields = {}, parts: positions }: Body & { kind: 'form' | 'multipart' },
  data: unknown,
  call: CallFacts,
): Payload {
  if (positions && Array.isArray(data)) {
    const listed = data.map((value, at) => {
      const rule = positions[at] ?? positions.at(-1)
      return refusing(`part ${at}`, call, () => partOf('', value, rule || undefined, asItIs, 'multipart'))
    })
    return multipartPayload(listed, type)
  }
  const parts = fieldsOf(data, call).flatMap(([name, value]) => {
    const rule = Object.hasOwn(fields, name) ? fields[name] : undefined
    return refusing(`the field "${name}"`, call, () => partsOf(name, value, rule, kind))
  })
  if (kind === 'multipart') return multipartPayload(parts, type)
  const pairs = parts.map(({ name, content }) => `${percentEncode(name)}=${content}`)
  return { content: Buffer.from(pairs.join('&')), type }
}

function refusing<T>(what: string, call: CallFacts, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    throw new UsageError(`${call.op}: ${what} ${error.message}.`, { call })
  }
}

function asItIs(text: string): string {
  return text
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
  const safe = kind === 'form' ? percentEncode : asItIs
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
  const isJson = type !== undefined && /[/+]json\b/i.test(type)
  if (value === null && !isJson) throw new InvalidValue('must not be null; leave it out or pass undefined')
  const isStructure = typeof value === 'object' && !(value instanceof Date)
  if (isStructure && !isJson && type !== undefined)
    throw new InvalidValue(`must be written as ${type} already: give its text or bytes`)
  if (!isJson && !isStructure)
    return { name, content: safe(scalarText('string', value)), ...(type && { type }) }
  const text = isJson && typeof value === 'string' ? JSON.stringify(value) : textOfJson(value ?? 'null')
  return { name, content: safe(text), type: type ?? 'application/json' }
}

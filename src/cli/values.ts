import { UsageError } from '../errors/errors.ts'
import { suggest } from '../errors/suggest.ts'
import type { OperationDoc, ParamDoc } from '../types/doc.ts'
import { pairOf } from './operands.ts'

/**
 * Reads `name=value` as the table types them. A list is given as JSON or by repeating its name, an object as
 * JSON or by its fields: `filters.status=exited`. Throws a `UsageError` that names what is wrong.
 */
export function paramsOf(described: OperationDoc, operands: string[]): Record<string, unknown> {
  const params: Record<string, unknown> = {}
  for (const operand of operands) {
    const [path, value] = pairOf(operand) ?? withoutName(described, operand)
    const [param, field] = paramAt(described, path)
    if (field !== undefined) params[param.name] = withField(params[param.name], field, value)
    else if (isList(param))
      params[param.name] = [...listAt(params, param.name), ...listOf(described, param, value)]
    else if (Object.hasOwn(params, param.name)) wrong(described, `"${param.name}" is given twice.`)
    else params[param.name] = param.type === 'object' ? jsonOrText(described, param, value) : value
  }
  return params
}

function paramAt(described: OperationDoc, path: string): [param: ParamDoc, field?: string] {
  const whole = described.params.find(({ name }) => name === path)
  if (whole) return [whole]
  const at = path.indexOf('.')
  const object = described.params.find(({ name, type }) => type === 'object' && name === path.slice(0, at))
  if (object) return [object, path.slice(at + 1)]
  const names = described.params.map(({ name }) => name)
  const has = names.length > 0 ? `it has: ${names.join(', ')}` : 'it has none'
  const suggestion = suggest(path, names)
  const isField = suggestion === undefined && described.body?.kind === 'json'
  const more = isField ? ' A field of the body goes into --data.' : ''
  throw new UsageError(`${described.op} has no parameter "${path}" (${has}).${more}`, { suggestion })
}

/** A field of an object: every value counts, as for `filters`. */
function withField(object: unknown, field: string, value: string): Record<string, unknown> {
  const known = (typeof object === 'object' && object !== null ? object : {}) as Record<string, unknown>
  return { ...known, [field]: [...listAt(known, field), value] }
}

function listAt(object: Record<string, unknown>, name: string): unknown[] {
  const found = Object.hasOwn(object, name) ? object[name] : undefined
  return Array.isArray(found) ? found : []
}

function isList({ type, array }: ParamDoc): boolean {
  return type === 'array' || array === true
}

function listOf(described: OperationDoc, param: ParamDoc, value: string): unknown[] {
  if (!value.startsWith('[')) return [value.startsWith('{') ? jsonOrText(described, param, value) : value]
  const list = jsonOrText(described, param, value)
  return Array.isArray(list) ? list : [value]
}

function jsonOrText(described: OperationDoc, { name }: ParamDoc, value: string): unknown {
  if (!/^[{[]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch (cause) {
    throw new UsageError(`${described.op}: "${name}" is not valid JSON: ${(cause as Error).message}.`, {
      cause,
    })
  }
}

/** Refuses a value without a name. It is probably meant for the required parameter, where there is one alone. */
function withoutName(described: OperationDoc, operand: string): never {
  const [first, ...others] = described.params.filter(({ required }) => required)
  const suggestion = first && others.length === 0 ? `${first.name}=${operand}` : undefined
  return wrong(described, `"${operand}" is no NAME=VALUE.`, suggestion)
}

function wrong({ op }: OperationDoc, message: string, suggestion?: string): never {
  throw new UsageError(`${op}: ${message} "hawser doc ${op}" tells what it takes.`, { suggestion })
}

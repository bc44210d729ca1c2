import { Readable } from 'node:stream'
import { type CallFacts, UsageError } from '../errors/errors.ts'
import { stringifyJson } from '../json/json.ts'
import type { Body, Encoding } from '../table/operation.ts'
import type { Payload } from './body.ts'
import { encodeParam, kindOf, Misfit } from './encode.ts'

/** An object's fields as a form; an array is a field that comes several times. */
export function formPayload(
  { kind, type, fields: encodings = {} }: Body & { kind: 'form' | 'multipart' },
  data: unknown,
  call: CallFacts,
): Payload {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new UsageError(`${call.op}: "data" must be an object of form fields, not ${kindOf(data)}.`, {
      call,
    })
  }
  const fields: [string, unknown][] = Object.entries(data)
    .flatMap(([name, value]) => fieldsOf(name, value, encodings[name], call))
    .filter(([, one]) => one !== undefined)
  if (kind === 'form') {
    const form = new URLSearchParams()
    for (const [name, one] of fields) form.append(name, fieldText(one))
    return { content: Buffer.from(form.toString()), type }
  }
  const form = new FormData()
  for (const [name, one] of fields) {
    if (one instanceof Blob) form.append(name, one)
    else if (one instanceof Uint8Array) form.append(name, new Blob([new Uint8Array(one)]), name)
    else form.append(name, fieldText(one))
  }
  return multipartPayload(form)
}

/** By its name, since asking for the class would load all of Node's `fetch`. */
export function isFormData(data: unknown): data is FormData {
  return Object.prototype.toString.call(data) === '[object FormData]'
}

/** The platform's own encoder writes the parts and chooses the boundary. */
export function multipartPayload(form: FormData): Payload {
  const encoded = new Response(form)
  const type = encoded.headers.get('content-type') ?? 'multipart/form-data'
  return { content: Readable.fromWeb(encoded.body as never), type }
}

/** One field, or as many as the value takes. */
function fieldsOf(
  name: string,
  value: unknown,
  encoding: Encoding | undefined,
  call: CallFacts,
): [string, unknown][] {
  if (!encoding || value === undefined) return [value].flat().map((one) => [name, one])
  try {
    const wire = encodeParam({ name, in: 'query', type: 'array', encoding }, value)
    return [wire].flat().map((one) => (typeof one === 'string' ? [name, one] : one))
  } catch (error) {
    if (!(error instanceof Misfit)) throw error
    throw new UsageError(`${call.op}: the field "${name}" ${error.message}.`, { call })
  }
}

function fieldText(value: unknown): string {
  return typeof value === 'object' && value !== null ? (stringifyJson(value) ?? '') : String(value)
}

import type { Compiled } from '../../src/compile/compile-texts.ts'
import { isObject, type Json, objectAt } from '../../src/json/objects.ts'
import type { Operation } from '../../src/table/operation.ts'
import { declared, isSame } from './call.ts'
import { faultsIn } from './faults.ts'
import { bodiesOf } from './request.ts'
import { paramSchema, type Sample, samplesOf } from './samples.ts'
import { accepts } from './schemas.ts'
import type { Specification, SpecOperation } from './specification.ts'

/** How the types took samples of what a specification accepts and refuses. */
export interface Typed {
  accepted: number
  refused: number
  wrong: string[]
  /** Places that were not looked at, since there are too many. */
  left: number
}

/** A program whose every line gives a sample to a type. */
export class TypedSamples {
  readonly #spec: Specification
  readonly #lines: string[] = []
  /** By line: what it shows, and whether it is to be accepted. */
  readonly #meant = new Map<number, { about: string; isAccepted: boolean; text: string }>()
  readonly #seen = new Set<string>()
  #left = 0

  constructor(spec: Specification) {
    this.#spec = spec
  }

  add(place: SpecOperation, operation: Operation): void {
    const request = `Ops[${JSON.stringify(operation.op)}]['request']`
    this.#addParams(place, operation, request)
    this.#addBodies(place, operation, request)
    this.#addAnswers(place, operation)
  }

  check(compiled: Compiled, version: string): Typed {
    const faults = faultsIn(compiled, version, this.#lines.join('\n'))
    const wrong: string[] = []
    const faulty = new Map<number, string>()
    for (const fault of faults) {
      const [, line = '', message = ''] = /^(\d+): (.*)$/s.exec(fault) ?? []
      if (line === '') wrong.push(fault)
      else faulty.set(Number(line), message)
    }
    for (const [line, { about, isAccepted, text }] of this.#meant) {
      const fault = faulty.get(line)
      if (isAccepted && fault !== undefined)
        wrong.push(`${about} is refused: ${fault.slice(0, 400)} (${text.slice(0, 300)})`)
      if (!isAccepted && fault === undefined) wrong.push(`${about} is accepted (${text.slice(0, 300)})`)
    }
    const all = [...this.#meant.values()]
    const accepted = all.filter(({ isAccepted }) => isAccepted).length
    return { accepted, refused: all.length - accepted, wrong, left: this.#left }
  }

  #addParams(place: SpecOperation, operation: Operation, request: string): void {
    const params = declared(this.#spec, place)
    if (params.length === 0) return
    const type = this.#alias(`NonNullable<${request}['params']>`)
    const least: Record<string, unknown> = {}
    const named = params.flatMap((param) => {
      const found = operation.params.find((each) => isSame(each, param))
      return found ? [{ param, name: found.name }] : []
    })
    for (const { param, name } of named) {
      const own = this.#alias(`NonNullable<${type}[${JSON.stringify(name)}]>`)
      const schema = paramSchema(param)
      const { accepted, refused } = samplesOf(this.#spec, schema, { direction: 'body' })
      const about = `${operation.op} ${name}`
      const values = accepted.filter(({ value }) => !hasNull(value))
      for (const sample of values) this.#line(own, sample.value, about, sample.about, true)
      for (const { about: why, value } of refused)
        if (!hasNull(value)) this.#line(own, value, about, why, false)
      if (param.required === true) least[name] = values[0]?.value
    }
    this.#line(type, least, operation.op, 'required parameters', true)
    this.#line(type, { ...least, hawserExtra: 1 }, operation.op, 'a parameter too many', false)
    for (const name of Object.keys(least)) {
      const { [name]: _, ...rest } = least
      this.#line(type, rest, operation.op, `without the parameter ${name}`, false)
    }
  }

  #addBodies(place: SpecOperation, operation: Operation, request: string): void {
    const bodies = bodiesOf(this.#spec, place)
    if (bodies.length === 0) return
    const type = this.#alias(`NonNullable<${request}['data']>`)
    for (const { kind, schema } of bodies) {
      if (kind === 'bytes') {
        this.#text(type, 'new Uint8Array(1)', operation.op, 'bytes', true)
        continue
      }
      const options = { direction: 'body' as const, files: kind === 'multipart' }
      const { accepted, refused, left } = samplesOf(this.#spec, schema, options, this.#seen)
      this.#left += left
      for (const { about, value } of accepted) {
        if (value !== null) this.#line(type, value, `${operation.op} ${kind}`, about, true)
      }
      for (const { about, value } of refused) {
        const isOthers = bodies.some(
          (other) => other.kind === 'bytes' || accepts(this.#spec, other.schema, value, 'body'),
        )
        if (!isOthers && value !== null) this.#line(type, value, `${operation.op} ${kind}`, about, false)
      }
    }
  }

  #addAnswers({ operation: raw }: SpecOperation, { op, answer }: Operation): void {
    if (answer.kind !== 'json') return
    const schemas = Object.entries(objectAt(raw, 'responses')).flatMap(([status, value]): Json[] => {
      if (!/^2/.test(status)) return []
      const response = this.#spec.resolve(value)
      const media = Object.entries(objectAt(response, 'content')).find(([type]) =>
        /[/+]json|\*/.test(type),
      )?.[1]
      const schema = isObject(media) ? media.schema : isObject(response) ? response.schema : undefined
      return schema === undefined ? [] : [schema]
    })
    if (schemas.length === 0) return
    const type = this.#alias(`Ops[${JSON.stringify(op)}]['value']`)
    for (const schema of schemas) {
      const { accepted, refused, left } = samplesOf(this.#spec, schema, { direction: 'answer' }, this.#seen)
      this.#left += left
      const show = ({ about, value }: Sample, isAccepted: boolean): void =>
        this.#line(type, value, `${op} answers`, about, isAccepted)
      for (const sample of accepted) show(sample, true)
      for (const sample of refused) {
        const isOthers = schemas.some((other) => accepts(this.#spec, other, sample.value, 'answer'))
        if (!isOthers) show(sample, false)
      }
    }
  }

  /** A name for a type, so that lines stay short. */
  #alias(type: string): string {
    const name = `T${this.#lines.length}`
    this.#lines.push(`type ${name} = ${type};`)
    return name
  }

  #line(type: string, value: unknown, of: string, about: string, isAccepted: boolean): void {
    this.#text(type, literal(value), of, about, isAccepted)
  }

  #text(type: string, text: string, of: string, about: string, isAccepted: boolean): void {
    this.#lines.push(`export const s${this.#lines.length}: ${type} = ${text};`)
    this.#meant.set(this.#lines.length, { about: `${of}: ${about}`, isAccepted, text })
  }
}

function hasNull(value: unknown): boolean {
  if (typeof value !== 'object') return false
  return value === null || Object.values(value).some(hasNull)
}

/** The expression of TypeScript that gives a value. */
function literal(value: unknown): string {
  if (value instanceof Uint8Array) return 'new Uint8Array(1)'
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (!isObject(value)) return JSON.stringify(value) ?? 'undefined'
  const members = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${literal(part)}`)
  return `{ ${members.join(', ')} }`
}

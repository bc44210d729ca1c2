import type { Compiled } from '../../src/compile/compile-texts.ts'
import { isObject, type Json, objectAt } from '../../src/json/objects.ts'
import type { Operation } from '../../src/table/operation.ts'
import { declared, isSame } from './call.ts'
import { faultsIn } from './faults.ts'
import { bodiesOf } from './request-body.ts'
import { paramSchema, type Sample, samplesOf } from './samples.ts'
import { accepts } from './schemas.ts'
import type { Specification, SpecOperation } from './specification.ts'

/** How the types took samples of what a specification accepts and refuses. */
export interface Typed {
  accepted: number
  refused: number
  wrong: string[]
  /** Fields too many that TypeScript does not look for: within choices of objects that nothing tells apart. */
  beyond: number
  /** Places that were not looked at, since there are too many. */
  left: number
}

/** What a line shows. */
interface Meant {
  about: string
  text: string
  isAccepted: boolean
  isBeyondTypes: boolean
}

/** A program whose every line gives a sample to a type. */
export class TypedSamples {
  readonly #spec: Specification
  readonly #lines: string[] = []
  /** Where the lines of each operation begin: they need no others. */
  readonly #starts: number[] = []
  /** By line: what it shows, and whether it is to be accepted. */
  readonly #meant = new Map<number, Meant>()
  readonly #seen = new Set<string>()
  #left = 0

  constructor(spec: Specification) {
    this.#spec = spec
  }

  add(place: SpecOperation, operation: Operation): void {
    this.#starts.push(this.#lines.length)
    const request = `Ops[${JSON.stringify(operation.op)}]['request']`
    this.#addParams(place, operation, request)
    this.#addBodies(place, operation, request)
    this.#addAnswers(place, operation)
  }

  check(compiled: Compiled, version: string): Typed {
    const others = new Set<string>()
    let beyond = 0
    const faulty = new Map<number, string>()
    for (const [from, lines] of this.#programs()) {
      for (const fault of faultsIn(compiled, version, lines.join('\n'))) {
        const [, line = '', message = ''] = /^(\d+): (.*)$/s.exec(fault) ?? []
        if (line === '') others.add(fault)
        else faulty.set(from + Number(line), message)
      }
    }
    const wrong = [...others]
    for (const [line, { about, isAccepted, isBeyondTypes, text }] of this.#meant) {
      const fault = faulty.get(line)
      if (isAccepted && fault !== undefined)
        wrong.push(`${about} is refused: ${fault.slice(0, 400)} (${text.slice(0, 300)})`)
      if (isAccepted || fault !== undefined) continue
      if (isBeyondTypes) beyond++
      else wrong.push(`${about} is accepted (${text.slice(0, 300)})`)
    }
    const all = [...this.#meant.values()]
    const accepted = all.filter(({ isAccepted }) => isAccepted).length
    return { accepted, refused: all.length - accepted, wrong, beyond, left: this.#left }
  }

  /** The lines in programs of so many that TypeScript has the memory for each. */
  #programs(): [from: number, lines: string[]][] {
    const ends = this.#starts.filter((start, at) => {
      const next = this.#starts[at + 1] ?? start
      return Math.floor(start / most) < Math.floor(next / most)
    })
    return [0, ...ends].map((from, at) => [from, this.#lines.slice(from, ends[at])])
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
      for (const sample of values) this.#line(own, sample, about, true)
      for (const sample of refused) if (!hasNull(sample.value)) this.#line(own, sample, about, false)
      if (param.required === true) least[name] = values[0]?.value
    }
    this.#line(type, { about: 'required parameters', value: least }, operation.op, true)
    const more = { about: 'a parameter too many', value: { ...least, hawserExtra: 1 } }
    this.#line(type, more, operation.op, false)
    for (const name of Object.keys(least)) {
      const { [name]: _, ...rest } = least
      this.#line(type, { about: `without the parameter ${name}`, value: rest }, operation.op, false)
    }
  }

  #addBodies(place: SpecOperation, operation: Operation, request: string): void {
    const bodies = bodiesOf(this.#spec, place)
    if (bodies.length === 0) return
    const type = this.#alias(`NonNullable<${request}['data']>`)
    for (const { kind, schema } of bodies) {
      if (kind === 'bytes') {
        this.#line(type, { about: 'bytes', value: new Uint8Array(1) }, operation.op, true)
        continue
      }
      const options = { direction: 'body' as const, files: kind === 'multipart' }
      const { accepted, refused, left } = samplesOf(this.#spec, schema, options, this.#seen)
      this.#left += left
      for (const sample of accepted) {
        if (sample.value !== null) this.#line(type, sample, `${operation.op} ${kind}`, true)
      }
      for (const sample of refused) {
        const { value } = sample
        const isOthers = bodies.some(
          (other) => other.kind === 'bytes' || accepts(this.#spec, other.schema, value, 'body'),
        )
        if (!isOthers && value !== null) this.#line(type, sample, `${operation.op} ${kind}`, false)
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
      for (const sample of accepted) this.#line(type, sample, `${op} answers`, true)
      for (const sample of refused) {
        const isOthers = schemas.some((other) => accepts(this.#spec, other, sample.value, 'answer'))
        if (!isOthers) this.#line(type, sample, `${op} answers`, false)
      }
    }
  }

  /** A name for a type, so that lines stay short. */
  #alias(type: string): string {
    const name = `T${this.#lines.length}`
    this.#lines.push(`type ${name} = ${type};`)
    return name
  }

  #line(
    type: string,
    { value, about, isBeyondTypes = false }: Sample,
    of: string,
    isAccepted: boolean,
  ): void {
    const text = literal(value)
    this.#lines.push(`export const s${this.#lines.length}: ${type} = ${text};`)
    this.#meant.set(this.#lines.length, { about: `${of}: ${about}`, isAccepted, isBeyondTypes, text })
  }
}

/** How many lines a program may have, but for those of one operation. */
const most = 20_000

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

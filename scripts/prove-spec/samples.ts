import { isObject, type Json, type JsonObject, objectAt } from '../../src/json/objects.ts'
import { generate, type Plan, type SampleOptions } from './generate.ts'
import { accepts } from './schemas.ts'
import type { Specification } from './specification.ts'

export interface Sample {
  /** What it shows: `full`, `/a/b null 1`, `/a without "b"`. */
  about: string
  value: unknown
  /** A field too many within a choice of objects: TypeScript does not look for it there. */
  isBeyondTypes?: boolean
}

export interface Samples {
  accepted: Sample[]
  refused: Sample[]
  /** Places that were not looked at, since there are too many. */
  left: number
}

/**
 * Samples of a schema: full, minimal, one for each place and each alternative; and ones that it refuses, for each
 * place: a field too many, a required one missing, null where none is allowed. A schema with a name is gone through
 * once in all calls that share `seen`.
 */
export function samplesOf(
  spec: Specification,
  schema: Json | undefined,
  options: SampleOptions,
  seen: Set<string> = new Set(),
): Samples {
  const samples: Samples = { accepted: [], refused: [], left: 0 }
  const known = new Set<string>()
  const waiting: Plan[] = []

  function later(plan: Plan): void {
    const id = `${plan.focus}\n${[...plan.choices].map(([place, at]) => `${place} ${at}`).join('\n')}`
    if (known.has(id)) return
    known.add(id)
    waiting.push(plan)
  }

  function add(kind: 'accepted' | 'refused', about: string, value: unknown, isBeyondTypes = false): void {
    // A required part of itself has no values, and a variant may be allowed after all.
    if (accepts(spec, schema, value, options.direction) === (kind === 'accepted'))
      samples[kind].push({ about, value, isBeyondTypes })
  }

  /** What is wrong at one place of a sample. */
  function addFaults(value: unknown, focus: string, isWithinChoice: boolean): void {
    const at = placeIn(value, focus)
    if (focus !== '') add('refused', `${focus} null`, withAt(value, focus, null))
    add('refused', `${focus} of another type`, withAt(value, focus, otherThan(at)))
    if (!isObject(at) || at instanceof Uint8Array) return
    const more = withAt(value, focus, { ...at, hawserExtra: 1 })
    add('refused', `${focus} with a field too many`, more, isWithinChoice)
    for (const name of Object.keys(at)) {
      const { [name]: _, ...rest } = at
      add('refused', `${focus} without "${name}"`, withAt(value, focus, rest))
    }
  }

  const isNew = (ref: string | undefined): boolean => {
    const id = `${options.direction} ${options.files ?? false} ${ref}`
    if (ref !== undefined && seen.has(id)) return false
    if (ref !== undefined) seen.add(id)
    return true
  }
  const isWhole = isNew(isObject(schema) && typeof schema.$ref === 'string' ? schema.$ref : undefined)
  const full = generate(spec, schema, { focus: 'full', choices: new Map() }, options)
  add('accepted', 'full', full.value)
  later({ focus: '', choices: new Map() })
  for (let count = 0; waiting.length > 0; count++) {
    if (count === most) {
      samples.left = waiting.length
      break
    }
    const plan = waiting.shift() as Plan
    const { value, choices, inside, taken, isWithinChoice } = generate(spec, schema, plan, options)
    const chosen = [...plan.choices].map(([place, at]) => `${place}=${at}`).join()
    add('accepted', `${plan.focus || 'minimal'} ${chosen}`.trim(), value)
    addFaults(value, plan.focus, isWithinChoice)
    if (!isWhole) break
    for (const { id, count: alternatives } of choices) {
      if (plan.choices.has(id)) continue
      for (let at = 1; at < alternatives; at++)
        later({ ...plan, choices: new Map([...plan.choices, [id, at]]) })
    }
    const isLeaf = taken !== undefined && !isNew(taken)
    for (const { name, ref } of isLeaf ? [] : inside) {
      if (isNew(ref)) later({ focus: `${plan.focus}/${encodeURIComponent(name)}`, choices: plan.choices })
    }
  }
  return samples
}

/** A value of another type; of a list, also of another type than its items. */
function otherThan(value: unknown): unknown {
  return typeof [value].flat()[0] === 'boolean' ? 'text' : true
}

/** A parameter's schema: Swagger 2.0 writes it into the parameter, OpenAPI 3 below it. */
export function paramSchema(param: JsonObject): Json {
  const [media] = Object.values(objectAt(param, 'content'))
  const own = isObject(media) ? media.schema : param.schema
  if (own !== undefined) return own
  const { required: _, ...schema } = param
  return param.content === undefined ? schema : {}
}

function placeIn(value: unknown, focus: string): unknown {
  const parts = focus.split('/').slice(1).map(decodeURIComponent)
  return parts.reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], value)
}

/** The value with another one at a place. */
function withAt(value: unknown, focus: string, put: unknown): unknown {
  if (focus === '') return put
  const [, first = ''] = focus.split('/')
  const rest = focus.slice(first.length + 1)
  const name = decodeURIComponent(first)
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === name ? withAt(item, rest, put) : item))
  const holder = value as Record<string, unknown> | null
  return { ...holder, [name]: withAt(holder?.[name], rest, put) }
}

/** How many places of one schema are looked at. */
const most = 3000

import { z } from 'zod'
import type { Override } from '../src/compile/corrections/override.ts'
import { inRange } from '../src/compile/version.ts'
import type { Source } from './sources.ts'
import { faultsOf, readYamlFile } from './yaml-file.ts'

/** Reads and checks `overrides.yaml`. Throws an error that names each fault, lines for nothing in `sources` among them. */
export function readOverrides(file: string, sources: Source[]): Override[] {
  const overrides = readYamlFile(file, z.array(overrideShape)) as Override[]
  const faults = overrides.flatMap((override, at) => idle(override, sources).map((text) => `${at}: ${text}`))
  if (faults.length > 0) throw faultsOf(file, faults)
  return overrides
}

/** What of an override is for no version at all; whether the rest applies is seen when each version is compiled. */
function idle({ engine, versions = 'all', op }: Override, sources: Source[]): string[] {
  const source = sources.find((each) => each.engine === engine)
  if (!source) return [`There is no engine "${engine}" in sources.yaml.`]
  const meant = source.versions.filter((version) => inRange(version, versions))
  if (meant.length === 0) return [`${engine} has no version in ${versions}.`]
  const ranges = op.map((entry) => / (\S*\.\.\S*|v\S+)$/.exec(entry)?.[1] ?? 'all')
  return ranges.flatMap((range, at) =>
    meant.some((version) => inRange(version, range)) ? [] : [`"${op[at]}" is for no version in ${versions}.`],
  )
}

const types = z.enum(['string', 'integer', 'number', 'boolean', 'array', 'object'])
const encodings = z.enum([
  'json',
  'repeat-json',
  'base64url-json',
  'csv',
  'ssv',
  'tsv',
  'pipes',
  'form',
  'deep-object',
  'raw',
])
const scalar = z.union([z.string(), z.number(), z.boolean()])

const paramShape = z.strictObject({
  in: z.enum(['path', 'query', 'header']).optional(),
  key: z.string().optional(),
  type: types.optional(),
  required: z.literal(true).nullable().optional(),
  encoding: encodings.nullable().optional(),
  enum: z.array(scalar).nullable().optional(),
  default: z.unknown().optional(),
  schema: z.unknown().optional(),
})

const answerShape = z.strictObject({
  kind: z.enum(['json', 'text', 'bytes', 'none', 'messages', 'frames', 'header', 'socket']),
  header: z.string().optional(),
  ends: z
    .strictObject({
      param: z.string(),
      value: z.boolean().optional(),
      default: z.boolean(),
      single: z.literal(true).optional(),
    })
    .optional(),
  failure: z
    .strictObject({
      when: z.string(),
      message: z.array(z.string()),
      status: z.string().optional(),
      cause: z.string().optional(),
    })
    .optional(),
})

const places = z.record(z.string(), z.record(z.string(), z.json()))

const changeShape = z.strictObject({
  route: z
    .string()
    .regex(/^[A-Z]+ \/\S*$/, 'A route is a method and a path: POST /build/cancel.')
    .optional(),
  params: z.record(z.string(), paramShape).optional(),
  body: z
    .strictObject({
      kind: z.enum(['json', 'bytes', 'form', 'multipart']),
      type: z.string(),
      required: z.literal(true).optional(),
    })
    .nullable()
    .optional(),
  answer: answerShape.optional(),
  ok: z.array(z.int().min(300).max(599)).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  upgrade: z.enum(['tcp', 'h2c', 'websocket']).optional(),
  tty: z
    .union([
      z.strictObject({ body: z.string() }),
      z.strictObject({ op: z.string(), params: z.record(z.string(), z.string()), field: z.string() }),
    ])
    .optional(),
  long: z.literal(true).optional(),
  data: z.unknown().optional(),
  result: z.unknown().optional(),
  fields: places.optional(),
  definitions: z.record(z.string(), places).optional(),
  always: z.array(z.string()).min(1).optional(),
  emptyIsNull: z.literal(true).optional(),
  schemas: z
    .strictObject({ from: z.string(), names: z.record(z.string(), z.string()).optional() })
    .optional(),
})

const overrideShape = z.strictObject({
  engine: z.string(),
  versions: z.string().optional(),
  op: z.union([z.string().transform((name) => [name]), z.array(z.string()).min(1)]),
  change: changeShape.refine((change) => Object.keys(change).length > 0, 'A change changes something.'),
  why: z.string({ error: 'Every line says why.' }).min(10, 'Every line says why.'),
})

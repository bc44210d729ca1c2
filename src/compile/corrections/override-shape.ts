import * as z from 'zod'
import { encodingNames } from '../../table/encodings.ts'
import type { Override } from './override.ts'

const types = z.enum(['string', 'integer', 'number', 'boolean', 'array', 'object', 'any'])
const encodings = z.enum(encodingNames)
const scalar = z.union([z.string(), z.number(), z.boolean()])

const paramShape = z.strictObject({
  in: z.enum(['path', 'query', 'header', 'cookie']).optional(),
  key: z.string().optional(),
  type: types.optional(),
  required: z.literal(true).nullable().optional(),
  encoding: encodings.nullable().optional(),
  format: z.enum(['date-time', 'date', 'unix']).nullable().optional(),
  enum: z.array(scalar).nullable().optional(),
  default: z.unknown().optional(),
  schema: z.unknown().optional(),
})

const answerShape = z.strictObject({
  kind: z.enum(['json', 'text', 'bytes', 'none', 'any', 'messages', 'frames', 'header', 'headers', 'socket']),
  header: z.string().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  ends: z
    .strictObject({
      param: z.string(),
      value: z.boolean().optional(),
      default: z.boolean(),
      single: z.literal(true).optional(),
      or: z.strictObject({ param: z.string(), value: z.boolean().optional() }).optional(),
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

const pagesShape = z
  .strictObject({
    items: z.string().optional(),
    link: z.string().optional(),
    field: z.string().optional(),
    param: z.string().optional(),
    cursor: z.string().optional(),
    last: z.string().optional(),
    more: z.string().optional(),
  })
  .refine(
    ({ link, field, param }) => [link, field, param].filter((way) => way !== undefined).length === 1,
    'Pages lead on by one of `link`, `field` and `param`.',
  )
  .refine(
    ({ param, cursor, last, more }) =>
      param === undefined
        ? cursor === undefined && last === undefined && more === undefined
        : (cursor === undefined) !== (last === undefined),
    'A `param` goes with either `cursor` or `last`, and only it goes with them and `more`.',
  )

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
      string: z.literal(true).optional(),
      list: z.boolean().optional(),
      rows: z.enum(['lines', 'sequence']).optional(),
      parts: z.array(z.string()).optional(),
      range: z.string().optional(),
      fields: z.record(z.string(), z.string()).optional(),
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
  redirects: z.literal(true).optional(),
  target: z.string().optional(),
  scopes: z.array(z.string()).optional(),
  digest: z.string().optional(),
  logins: z
    .strictObject({
      param: z.string(),
      of: z.union([
        z.literal('all'),
        z.strictObject({ params: z.array(z.string()) }),
        z.strictObject({ body: z.string() }),
      ]),
    })
    .optional(),
  ended: z
    .strictObject({
      op: z.string(),
      params: z.record(z.string(), z.string()),
      field: z.string(),
      value: z.unknown(),
      param: z.string().optional(),
      gone: z.literal(true).optional(),
    })
    .optional(),
  long: z.literal(true).optional(),
  pages: pagesShape.optional(),
  data: z.unknown().optional(),
  result: z.unknown().optional(),
  fields: places.optional(),
  definitions: z.record(z.string(), places).optional(),
  always: z.array(z.string()).min(1).optional(),
  bytesAreText: z.literal(true).optional(),
  emptyIsNull: z.literal(true).optional(),
  schemas: z
    .strictObject({ from: z.string(), names: z.record(z.string(), z.string()).optional() })
    .optional(),
})

/** What each line of `overrides.yaml` may be. */
const overrideShape = z.strictObject({
  engine: z.string(),
  versions: z.string().optional(),
  op: z.union([z.string().transform((name) => [name]), z.array(z.string()).min(1)]),
  change: changeShape.refine((change) => Object.keys(change).length > 0, 'A change changes something.'),
  why: z.string({ error: 'Every line says why.' }).min(10, 'Every line says why.'),
})

/** All of `overrides.yaml`. */
export const overridesShape: z.ZodType<Override[]> = z.array(overrideShape) as unknown as z.ZodType<
  Override[]
>

import fc from 'fast-check'

/** An operation as it is meant, from which specifications in each language and the request that a call makes follow. */
export interface Meant {
  method: string
  path: string
  id: string | undefined
  params: MeantParam[]
  body: MeantBody | undefined
}

export interface MeantParam {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  /** How its value is written; a scalar's is its type. */
  form: Form
  value: unknown
  /** Where it is declared: with the operation, with its path, among the components, or nowhere (of a path). */
  at: 'operation' | 'path' | 'components' | 'nowhere'
}

export interface MeantBody {
  kind: 'json' | 'form' | 'multipart' | 'bytes'
  data: unknown
}

export type Form = (typeof forms)[MeantParam['in']][number]

/** Any number of operations, no two with one method and path. */
export const operations: fc.Arbitrary<Meant[]> = fc
  .uniqueArray(
    fc.record({
      method: fc.constantFrom('get', 'head', 'post', 'put', 'patch', 'delete', 'options'),
      path: fc.array(segment(), { minLength: 0, maxLength: 4 }).map((parts) => `/${parts.join('/')}`),
    }),
    { maxLength: 6, selector: ({ method, path }) => `${method} ${path.replace(/\{.*?\}/g, '{}')}` },
  )
  .chain((routes) => fc.tuple(...routes.map(operation)))

function segment(): fc.Arbitrary<string> {
  return fc.constantFrom('boats', 'harbours', 'a b', 'é', 'x.y', '{id}', '{name}.{ext}', '{x-y}', '~')
}

function operation({ method, path }: { method: string; path: string }): fc.Arbitrary<Meant> {
  const inPath = [...new Set([...path.matchAll(/\{(.*?)\}/g)].map(([, name]) => name as string))]
  const ofPath = inPath.map((name) =>
    param('path', fc.constant(name), ['operation', 'path', 'components', 'nowhere']),
  )
  const places = ['operation', 'path', 'components'] as const
  const query = fc.oneof(
    fc.constantFrom('id', 'name', 'filter[x]', 'constructor'),
    fc.string({ minLength: 1, maxLength: 6 }),
  )
  const header = fc.stringMatching(/^X-[a-z]{1,4}$/)
  return fc.record({
    method: fc.constant(method),
    path: fc.constant(path),
    id: fc.option(id, { nil: undefined }),
    params: fc
      .tuple(
        fc.tuple(...ofPath),
        fc.uniqueArray(param('query', query, places), { maxLength: 4, selector: ({ name }) => name }),
        fc.uniqueArray(param('header', header, places), { maxLength: 2, selector: ({ name }) => name }),
        fc.array(param('cookie', fc.constant('session'), ['operation']), { maxLength: 1 }),
      )
      .map((all) => all.flat()),
    body: ['get', 'head', 'delete', 'options'].includes(method)
      ? fc.constant(undefined)
      : fc.option(body, { nil: undefined }),
  })
}

function param(
  place: MeantParam['in'],
  name: fc.Arbitrary<string>,
  places: readonly MeantParam['at'][],
): fc.Arbitrary<MeantParam> {
  return fc
    .record({ name, at: fc.constantFrom(...places), form: fc.constantFrom(...forms[place]) })
    .chain(({ name, at, form }) => {
      const own = at === 'nowhere' ? 'string' : form
      return valueAs(own).map((value) => ({ name, in: place, at, form: own, value }))
    })
}

function valueAs(form: Form): fc.Arbitrary<unknown> {
  if (form === 'integer') return fc.integer()
  if (form === 'boolean') return fc.boolean()
  if (form === 'string') return text
  if (/object|deep/.test(form))
    return fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), text, { minKeys: 1, maxKeys: 3 })
  return fc.array(text, { minLength: 1, maxLength: 3 })
}

/** Printable, and so fit for headers; no dot segment. */
const text = fc.stringMatching(/^[!-~]([ -~]{0,6}[!-~])?$/).filter((value) => value !== '.' && value !== '..')

/** As the wild has them: missing, no identifiers, of JavaScript's own words, the same twice, the same but for case. */
const id = fc.oneof(
  fc.constantFrom(
    'boatList',
    'BoatList',
    'boat list',
    'class',
    'constructor',
    '__proto__',
    'toString',
    '1st',
    'a/b',
  ),
  fc.constantFrom('~', '@get', 'x~2', 'ünï', '*/', '`', '$', '\\', '"', "'"),
  fc.string(),
)

const body: fc.Arbitrary<MeantBody> = fc.oneof(
  fc.record({
    kind: fc.constant('json' as const),
    data: fc.dictionary(fc.string(), fc.jsonValue()).map(roundTrip),
  }),
  fc.record({
    kind: fc.constantFrom('form' as const, 'multipart' as const),
    data: fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), text, { minKeys: 1, maxKeys: 3 }),
  }),
  fc.record({ kind: fc.constant('bytes' as const), data: text }),
)

/** Without the zero that is below zero, and objects without a prototype. */
function roundTrip(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

const forms = {
  path: ['string', 'integer', 'csv'],
  query: ['string', 'integer', 'boolean', 'multi', 'csv', 'ssv', 'pipes', 'form object', 'deep'],
  header: ['string', 'integer', 'csv'],
  cookie: ['string'],
} as const

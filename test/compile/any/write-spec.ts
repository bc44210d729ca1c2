import type { Form, Meant, MeantBody, MeantParam } from './random-spec.ts'

export type Language = 'swagger 2.0' | 'openapi 3.0.3' | 'openapi 3.1.0'

/** Swagger 2.0 has no cookies, and no objects in queries. */
export function canSay(language: Language, { in: place, form }: MeantParam): boolean {
  return language !== 'swagger 2.0' || (place !== 'cookie' && form !== 'form object' && form !== 'deep')
}

/** A specification of the operations, all under `/api`. */
export function specOf(language: Language, operations: Meant[]): Record<string, unknown> {
  const components: Record<string, unknown> = {}
  const paths: Record<string, Record<string, unknown>> = {}
  for (const meant of operations) {
    // What stands with a path holds for all its operations, and so does so only where there is one.
    const isAlone = operations.filter(({ path }) => path === meant.path).length === 1
    const params = meant.params.filter(({ at }) => at !== 'nowhere')
    const shared = params.filter(({ at }) => at === 'path' && isAlone)
    const own = params.filter((each) => !shared.includes(each))
    paths[meant.path] = {
      ...(shared.length > 0 && { parameters: shared.map((each) => paramOf(language, each)) }),
      ...paths[meant.path],
      [meant.method]: operationOf(language, meant, own, components),
    }
  }
  if (language === 'swagger 2.0') return { swagger: '2.0', basePath: '/api', paths, parameters: components }
  const [, openapi] = language.split(' ')
  return {
    openapi,
    servers: [{ url: '/{base}', variables: { base: { default: 'api' } } }],
    paths,
    components: { parameters: components },
  }
}

function operationOf(
  language: Language,
  meant: Meant,
  params: MeantParam[],
  components: Record<string, unknown>,
): object {
  const parameters = params.map((each) => {
    const written = paramOf(language, each)
    if (each.at !== 'components') return written
    const name = `p${Object.keys(components).length}`
    components[name] = written
    return { $ref: language === 'swagger 2.0' ? `#/parameters/${name}` : `#/components/parameters/${name}` }
  })
  const answer = { description: 'an echo' }
  const { id, body } = meant
  const common = { ...(id !== undefined && { operationId: id }), responses: { 200: answer } }
  if (!body) return { ...common, parameters }
  if (language === 'swagger 2.0')
    return { ...common, consumes: [types[body.kind]], parameters: [...parameters, ...swaggerBody(body)] }
  return {
    ...common,
    parameters,
    requestBody: { required: true, content: { [types[body.kind]]: { schema: bodySchema(body) } } },
  }
}

function swaggerBody(body: MeantBody): object[] {
  if (body.kind === 'json' || body.kind === 'bytes')
    return [{ name: 'body', in: 'body', schema: bodySchema(body) }]
  return Object.keys(body.data as object).map((name) => ({ name, in: 'formData', type: 'string' }))
}

function bodySchema({ kind }: MeantBody): object {
  return kind === 'bytes'
    ? { type: 'string', format: 'binary' }
    : { type: 'object', additionalProperties: true }
}

function paramOf(language: Language, { name, in: place, form }: MeantParam): object {
  const required = place === 'path' ? { required: true } : {}
  if (language === 'swagger 2.0') return { name, in: place, ...required, ...swaggerForms[form] }
  const { style, explode, ...schema } = openApiForms[form]
  const written =
    language === 'openapi 3.1.0' && schema.type === 'string' ? { type: ['string', 'null'] } : schema
  // In paths and headers lists have but one style.
  const asIs = place === 'query' ? { ...(style && { style }), ...(explode !== undefined && { explode }) } : {}
  return { name, in: place, ...required, ...asIs, schema: written }
}

const strings = { type: 'array', items: { type: 'string' } }
const texts = { type: 'object', additionalProperties: { type: 'string' } }

const swaggerForms: Record<Form, object> = {
  string: { type: 'string' },
  integer: { type: 'integer', format: 'int64' },
  boolean: { type: 'boolean' },
  multi: { ...strings, collectionFormat: 'multi' },
  csv: strings,
  ssv: { ...strings, collectionFormat: 'ssv' },
  pipes: { ...strings, collectionFormat: 'pipes' },
  'form object': {},
  deep: {},
}

const openApiForms: Record<Form, { type: string; style?: string; explode?: boolean }> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  multi: strings,
  csv: { ...strings, explode: false },
  ssv: { ...strings, style: 'spaceDelimited', explode: false },
  pipes: { ...strings, style: 'pipeDelimited', explode: false },
  'form object': texts,
  deep: { ...texts, style: 'deepObject', explode: true },
}

const types = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  multipart: 'multipart/form-data',
  bytes: 'application/octet-stream',
}

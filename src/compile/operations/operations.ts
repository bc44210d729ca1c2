import { isObject, type Json, type JsonObject, objectAt } from '../../json/objects.ts'
import type { Method, Operation } from '../../table/operation.ts'
import { listAt, textAt } from '../read/json.ts'
import type { SpecDocument } from '../read/read.ts'
import { find, type Resolver, resolver } from '../read/refs.ts'
import { pointer, SpecError } from '../read/spec-error.ts'
import { acceptOf, answerOf, responsesOf, responseWords, successOf } from './answer.ts'
import { type BodyChoice, bodyOf, openApiBodies, stringList, swaggerBodies } from './body.ts'
import { categoryOf, type Naming } from './naming.ts'
import { operationNames } from './operation-names.ts'
import { listed, type ParamContext, paramsOf, rawParams } from './params.ts'
import { ownBasePath, pathTemplate, sentPath } from './path.ts'
import type { Report } from './report.ts'

/** What is told of an engine beside its specification. */
export interface OperationOptions {
  naming: Naming
  arrays: 'spec' | 'repeat'
  unixTimes: readonly string[]
  /** Carry the specification's summaries along. */
  summaries: boolean
}

/** Every operation of a document, in its order; what was changed on the way goes to the report. */
export function operationsOf(spec: SpecDocument, options: OperationOptions, report: Report): Operation[] {
  const { root } = spec
  // Since OpenAPI 3.1 a document may describe only calls that the engine makes.
  const isPathless = isObject(root.webhooks) || /^3\.[12]/.test(String(root.openapi))
  if (!isObject(root.paths) && !(root.paths === undefined && isPathless))
    throw new SpecError('#/paths', 'The specification has no `paths`. Is it cut off?')
  const resolve = resolver(root)
  const found = rawOperations(root, report)
  const names = operationNames(found, report.renames)
  const operations = found.map((raw, at) => operationOf(raw, names[at] ?? '', spec, resolve, options, report))
  report.in = countOperations(root)
  if (found.length === 0) report.warnings.push('the specification has no operations')
  const webhooks = Object.keys(objectAt(root, 'webhooks'))
  if (webhooks.length > 0)
    report.warnings.push(`webhooks (${webhooks.join(', ')}) left out: the engine calls them, not its clients`)
  report.out = new Set(operations.map(({ op }) => op)).size
  return operations
}

/** An operation where it stands in its document, nothing resolved. */
export interface RawOperation {
  pathItem: JsonObject
  operation: JsonObject
  method: Method
  path: string
  where: string
}

/** Every operation of a document, in the order in which {@link operationsOf} gives them. */
export function rawOperations(
  root: JsonObject,
  { repairs, warnings }: Pick<Report, 'repairs' | 'warnings'> = { repairs: [], warnings: [] },
): RawOperation[] {
  const resolve = resolver(root)
  return Object.entries(objectAt(root, 'paths')).flatMap(([key, value]) => {
    if (key.startsWith('x-')) return []
    const where = pointer('paths', key)
    const pathItem = wholePathItem(value, root, resolve, where)
    const path = pathTemplate(key.startsWith('/') ? key : `/${key}`)
    if (!key.startsWith('/')) repairs.push(`${key}: the path starts with a slash now`)
    if (/\/:[A-Za-z_]/.test(key) && !path.includes('/:')) repairs.push(`${key}: taken as ${path}`)
    // OpenAPI 3.2 also allows methods that it does not list.
    const additional = Object.entries(objectAt(pathItem, 'additionalOperations'))
    return [...Object.entries(pathItem), ...additional].flatMap(([name, operation], at): RawOperation[] => {
      const isNamed = at >= Object.keys(pathItem).length
      const method = isNamed ? name : methods.find((known) => known === name.toUpperCase())
      if (!method) {
        if (!beside.test(name)) warnings.push(`${where}/${name} left out: "${name}" is no HTTP method`)
        return []
      }
      if (!isObject(operation))
        throw new SpecError(`${where}/${name}`, 'An operation is an object; this is not.')
      if (!/^[!#$%&'*+\-.^_`|~\w]+$/.test(method))
        throw new SpecError(`${where}/additionalOperations/${name}`, `"${name}" cannot be a method of HTTP.`)
      return [{ pathItem, operation, method, path, where: `${where}/${name}` }]
    })
  })
}

/** A path with what it refers to: what stands beside a `$ref` adds to it, and counts for more. */
function wholePathItem(
  value: Json | undefined,
  root: JsonObject,
  resolve: Resolver,
  where: string,
): JsonObject {
  const whole = (item: Json | undefined): JsonObject => {
    if (!isObject(item)) throw new SpecError(where, 'A path needs an object of methods.')
    const { $ref, ...own } = item
    if (typeof $ref !== 'string') return item
    const found = whole(find(root, $ref))
    const parameters = [...listed(found, {}), ...listed(own, {})]
    const additionalOperations = {
      ...objectAt(found, 'additionalOperations'),
      ...objectAt(own, 'additionalOperations'),
    }
    return { ...found, ...own, parameters, additionalOperations }
  }
  // Refuses references that lead nowhere, to another file, or back to themselves.
  resolve(value, where)
  return whole(value)
}

/** Counts operations independently of {@link rawOperations}, to detect any that it loses. */
export function countOperations(root: JsonObject): number {
  const names = (item: Json | undefined, way: Json[]): string[] => {
    if (!isObject(item) || way.includes(item)) return []
    const beyond = typeof item.$ref === 'string' ? names(find(root, item.$ref), [...way, item]) : []
    const own = [
      ...Object.keys(item).filter((name) => methods.includes(name.toUpperCase())),
      ...Object.keys(objectAt(item, 'additionalOperations')),
    ]
    return [...beyond, ...own]
  }
  const paths = Object.entries(objectAt(root, 'paths')).filter(([key]) => !key.startsWith('x-'))
  return paths.reduce((sum, [, item]) => sum + new Set(names(item, [])).size, 0)
}

function operationOf(
  raw: RawOperation,
  op: string,
  spec: SpecDocument,
  resolve: Resolver,
  options: OperationOptions,
  report: Report,
): Operation {
  const { operation, method, path, where } = raw
  const context: ParamContext = {
    resolve,
    language: spec.language,
    arrays: options.arrays,
    unixTimes: options.unixTimes,
    where,
    warn: (text) => report.warnings.push(`${op}: ${text}`),
    repair: (text) => report.repairs.push(`${op}: ${text}`),
  }
  const raws = rawParams(raw.pathItem, operation, context)
  repairBody(raws, operation, context)
  const body = bodyOf(
    bodiesOf(raw, spec, resolve),
    isBodyRequired(raws, resolve(operation.requestBody, where)),
  )
  const produces = spec.language === 'swagger-2' ? stringList(operation, 'produces', spec.root) : []
  const responses = responsesOf(operation, produces, resolve, where)
  const tag = listAt(operation, 'tags').find((each) => typeof each === 'string')
  const base = ownBasePath(spec.root, [operation, raw.pathItem])
  if (base === undefined)
    context.warn('its own `servers` are not those of the specification: the path is sent to these')
  const found = successOf(responses)
  if (found?.media.some((type) => /^text\/event-stream\b/i.test(type)))
    context.warn(
      `events (text/event-stream) come as text: as: 'stream' gives them as they arrive, not one by one`,
    )
  if (operation.callbacks !== undefined)
    context.warn('`callbacks` left out: the engine calls them, not its clients')
  const summary = options.summaries ? textAt(operation, 'summary') : undefined
  return {
    op,
    method,
    path: (base ?? '') + sentPath(path),
    category: categoryOf(options.naming, path, op, tag),
    params: paramsOf(raws, path, context),
    ...(body && { body }),
    answer: answerOf(method, responses, resolve, where),
    responses: responseWords(responses, resolve, where),
    // Engines answer "Not modified" if the state is already reached: the container runs.
    ...(responses.some(({ status }) => status === '304') && { ok: [304] }),
    ...acceptOf(responses),
    ...(summary && { summary }),
  }
}

/** The bodies that an operation takes, the one to prefer first. */
export function bodiesOf(
  { pathItem, operation, where }: RawOperation,
  spec: Pick<SpecDocument, 'root' | 'language'>,
  resolve: Resolver,
): BodyChoice[] {
  const raws = rawParams(pathItem, operation, { resolve, where })
  // Some describe a body as the other language does.
  return [
    ...openApiBodies(operation.requestBody, resolve, where),
    ...swaggerBodies(raws, consumedBy(operation, spec), resolve, where),
  ]
}

function consumedBy(
  operation: JsonObject,
  { root, language }: Pick<SpecDocument, 'root' | 'language'>,
): string[] {
  const types = stringList(operation, 'consumes', root)
  return types.length > 0 || language === 'swagger-2' ? types : ['application/json']
}

/** Tells of a body that is described as the other language describes it. */
function repairBody(raws: JsonObject[], operation: JsonObject, { language, repair }: ParamContext): void {
  const isSwagger = raws.some((raw) => raw.in === 'body' || raw.in === 'formData')
  if (language === 'openapi-3' && isSwagger) repair('its body is described as in Swagger 2.0')
  if (language === 'swagger-2' && operation.requestBody !== undefined)
    repair('its body is described as in OpenAPI 3')
}

function isBodyRequired(raws: JsonObject[], requestBody: Json | undefined): boolean {
  if (isObject(requestBody)) return requestBody.required === true
  return raws.some((raw) => (raw.in === 'body' || raw.in === 'formData') && raw.required === true)
}

/** What else a path may have beside its methods. */
const beside = /^(parameters|summary|description|servers|additionalOperations|\$ref|x-.*)$/i

const methods: Method[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'QUERY']

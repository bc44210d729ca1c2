import type { Ends, Operation, Param } from '../../table/operation.ts'
import { isObject, type Json } from '../json.ts'
import { normalise, type SchemaContext } from './normalise.ts'
import { paramType, type Writer } from './param-type.ts'
import type { Shapes } from './shapes.ts'

/** What the text of an operation's type is made with. */
export interface OperationContext extends SchemaContext {
  write: Writer
  /** How `Bytes` is called where the text will stand. */
  bytes: () => string
}

/**
 * The body of an operation's interface, everything written out: `request` is what a call takes beside `op` and
 * `as`, `finite` the same where `as: 'data'` takes more for the answer to end, `kind` and `value` say what comes.
 */
export function operationType(operation: Operation, shapes: Shapes, context: OperationContext): string {
  const params = operation.params.map((param) => property(param, typeOfParam(param, shapes, context)))
  const { answer } = operation
  const lines = [
    'request: {',
    ...indent([paramsProperty(operation.params, params), dataProperty(operation, shapes, context)]),
    '};',
    ...(answer.ends ? [`finite: ${finite(answer.ends, operation, shapes, context)};`] : []),
    `kind: '${kindOf(operation)}';`,
    `value: ${valueType(operation, shapes, context)};`,
  ]
  return `{\n${indent(lines).join('\n')}\n}`
}

function paramsProperty(params: Param[], properties: string[]): string {
  if (params.length === 0) return 'params?: { [name: string]: never } | undefined;'
  const body = `{\n${indent(properties).join('\n')}\n}`
  return params.some((param) => param.required) ? `params: ${body};` : `params?: ${body} | undefined;`
}

function property(param: Param, type: string): string {
  const name = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(param.name)
    ? param.name
    : JSON.stringify(param.name)
  return param.required ? `${name}: ${type};` : `${name}?: ${type} | undefined;`
}

function typeOfParam(param: Param, shapes: Shapes, context: OperationContext): string {
  return paramType(param, shapes.params[param.name], context, context.write)
}

function dataProperty({ body }: Operation, shapes: Shapes, context: OperationContext): string {
  if (!body) return 'data?: undefined;'
  const type = bodyType(body.kind, shapes, context)
  return body.required ? `data: ${type};` : `data?: ${type} | undefined;`
}

function bodyType(
  kind: NonNullable<Operation['body']>['kind'],
  shapes: Shapes,
  context: OperationContext,
): string {
  if (kind === 'bytes') return context.bytes()
  const type = context.write(normalise(shapes.body, context))
  return kind === 'multipart' ? `FormData | ${type}` : type
}

/** What makes an answer end that need not: the parameter, with the value that does it. */
function finite(ends: Ends, operation: Operation, shapes: Shapes, context: OperationContext): string {
  const param = operation.params.find(({ name }) => name === ends.param)
  const type = ends.value ?? (param ? typeOfParam(param, shapes, context) : 'unknown')
  const must = ends.default
    ? `params?: { ${ends.param}?: ${type} | undefined } | undefined`
    : `params: { ${ends.param}: ${type} }`
  return `{ ${must} }`
}

function kindOf({ answer, upgrade }: Operation): string {
  if (answer.kind === 'messages' && answer.ends?.single) return 'message'
  return answer.kind === 'frames' && upgrade ? 'hijack' : answer.kind
}

function valueType({ answer }: Operation, shapes: Shapes, context: OperationContext): string {
  if (!['json', 'messages', 'header'].includes(answer.kind)) return 'undefined'
  return context.write(normalise(valueSchema(shapes.result), context))
}

/** Bytes that are no JSON tell nothing of the messages in them. */
function valueSchema(schema: Json | undefined): Json {
  const isBinary = isObject(schema) && schema.type === 'string' && schema.format === 'binary'
  return schema === undefined || isBinary ? {} : schema
}

function indent(lines: string[]): string[] {
  return lines.map((line) => line.replace(/^/gm, '  '))
}

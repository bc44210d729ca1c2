import type { JsonObject } from '../../json/objects.ts'
import type { Ends, Operation, Param } from '../../table/operation.ts'
import { comment } from './comment.ts'
import type { NormalShapes } from './model.ts'
import { operationDoc, paramDoc } from './operation-docs.ts'
import { paramType, type Writer } from './param-type.ts'
import { memberName } from './type-module.ts'

/** What the text of an operation's type is made with. */
export interface OperationContext {
  write: Writer
  /** The same for what engines answer. */
  writeAnswer: Writer
  /** The name of `Bytes` where the text will stand. */
  bytes: () => string
}

/**
 * The body of an operation's interface, everything written out. `request`: what a call takes beside `as` (`op` is in
 * it for its documentation). `finite`: what `as: 'data'` takes on top, so that the answer ends. `kind` and `value`:
 * what comes. `item`: what its pages hold.
 */
export function operationType(operation: Operation, shapes: NormalShapes, context: OperationContext): string {
  const { answer } = operation
  const request = [
    `${comment(operationDoc(operation))}op: string;`,
    paramsProperty(operation, shapes, context),
    dataProperty(operation, shapes, context),
  ].flat()
  const value = valueType(operation, shapes, context)
  return block([
    `request: ${block(request)};`,
    ...(answer.ends ? [`finite: ${finite(answer.ends, operation, shapes, context)};`] : []),
    `kind: '${kindOf(operation)}';`,
    ...(value === undefined ? [] : [`value: ${value};`]),
    ...(shapes.item === undefined ? [] : [`item: ${context.writeAnswer(shapes.item)};`]),
  ])
}

function paramsProperty({ params }: Operation, shapes: NormalShapes, context: OperationContext): string[] {
  if (params.length === 0) return []
  const body = block(
    params.map((param) => {
      const text = property(param, typeOfParam(param, shapes, context))
      return comment(paramDoc(param, shapes.params[param.name]?.description)) + text
    }),
  )
  return [params.some(({ required }) => required) ? `params: ${body};` : `params?: ${body} | undefined;`]
}

function property({ name, required }: Param, type: string): string {
  return required ? `${memberName(name)}: ${type};` : `${memberName(name)}?: ${type} | undefined;`
}

function typeOfParam(param: Param, shapes: NormalShapes, context: OperationContext): string {
  return paramType(param, shapes.params[param.name] ?? {}, context.write)
}

function dataProperty({ body }: Operation, shapes: NormalShapes, context: OperationContext): string[] {
  if (!body) return []
  const types = [body, ...(body.others ?? [])].map((each, at) =>
    bodyType(each, at === 0 ? shapes.body : (shapes.others[at - 1] ?? {}), context),
  )
  const type = [...new Set(types)].join(' | ')
  return [body.required ? `data: ${type};` : `data?: ${type} | undefined;`]
}

function bodyType(
  { kind, rows }: NonNullable<Operation['body']>,
  schema: JsonObject,
  context: OperationContext,
): string {
  if (kind === 'bytes')
    return rows ? `${context.bytes()} | Iterable<${context.write(schema)}>` : context.bytes()
  const type = context.write(schema)
  return kind === 'multipart' ? `FormData | ${type}` : type
}

/** The parameters and values that end an answer which may otherwise go on forever. */
function finite(ends: Ends, operation: Operation, shapes: NormalShapes, context: OperationContext): string {
  const typeOf = ({ param: wanted, value }: { param: string; value?: boolean }): string => {
    const param = operation.params.find(({ name }) => name === wanted)
    return String(value ?? (param ? typeOfParam(param, shapes, context) : 'unknown'))
  }
  if (ends.default)
    return `{ params?: { ${memberName(ends.param)}?: ${typeOf(ends)} | undefined } | undefined }`
  const ways = [ends, ...(ends.or ? [ends.or] : [])]
  return ways.map((way) => `{ params: { ${memberName(way.param)}: ${typeOf(way)} } }`).join(' | ')
}

function kindOf({ answer, upgrade }: Operation): string {
  if (answer.kind === 'messages' && answer.ends?.single) return 'message'
  return answer.kind === 'frames' && upgrade ? 'hijack' : answer.kind
}

function valueType(
  { answer, ok }: Operation,
  shapes: NormalShapes,
  context: OperationContext,
): string | undefined {
  if (!['json', 'messages', 'header', 'headers'].includes(answer.kind)) return undefined
  const value = context.writeAnswer(shapes.result)
  // "Not modified" comes without a body.
  return answer.kind === 'json' && ok?.includes(304) ? `${value} | undefined` : value
}

function block(lines: string[]): string {
  if (lines.length === 0) return '{}'
  return `{\n${lines.map((line) => line.replace(/^/gm, '  ')).join('\n')}\n}`
}

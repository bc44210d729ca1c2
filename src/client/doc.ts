import { docsUrl } from '../table/docs-url.ts'
import type { Operation, Param, Table } from '../table/operation.ts'
import { paramMeaning } from '../table/param-meaning.ts'
import type { OperationDoc, ParamDoc } from '../types/doc.ts'

/** Describes an operation as its table has it. */
export function describeOperation(table: Table, version: string, operation: Operation): OperationDoc {
  const { op, method, path, params, body, responses, summary, category, pages } = operation
  const having = table.having(op)
  const [since] = having
  const until = having.at(-1)
  const url = table.docs && docsUrl(table.docs, version, { op, category })
  return {
    op,
    method,
    path,
    params: params.map(describeParam),
    ...(body && { body: { kind: body.kind, required: body.required === true } }),
    responses: { ...responses },
    ...(url && { url }),
    ...(summary && { summary }),
    ...(pages && { pages: true as const }),
    ...(since && since !== table.versions[0] && { since }),
    ...(until && until !== table.versions.at(-1) && { until }),
  }
}

function describeParam(param: Param): ParamDoc {
  const meaning = paramMeaning(param)
  return {
    name: param.name,
    in: param.in,
    type: param.type,
    required: param.required === true,
    ...(param.enum && { enum: [...param.enum] }),
    ...(param.default !== undefined && { default: param.default }),
    ...((param.type === 'array' || param.encoding?.startsWith('repeat-')) && { array: true as const }),
    ...(meaning !== undefined && { meaning }),
  }
}

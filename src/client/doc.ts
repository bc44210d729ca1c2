import type { Operation, Param, Table } from '../table/operation.ts'

/** What `client(…).doc(op)` gives. */
export interface OperationDoc {
  op: string
  method: string
  /** Template without the version prefix. */
  path: string
  params: ParamDoc[]
  body?: { kind: 'json' | 'bytes' | 'form' | 'multipart'; required: boolean }
  /** Status → name of the answer's schema, or a short word for its kind, or ''. */
  responses: Record<string, string>
  /** Of the engine's own documentation. */
  url?: string
  summary?: string
  /** The first version that has it, where that is not the oldest. */
  since?: string
  /** The last version that has it, where that is not the newest. */
  until?: string
}

export interface ParamDoc {
  name: string
  in: 'path' | 'query' | 'header'
  type: string
  required: boolean
  enum?: (string | number | boolean)[]
  default?: unknown
  array?: true
}

/** Tells an operation as its table has it. */
export function describeOperation(table: Table, version: string, operation: Operation): OperationDoc {
  const { op, method, path, params, body, responses, summary, category } = operation
  const having = table.having(op)
  const [since] = having
  const until = having.at(-1)
  const url = table.docs
    ?.replaceAll('{version}', version)
    .replaceAll('{op}', op)
    .replaceAll('{category}', category)
  return {
    op,
    method,
    path,
    params: params.map(describeParam),
    ...(body && { body: { kind: body.kind, required: body.required === true } }),
    responses: { ...responses },
    ...(url && { url }),
    ...(summary && { summary }),
    ...(since && since !== table.versions[0] && { since }),
    ...(until && until !== table.versions.at(-1) && { until }),
  }
}

function describeParam(param: Param): ParamDoc {
  return {
    name: param.name,
    in: param.in,
    type: param.type,
    required: param.required === true,
    ...(param.enum && { enum: [...param.enum] }),
    ...(param.default !== undefined && { default: param.default }),
    ...((param.type === 'array' || param.encoding === 'repeat-json') && { array: true as const }),
  }
}

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
  /** The page of the engine's own documentation. */
  url?: string
  summary?: string
  /** Whether its answer comes in pages, which `client(…).pages()` follows. */
  pages?: true
  /** The first version that has it, where that is not the oldest. */
  since?: string
  /** The last version that has it, where that is not the newest. */
  until?: string
}

export interface ParamDoc {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  type: string
  required: boolean
  enum?: (string | number | boolean)[]
  default?: unknown
  array?: true
  /** What the value is and how it is written, where its type does not say all: `JSON in base64url`. */
  meaning?: string
}

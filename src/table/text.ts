import type { Answer, Body, EngineFacts, Operation, Param } from './operation.ts'

/**
 * A table as text: a line `hawser table FORMAT CHECKSUM`, then JSON, with each distinct parameter, body, answer and operation written once under a key
 * that begins with its own name (`filters`, `filters~2`), so that a change of a specification is a change of few lines.
 */
export interface TableText extends EngineFacts {
  /** Place, type, and where they apply `required` and the encoding: `query string json`; then what is left. */
  params: Record<string, string | [string, Omit<Partial<Param>, 'in' | 'type' | 'required' | 'encoding'>]>
  bodies: Record<string, Body>
  answers: Record<string, Answer>
  ops: Record<string, OperationText>
  /**
   * Name of the version, oldest first, and its operations: keys of `ops`, and `@12+40` for the forty from the
   * twelfth on of the version before.
   */
  versions: [version: string, operations: string][]
}

/** Keys of parameters stand apart by spaces, so do responses: `200:Volume[] 404:ErrorResponse 500`. */
export type OperationText = [
  method: Operation['method'],
  path: string,
  /** How many of the path's segments name the category, or the category. */
  category: number | string,
  params: string,
  body: string,
  answer: string,
  responses: string,
  more?: Pick<
    Partial<Operation>,
    | 'ok'
    | 'headers'
    | 'upgrade'
    | 'tty'
    | 'ended'
    | 'pages'
    | 'redirects'
    | 'target'
    | 'scopes'
    | 'digest'
    | 'logins'
    | 'long'
    | 'summary'
  >,
]

/** Rises when older readers would misread newer text. */
export const tableFormat = 2

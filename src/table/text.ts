import type { Answer, Body, EngineFacts, Operation, Param } from './operation.ts'

/**
 * A table as text: a line `hawser table FORMAT CHECKSUM`, then JSON. Each distinct parameter, body, answer and
 * operation is written once, under a key that begins with its own name (`filters`, `filters~2`), so that a small
 * change of a specification changes few lines.
 */
export interface TableText extends EngineFacts {
  /** Place, type, and where they apply `required` and the encoding: `query string json`; then what is left. */
  params: Record<string, string | [string, Omit<Partial<Param>, 'in' | 'type' | 'required' | 'encoding'>]>
  bodies: Record<string, Body>
  answers: Record<string, Answer>
  ops: Record<string, OperationText>
  /**
   * Versions, oldest first, each with its operations: keys of `ops`, and `@12+40` for forty operations of the version
   * before, from the twelfth on.
   */
  versions: [version: string, operations: string][]
}

/** Keys of parameters are separated by spaces, and so are responses: `200:Volume[] 404:ErrorResponse 500`. */
export type OperationText = [
  method: Operation['method'],
  path: string,
  /** How many of the path's segments make the category, or the category itself. */
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

import type { Readable } from 'node:stream'
import type { CallFacts } from '../errors/errors.ts'

/** Header names in lower case. */
export type Headers = Record<string, string | string[]>

/** A request as plain data: all that the transport needs, before any I/O. */
export interface Outgoing {
  /** For error messages; its path has no query and no secrets. */
  call: CallFacts
  method: string
  /** Path and query, percent-encoded, without the connection's base path. */
  target: string
  /** In addition to the connection's own headers. */
  headers?: Headers | undefined
  body?: Uint8Array | Readable | undefined
  /** Length of a body that is a stream, if it is known or can be found out. */
  bodyLength?: number | (() => Promise<number | undefined>) | undefined
  /** The protocol to ask the connection to become. */
  upgrade?: string | undefined
  /** Where to send it, if not over the connection: `https://uploads.example`. No secret is sent there. */
  origin?: string | undefined
  /** Whether redirects are followed. */
  redirects?: boolean | undefined
  /** The scopes that the request's token must have. */
  scopes?: readonly string[] | undefined
  /** The digest that the bytes of the answer must have. */
  digest?: string | undefined
  /** The answer may take any time, so it stays out of the pool of short calls. */
  isLong: boolean
}

import type { Readable } from 'node:stream'
import type { CallFacts } from '../errors/errors.ts'

/** Header names in lower case. */
export type Headers = Record<string, string | string[]>

/** A request as plain data: all that the transport needs, before any I/O. */
export interface Outgoing {
  /** For messages; its path has neither query nor secrets. */
  call: CallFacts
  method: string
  /** Path and query, percent-encoded, without the connection's base path. */
  target: string
  /** Besides those of the connection. */
  headers?: Headers | undefined
  body?: Uint8Array | Readable | undefined
  /** Length of a body that is a stream, where it is known or can be found out. */
  bodyLength?: number | (() => Promise<number | undefined>) | undefined
  /** The protocol to ask the connection to become. */
  upgrade?: string | undefined
  /** Where it goes instead of the connection's own address: `https://uploads.example`. Nothing secret goes along. */
  origin?: string | undefined
  /** Whether redirects are followed. */
  redirects?: boolean | undefined
  /** What a token must be for that is sent along. */
  scopes?: readonly string[] | undefined
  /** The digest that the bytes of the answer must have. */
  digest?: string | undefined
  /** May be answered after any time: kept out of the pool of short calls. */
  isLong: boolean
}

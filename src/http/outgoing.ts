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
  /** May be answered after any time: kept out of the pool of short calls. */
  isLong: boolean
}

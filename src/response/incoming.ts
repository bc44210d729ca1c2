import type { IncomingHttpHeaders } from 'node:http'
import type { Duplex, Readable } from 'node:stream'

/** An answer whose head has come. */
export interface Incoming {
  readonly status: number
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders
  /** The whole body where it was collected, otherwise the body as it arrives. */
  readonly body: Uint8Array | Readable
}

/** A connection that has become a raw byte stream, or the engine's refusal to let it. */
export interface Hijacked extends Incoming {
  socket?: Duplex
  /** Its output is never multiplexed, terminal or not. */
  isUnframed?: true
}

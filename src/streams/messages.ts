import type { Failure } from '../table/operation.ts'
import type { ByteSource } from './byte-source.ts'
import { Decoded } from './decoded.ts'
import { MessageDecoder } from './message-decoder.ts'
import type { StreamFacts } from './stream-errors.ts'

export interface MessageOptions extends StreamFacts {
  /** Integers beyond 2^53 come as `bigint`; default false. */
  bigint?: boolean | undefined
  /**
   * What a message that reports an error looks like. Default: a non-empty string `error`, an `errorDetail`, or Podman's `{ cause, message, response }`;
   * `false`: no message reports an error.
   */
  failure?: Failure | readonly Failure[] | false | undefined
  /** Longest message in bytes; a longer one is a {@link ProtocolError}. Default 16 MiB. */
  limit?: number | undefined
}

/**
 * Reads JSON messages in a row: one on each line, one after the other with or without white space between and within
 * them, or as a JSON text sequence (RFC 7464). Leaving the iteration closes the stream.
 *
 * Throws {@link EngineError} for a message that reports an error, {@link ProtocolError} for what is no JSON, and
 * {@link ConnectionError} if the stream ends inside a message ({@link ProtocolError} with `complete`); the messages
 * before it are delivered first.
 */
export function messages<T = unknown>(stream: ByteSource, options: MessageOptions = {}): AsyncIterable<T> {
  return new Decoded<T>(stream, new MessageDecoder<T>(options))
}

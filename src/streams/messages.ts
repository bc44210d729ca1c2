import type { Failure } from '../table/operation.ts'
import type { ByteSource } from './byte-source.ts'
import { Decoded } from './decoded.ts'
import { MessageDecoder } from './message-decoder.ts'
import type { StreamFacts } from './stream-errors.ts'

export interface MessageOptions extends StreamFacts {
  /** Integers beyond 2^53 come as `bigint`; default false. */
  bigint?: boolean | undefined
  /**
   * What a message looks like that reports an error. Default: a non-empty string `error` or an `errorDetail`;
   * `false`: no message does.
   */
  failure?: Failure | readonly Failure[] | false | undefined
  /** Longest message in bytes, a {@link ProtocolError} beyond; default 16 MiB. */
  limit?: number | undefined
}

/**
 * Reads JSON messages in a row: a line each, or just one after the other, with white space between and within
 * them or not, or as JSON text sequence (RFC 7464). Leaving the iteration closes the stream.
 *
 * Throws {@link EngineError} for a message that reports an error, {@link ProtocolError} for what is no JSON,
 * and {@link ConnectionError} for an end inside a message ({@link ProtocolError} with `complete`); the messages
 * before are delivered first.
 */
export function messages<T = unknown>(stream: ByteSource, options: MessageOptions = {}): AsyncIterable<T> {
  return new Decoded<T>(stream, new MessageDecoder<T>(options))
}

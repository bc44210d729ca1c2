import { type CallFacts, ProtocolError } from '../errors/errors.ts'
import { jsonTextOf } from '../json/json.ts'
import { isObject, type JsonObject } from '../json/objects.ts'
import { tell } from './stream-errors.ts'

/** Gives on messages that must be JSON objects. Throws a {@link ProtocolError} for one that is none. */
export async function* objects(
  messages: AsyncIterable<unknown>,
  call: CallFacts,
): AsyncGenerator<JsonObject, void> {
  for await (const message of messages) {
    if (!isObject(message)) throw wrongMessage(message, call, 'object')
    yield message
  }
}

/** The error for a message that is JSON, but not what it should be. */
export function wrongMessage(message: unknown, call: CallFacts, wanted: string): ProtocolError {
  const excerpt = (jsonTextOf(message) ?? 'JSON that is nested too deep').slice(0, 80)
  return new ProtocolError(tell(call, `The engine sent what is no ${wanted}: ${excerpt}`), { excerpt, call })
}

import { type CallFacts, ConnectionError, callName, ProtocolError } from '../errors/errors.ts'

const excerptBytes = 80

/** What a decoder must know about the stream besides its bytes. */
export interface StreamFacts {
  /**
   * Whether HTTP knows where the stream ends (`content-length`, chunks): an end inside an item is then the engine's
   * fault. Default false: such an end is a connection that broke.
   */
  complete?: boolean | undefined
  /** The call that the stream answers, for messages. */
  call?: CallFacts | undefined
}

/** The stream ended inside an item that began at `offset`. */
export function truncated(what: string, offset: number, facts: StreamFacts): ProtocolError | ConnectionError {
  const { complete, call } = facts
  if (complete) return new ProtocolError(tell(call, `The answer ends inside ${what}.`), { offset, call })
  return new ConnectionError(tell(call, `The connection ended inside ${what}, at byte ${offset}.`), {
    hint: 'The engine or something in between closed it; ask again.',
    call,
  })
}

/** The bytes at `offset` are not what they must be; the error shows the first of them. */
export function malformed(
  sentence: string,
  offset: number,
  bytes: Uint8Array,
  facts: StreamFacts,
  cause?: unknown,
): ProtocolError {
  const excerpt = excerptOf(bytes)
  return new ProtocolError(tell(facts.call, `${sentence}, at byte ${offset}: ${excerpt}`), {
    offset,
    excerpt,
    cause,
    call: facts.call,
  })
}

/** Bytes as a quoted text of printable ASCII, at most 80 of them. */
function excerptOf(bytes: Uint8Array): string {
  const shown = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, excerptBytes))
  const text = shown
    .toString('latin1')
    .replace(/[^\x20-\x7e]|["\\]/g, (char) =>
      char === '"' || char === '\\' ? `\\${char}` : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
    )
  return `"${text}"${bytes.length > excerptBytes ? '…' : ''}`
}

/** The sentence, with the call in front where it is known. */
export function tell(call: CallFacts | undefined, sentence: string): string {
  const name = callName(call)
  return name ? `${name}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` : sentence
}

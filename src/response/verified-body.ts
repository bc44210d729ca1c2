import { Readable } from 'node:stream'
import { type CallFacts, callName, ProtocolError } from '../errors/errors.ts'
import { hashFor } from '../reference/digest.ts'

/**
 * The bytes of an answer. They end in a `ProtocolError` if they do not have this digest; the last of a stream are given
 * once all are verified, so that nobody takes wrong bytes for whole.
 */
export function verifiedBody(
  body: Uint8Array | Readable,
  digest: string,
  call: CallFacts,
): Uint8Array | Readable {
  if (!(body instanceof Uint8Array)) return Readable.from(verify(body, digest, call), { objectMode: false })
  if (hashFor(digest).update(body).digest('hex') !== hexOf(digest)) throw mismatch(digest, call)
  return body
}

async function* verify(body: Readable, digest: string, call: CallFacts): AsyncGenerator<Buffer> {
  const hash = hashFor(digest)
  let last: Buffer | undefined
  for await (const chunk of body as AsyncIterable<Buffer>) {
    hash.update(chunk)
    if (last) yield last
    last = chunk
  }
  if (hash.digest('hex') !== hexOf(digest)) throw mismatch(digest, call)
  if (last) yield last
}

function hexOf(digest: string): string {
  return digest.slice(digest.indexOf(':') + 1)
}

function mismatch(digest: string, call: CallFacts): ProtocolError {
  return new ProtocolError(`${callName(call)}: the bytes of the answer do not have the digest ${digest}.`, {
    call,
  })
}

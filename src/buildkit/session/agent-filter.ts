/** Requests of the agent protocol that a step may make: list the keys, sign with one (draft-ietf-sshm-ssh-agent). */
const allowed: ReadonlySet<number> = new Set([11, 13])
/** SSH_AGENT_FAILURE, as a whole message. */
export const failure: Buffer = Buffer.from([0, 0, 0, 1, 5])
/** As OpenSSH's agent has it. */
const longestMessage = 256 * 1024
const lengthBytes = 4

/** Whether a step may make this request. */
export function isAllowed(message: Buffer): boolean {
  return allowed.has(message[lengthBytes] ?? 0)
}

/** The messages of the agent protocol in a stream, with their length. Throws for one that is too long or cut short. */
export async function* agentMessages(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void> {
  let parts: Uint8Array[] = []
  let size = 0
  let needed = lengthBytes
  for await (const chunk of source) {
    parts.push(chunk)
    size += chunk.length
    while (size >= needed) {
      const bytes = Buffer.concat(parts, size)
      if (needed === lengthBytes) {
        needed += bytes.readUInt32BE(0)
        if (needed > longestMessage) throw new Error(`an agent's message of ${needed} bytes is too long`)
      }
      parts = [bytes]
      if (size < needed) break
      yield bytes.subarray(0, needed)
      parts = [bytes.subarray(needed)]
      size -= needed
      needed = lengthBytes
    }
  }
  if (size > 0) throw new Error('the stream ends inside a message of the agent')
}

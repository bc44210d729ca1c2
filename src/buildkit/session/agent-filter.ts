import { GrpcError } from '../grpc/status.ts'
import { wholeMessages } from '../grpc/whole-messages.ts'

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
export function agentMessages(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void> {
  return wholeMessages(source, lengthAt)
}

function lengthAt(bytes: Buffer, at: number): number {
  if (bytes.length - at < lengthBytes) return lengthBytes
  const length = lengthBytes + bytes.readUInt32BE(at)
  if (length > longestMessage)
    throw new GrpcError('invalidArgument', `an agent's message of ${length} bytes is too long`)
  return length
}

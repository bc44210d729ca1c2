/** Of RFC 6455, section 5.2; from `close` on they control the connection, and are short. */
export const opcodes = { binary: 2, close: 8, ping: 9, pong: 10 } as const

/** The payload of a close frame: status 1000, all is well. */
export const closing: Uint8Array = Uint8Array.of(1000 >> 8, 1000 & 0xff)

const last = 0x80
const masked = 0x80
const twoBytes = 126
const eightBytes = 127

/** What a frame of a server begins with; `undefined` if the bytes are not all of it. */
export function frameHead(bytes: Buffer): { opcode: number; bytes: number; length: number } | undefined {
  if (bytes.length < 2) return undefined
  const opcode = (bytes[0] as number) & 0x0f
  const short = (bytes[1] as number) & 0x7f
  if (short < twoBytes) return { opcode, bytes: 2, length: short }
  const wide = short === twoBytes ? 4 : 10
  if (bytes.length < wide) return undefined
  // 53 bits hold more than any engine sends.
  const length = wide === 4 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2))
  return { opcode, bytes: wide, length }
}

/** A whole message of a client, who has to mask what it sends. */
export function maskedFrame(opcode: number, payload: Uint8Array, mask: Uint8Array): Buffer {
  const { length } = payload
  const wide = length < twoBytes ? 2 : length < 65536 ? 4 : 10
  const frame = Buffer.allocUnsafe(wide + 4 + length)
  frame[0] = last | opcode
  frame[1] = masked | (wide === 2 ? length : wide === 4 ? twoBytes : eightBytes)
  if (wide === 4) frame.writeUInt16BE(length, 2)
  if (wide === 10) frame.writeBigUInt64BE(BigInt(length), 2)
  frame.set(mask, wide)
  for (let at = 0; at < length; at += 1) {
    frame[wide + 4 + at] = (payload[at] as number) ^ (mask[at & 3] as number)
  }
  return frame
}

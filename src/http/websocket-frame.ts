/** From RFC 6455, section 5.2. Those from `close` on are control frames. */
export const opcodes = { binary: 2, close: 8, ping: 9, pong: 10 } as const

/** The longest payload of a control frame. */
export const maxControlBytes = 125
/** No engine sends a longer frame: a head that announces one is wrong. */
export const maxFrameBytes: number = 2 ** 32

/** The payload of a close frame: status 1000, a normal end. */
export const closing: Uint8Array = Uint8Array.of(1000 >> 8, 1000 & 0xff)

const known = new Set([0, 1, opcodes.binary, opcodes.close, opcodes.ping, opcodes.pong])
const lastFlag = 0x80
const reservedFlags = 0x70
const maskFlag = 0x80
const twoByteLength = 126
const eightByteLength = 127

/** The head of a frame that a server sent. */
export interface FrameHead {
  opcode: number
  isMasked: boolean
  /** The only or the last fragment of a message. */
  isLast: boolean
  /** It has an opcode or a flag without a meaning here: those of extensions, which hawser never asks for. */
  isReserved: boolean
  /** Length of the head. */
  bytes: number
  /** Length of the payload. */
  length: number
}

/** Reads the head of a frame; `undefined` if not all of it is there. */
export function frameHead(bytes: Buffer): FrameHead | undefined {
  if (bytes.length < 2) return undefined
  const first = bytes[0] as number
  const opcode = first & 0x0f
  const isLast = (first & lastFlag) !== 0
  const isReserved = (first & reservedFlags) !== 0 || !known.has(opcode)
  const isMasked = ((bytes[1] as number) & maskFlag) !== 0
  const short = (bytes[1] as number) & 0x7f
  if (short < twoByteLength) return { opcode, isMasked, isLast, isReserved, bytes: 2, length: short }
  const size = short === twoByteLength ? 4 : 10
  if (bytes.length < size) return undefined
  // 53 bits hold more than any engine sends.
  const length = size === 4 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2))
  return { opcode, isMasked, isLast, isReserved, bytes: size, length }
}

/** A whole frame as a client sends it: always masked. */
export function maskedFrame(opcode: number, payload: Uint8Array, mask: Uint8Array): Buffer {
  const { length } = payload
  const size = length < twoByteLength ? 2 : length < 65536 ? 4 : 10
  const frame = Buffer.allocUnsafe(size + 4 + length)
  frame[0] = lastFlag | opcode
  frame[1] = maskFlag | (size === 2 ? length : size === 4 ? twoByteLength : eightByteLength)
  if (size === 4) frame.writeUInt16BE(length, 2)
  if (size === 10) frame.writeBigUInt64BE(BigInt(length), 2)
  frame.set(mask, size)
  for (let at = 0; at < length; at += 1) {
    frame[size + 4 + at] = (payload[at] as number) ^ (mask[at & 3] as number)
  }
  return frame
}

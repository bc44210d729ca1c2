import { type Draft, hasLength, type Schema } from './schema.ts'

/** Bytes from this length on are a part of their own. */
const longBytes = 1024

/** Writes a message of a schema, its fields in the schema's order; zero values are not sent, as proto3 has it. */
export function encode<S extends Schema, N extends keyof S & string>(
  schema: S,
  name: N,
  message: Draft<S, N>,
): Buffer {
  return Buffer.concat(partsOf(schema, name, message))
}

/** The same, in parts: long bytes of the message itself are given as they are, not copied. */
export function encodeParts<S extends Schema, N extends keyof S & string>(
  schema: S,
  name: N,
  message: Draft<S, N>,
): Uint8Array[] {
  const parts: Uint8Array[] = []
  let short: Uint8Array[] = []
  for (const part of partsOf(schema, name, message)) {
    if (part.length < longBytes) short.push(part)
    else {
      parts.push(Buffer.concat(short), part)
      short = []
    }
  }
  if (short.length > 0) parts.push(Buffer.concat(short))
  return parts
}

function partsOf(schema: Schema, name: string, message: Record<string, unknown>): Uint8Array[] {
  const parts: Uint8Array[] = []
  for (const [field, [number, type, repeated]] of Object.entries(schema[name] as Schema[string])) {
    const value = message[field]
    if (value === undefined) continue
    for (const item of repeated ? (value as unknown[]) : [value]) {
      if (!hasLength(type)) {
        const whole = item as number | bigint | boolean
        if (Number(whole) !== 0 || repeated) parts.push(varint(number * 8), varint(whole))
        continue
      }
      const bytes = bytesOf(schema, type, item)
      const isZero = bytes.length === 0 && (type === 'string' || type === 'bytes') && !repeated
      if (!isZero) parts.push(varint(number * 8 + 2), varint(bytes.length), bytes)
    }
  }
  return parts
}

function bytesOf(schema: Schema, type: string, item: unknown): Uint8Array {
  if (type === 'string') return Buffer.from(item as string)
  return type === 'bytes' ? (item as Uint8Array) : encode(schema, type, item as Record<string, never>)
}

function varint(value: number | bigint | boolean): Uint8Array {
  const bytes: number[] = []
  // Bigints take longer, and are rarely needed.
  let low = Number(value)
  if (low >= 0 && low <= Number.MAX_SAFE_INTEGER) {
    for (; low > 127; low = Math.floor(low / 128)) bytes.push((low % 128) + 128)
    bytes.push(low)
  } else {
    // Negative numbers are sent as 64 bits of two's complement.
    let rest = BigInt.asUintN(64, BigInt(value))
    for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest % 128n) + 128)
    bytes.push(Number(rest))
  }
  return Uint8Array.from(bytes)
}

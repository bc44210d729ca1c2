import { type Draft, hasLength, type Schema } from './schema.ts'

/** Writes a message of a schema, its fields in the schema's order; zero values are not sent, as proto3 has it. */
export function encode<S extends Schema, N extends keyof S & string>(
  schema: S,
  name: N,
  message: Draft<S, N>,
): Buffer {
  const parts: Uint8Array[] = []
  write(schema, name, message, parts)
  return Buffer.concat(parts)
}

function write(schema: Schema, name: string, message: Record<string, unknown>, parts: Uint8Array[]): void {
  for (const [field, [number, type, repeated]] of Object.entries(schema[name] as Schema[string])) {
    const value = message[field]
    if (value === undefined) continue
    for (const item of repeated ? (value as unknown[]) : [value]) {
      if (!hasLength(type)) {
        const whole = BigInt(item as number | bigint | boolean)
        if (whole !== 0n || repeated) parts.push(varint(number * 8), varint(whole))
        continue
      }
      const bytes = bytesOf(schema, type, item)
      const isZero = bytes.length === 0 && (type === 'string' || type === 'bytes') && !repeated
      if (!isZero) parts.push(varint(number * 8 + 2), varint(bytes.length), bytes)
    }
  }
}

function bytesOf(schema: Schema, type: string, item: unknown): Uint8Array {
  if (type === 'string') return Buffer.from(item as string)
  return type === 'bytes' ? (item as Uint8Array) : encode(schema, type, item as Record<string, never>)
}

function varint(value: number | bigint): Uint8Array {
  const bytes: number[] = []
  // Negative numbers are sent as 64 bits of two's complement.
  let rest = BigInt.asUintN(64, BigInt(value))
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest % 128n) + 128)
  bytes.push(Number(rest))
  return Uint8Array.from(bytes)
}

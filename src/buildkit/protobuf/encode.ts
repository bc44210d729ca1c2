import { type Draft, fieldsOf, hasLength, type KnownField, type Schema } from './schema.ts'

/** Writes a message of a schema, its fields in the schema's order; zero values are not sent, as proto3 has it. */
export function encode<S extends Schema, N extends keyof S & string>(
  schema: S,
  name: N,
  message: Draft<S, N>,
): Buffer {
  const parts = encodeParts(schema, name, message)
  const [only] = parts
  return parts.length === 1 && Buffer.isBuffer(only) ? only : Buffer.concat(parts)
}

/** The same, in parts: long bytes of the message itself are given as they are, not copied. */
export function encodeParts<S extends Schema, N extends keyof S & string>(
  schema: S,
  name: N,
  message: Draft<S, N>,
): Uint8Array[] {
  const writer = new Writer(schema)
  writer.fields(name, message)
  return writer.parts()
}

/** Bytes from this length on are a part of their own. */
const longBytes = 1024
/** Bytes of a varint that says 64 bits. */
const longestVarint = 10

/**
 * Where a message is put together, before it is copied to where it stays. It is always the same: a message for each
 * file of a large folder would otherwise make much garbage.
 */
let draft = Buffer.allocUnsafeSlow(4096)

class Writer {
  readonly #schema: Schema
  readonly #parts: Uint8Array[] = []
  #length = 0
  #depth = 0

  constructor(schema: Schema) {
    this.#schema = schema
  }

  fields(name: string, message: Record<string, unknown>): void {
    for (const field of listed(this.#schema, name)) {
      const value = message[field.name]
      if (value === undefined) continue
      if (field.repeated) for (const item of value as unknown[]) this.#field(field, item)
      else if (!isZero(value)) this.#field(field, value)
    }
  }

  /** What was written so far; long bytes as they were given. */
  parts(): Uint8Array[] {
    if (this.#length > 0) this.#parts.push(Buffer.from(draft.subarray(0, this.#length)))
    this.#length = 0
    return this.#parts
  }

  #field({ number, type }: KnownField, item: unknown): void {
    if (!hasLength(type)) {
      this.#varint(number * 8)
      this.#varint(item as number | bigint | boolean)
      return
    }
    this.#varint(number * 8 + 2)
    if (type === 'string') this.#text(item as string)
    else if (type === 'bytes') this.#bytes(item as Uint8Array)
    else this.#message(type, item as Record<string, unknown>)
  }

  #text(text: string): void {
    const length = Buffer.byteLength(text)
    this.#varint(length)
    this.#reserve(length)
    draft.write(text, this.#length)
    this.#length += length
  }

  #bytes(bytes: Uint8Array): void {
    this.#varint(bytes.length)
    if (bytes.length >= longBytes && this.#depth === 0) {
      this.parts().push(bytes)
      return
    }
    this.#append(bytes)
  }

  #append(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    draft.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** Its length, which stands before it, is known once it is written. */
  #message(type: string, message: Record<string, unknown>): void {
    const start = this.#length
    this.#depth += 1
    this.fields(type, message)
    this.#depth -= 1
    const inner = Buffer.from(draft.subarray(start, this.#length))
    this.#length = start
    this.#varint(inner.length)
    this.#append(inner)
  }

  #varint(value: number | bigint | boolean): void {
    this.#reserve(longestVarint)
    // Bigints take longer, and are rarely needed.
    let low = Number(value)
    if (low >= 0 && low <= Number.MAX_SAFE_INTEGER) {
      for (; low > 127; low = Math.floor(low / 128)) draft[this.#length++] = (low % 128) + 128
      draft[this.#length++] = low
    } else {
      // Negative numbers are sent as 64 bits of two's complement.
      let rest = BigInt.asUintN(64, BigInt(value))
      for (; rest > 127n; rest >>= 7n) draft[this.#length++] = Number(rest % 128n) + 128
      draft[this.#length++] = Number(rest)
    }
  }

  #reserve(length: number): void {
    if (this.#length + length <= draft.length) return
    const longer = Buffer.allocUnsafeSlow(2 * (this.#length + length))
    draft.copy(longer, 0, 0, this.#length)
    draft = longer
  }
}

function isZero(value: unknown): boolean {
  if (typeof value === 'string' || value instanceof Uint8Array) return value.length === 0
  return typeof value !== 'object' && Number(value) === 0
}

const lists = new WeakMap<object, readonly KnownField[]>()

function listed(schema: Schema, message: string): readonly KnownField[] {
  const described = schema[message] as Schema[string]
  let list = lists.get(described)
  if (!list) {
    list = fieldsOf(described)
    lists.set(described, list)
  }
  return list
}

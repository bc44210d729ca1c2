import { fieldsOf, hasLength, type KnownField, type Message, type Schema } from './schema.ts'

/**
 * Reads a message of a schema. Fields that the schema does not know are skipped. Takes time in proportion to the
 * bytes; byte fields are views of `bytes`, not copies. Throws a {@link SyntaxError} for what is no protobuf.
 */
export function decode<S extends Schema, N extends keyof S & string>(
  schema: S,
  name: N,
  bytes: Uint8Array,
): Message<S, N> {
  return new Reader(schema, bytes).message(name, bytes.length) as Message<S, N>
}

const wireVarint = 0
const wire64 = 1
const wireLength = 2
const wireGroup = 3
const wireGroupEnd = 4
const wire32 = 5

class Reader {
  readonly #schema: Schema
  readonly #bytes: Buffer
  #at = 0

  constructor(schema: Schema, bytes: Uint8Array) {
    this.#schema = schema
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  message(name: string, end: number): Record<string, unknown> {
    const { fields, zero } = kindOf(this.#schema, name)
    const message = { ...zero }
    while (this.#at < end) {
      const key = Number(this.#varint(end))
      const wire = key % 8
      const field = fields.get((key - wire) / 8)
      // A field whose type has changed is one that we do not know.
      if (field && wire === (hasLength(field.type) ? wireLength : wireVarint)) {
        const value = wire === wireVarint ? this.#number(field.type, end) : this.#block(field.type, end)
        if (!field.repeated) message[field.name] = value
        else if (message[field.name] === none) message[field.name] = [value]
        else (message[field.name] as unknown[]).push(value)
      } else this.#skip(wire, end)
    }
    return message
  }

  #number(type: string, end: number): unknown {
    const value = this.#varint(end)
    if (type === 'bool') return value !== 0
    if (type === 'int64') return BigInt.asIntN(64, BigInt(value))
    return typeof value === 'number' ? value : Number(BigInt.asIntN(64, value))
  }

  #block(type: string, end: number): unknown {
    const length = Number(this.#varint(end))
    const from = this.#at
    const to = this.#advance(length, end)
    if (type === 'string') return this.#bytes.toString('utf8', from, to)
    if (type === 'bytes') return this.#bytes.subarray(from, to)
    this.#at = from
    return this.message(type, to)
  }

  #skip(wire: number, end: number): void {
    if (wire === wireVarint) this.#varint(end)
    else if (wire === wireLength) this.#advance(Number(this.#varint(end)), end)
    else if (wire === wire64 || wire === wire32) this.#advance(wire === wire64 ? 8 : 4, end)
    else if (wire === wireGroup) this.#skipGroup(end)
    else throw new SyntaxError(`protobuf: a field of wire type ${wire} at byte ${this.#at}`)
  }

  /** Fields until the group's end: from before proto3, and still protobuf. */
  #skipGroup(end: number): void {
    for (let open = 1; open > 0; ) {
      const wire = Number(this.#varint(end)) % 8
      if (wire === wireGroup) open += 1
      else if (wire === wireGroupEnd) open -= 1
      else this.#skip(wire, end)
    }
  }

  #advance(length: number, end: number): number {
    if (length > end - this.#at) throw new SyntaxError(`protobuf: cut short at byte ${this.#bytes.length}`)
    this.#at += length
    return this.#at
  }

  /** A number as long as it is exact as one, a bigint of 64 bits beyond. */
  #varint(end: number): number | bigint {
    let low = 0
    for (let scale = 1; scale < 2 ** 49; scale *= 128) {
      const byte = this.#byte(end)
      low += (byte % 128) * scale
      if (byte < 128) return low
    }
    let high = 0n
    for (let shift = 49n; shift < 70n; shift += 7n) {
      const byte = this.#byte(end)
      high |= BigInt(byte % 128) << shift
      if (byte < 128) {
        const value = BigInt.asUintN(64, high | BigInt(low))
        return value <= Number.MAX_SAFE_INTEGER ? Number(value) : value
      }
    }
    throw new SyntaxError(`protobuf: a number of more than ten bytes before byte ${this.#at}`)
  }

  #byte(end: number): number {
    if (this.#at >= end) throw new SyntaxError(`protobuf: cut short at byte ${this.#at}`)
    return this.#bytes[this.#at++] as number
  }
}

/** A kind of message: its fields by their number on the wire, and one of which no field was sent. */
interface Kind {
  fields: ReadonlyMap<number, KnownField>
  zero: Readonly<Record<string, unknown>>
}

/** All empty lists: most messages have some, and to make each anew takes longer than all else. */
const none: readonly never[] = Object.freeze([])
const zeros: Readonly<Record<string, unknown>> = {
  string: '',
  bytes: new Uint8Array(0),
  bool: false,
  int: 0,
  int64: 0n,
}

const known = new WeakMap<object, Kind>()

function kindOf(schema: Schema, message: string): Kind {
  const described = schema[message] as Schema[string]
  let kind = known.get(described)
  if (!kind) {
    const fields = fieldsOf(described)
    kind = {
      fields: new Map(fields.map((field) => [field.number, field])),
      zero: Object.fromEntries(
        fields.map(({ name, type, repeated }) => [name, repeated ? none : zeros[type]]),
      ),
    }
    known.set(described, kind)
  }
  return kind
}

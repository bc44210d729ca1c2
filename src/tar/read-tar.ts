import { ProtocolError } from '../errors/errors.ts'
import { type ByteSource, openSource } from '../streams/byte-source.ts'

/** What a tar says of one entry. */
export interface ReadEntry {
  /** As the archive has it: it may not be safe as a path. */
  name: string
  type: 'file' | 'directory' | 'symlink' | 'link' | 'other'
  /** Permission bits. */
  mode: number
  /** Bytes of its content. */
  size: number
  /** Where its content begins, counted in bytes from the start of the archive. */
  offset: number
  modified: Date
  /** Where a link leads. */
  target: string
  /** Its content; what the reader leaves is skipped. */
  content: AsyncIterable<Buffer>
}

/**
 * Reads a tar, as engines write it, entry by entry: ustar with pax and GNU headers. The reader is our own because it
 * is small, and because a tar is dangerous not to read but to write files from. Throws a {@link ProtocolError} for
 * what is no tar, or ends within an entry.
 */
export async function* readTar(source: ByteSource): AsyncGenerator<ReadEntry> {
  const bytes = new Bytes(source)
  try {
    let extended: Extended = {}
    for (let header = await bytes.header(); header; header = await bytes.header()) {
      const flag = header.toString('latin1', 156, 157)
      const size = extended.size ?? numberAt(header, 124, 12)
      if (!Number.isSafeInteger(size) || size < 0) throw notTar('the size of an entry is no number')
      if (flag === 'x' || flag === 'L' || flag === 'K' || flag === 'g') {
        if (size > maxExtended) throw notTar('an extended header is larger than 1 MiB')
        const data = await bytes.exactly(size)
        await bytes.skip(padding(size))
        if (flag !== 'g') extended = { ...extended, ...extendedOf(flag, data) }
        continue
      }
      const content = new Content(bytes, size)
      yield { ...entryOf(header, flag, extended), size, offset: bytes.position, content }
      await content.skip()
      await bytes.skip(padding(size))
      extended = {}
    }
  } finally {
    await bytes.close()
  }
}

const blockBytes = 512
const maxExtended = 1024 * 1024

interface Extended {
  path?: string
  linkpath?: string
  size?: number
}

const types: Record<string, ReadEntry['type']> = {
  '0': 'file',
  '\0': 'file',
  '7': 'file',
  '1': 'link',
  '2': 'symlink',
  '5': 'directory',
}

function entryOf(
  header: Buffer,
  flag: string,
  { path, linkpath }: Extended,
): Omit<ReadEntry, 'size' | 'offset' | 'content'> {
  const prefix = header.toString('latin1', 257, 262) === 'ustar' ? textAt(header, 345, 155) : ''
  const name = textAt(header, 0, 100)
  // Before POSIX a folder was a file with a slash at the end of its name.
  const own = path ?? (prefix && header[262] === 0 ? `${prefix}/${name}` : name)
  const type = types[flag] ?? 'other'
  return {
    name: own,
    type: type === 'file' && own.endsWith('/') ? 'directory' : type,
    mode: numberAt(header, 100, 8) & 0o7777,
    modified: new Date(numberAt(header, 136, 12) * 1000),
    target: linkpath ?? textAt(header, 157, 100),
  }
}

function extendedOf(flag: string, data: Buffer): Extended {
  const text = () => textAt(data, 0, data.length)
  if (flag === 'L') return { path: text() }
  if (flag === 'K') return { linkpath: text() }
  const found: Extended = {}
  for (let at = 0; at < data.length; ) {
    const space = data.indexOf(0x20, at)
    const length = Number(data.toString('latin1', at, space))
    if (space < 0 || !(length > space - at) || at + length > data.length)
      throw notTar('a pax header is malformed')
    const record = data.toString('utf8', space + 1, at + length - 1)
    const equals = record.indexOf('=')
    const [key, value] = [record.slice(0, equals), record.slice(equals + 1)]
    if (key === 'path' || key === 'linkpath') found[key] = value
    if (key === 'size') found.size = Number(value)
    at += length
  }
  return found
}

function textAt(bytes: Buffer, at: number, length: number): string {
  const end = bytes.indexOf(0, at)
  return bytes.toString('utf8', at, end < 0 || end > at + length ? at + length : end)
}

/** Reads octal text, or GNU's base-256, which stands where octal digits do not fit. */
function numberAt(bytes: Buffer, at: number, length: number): number {
  if (((bytes[at] ?? 0) & 0x80) !== 0) {
    return bytes.subarray(at + 1, at + length).reduce((value, byte) => value * 256 + byte, 0)
  }
  const text = textAt(bytes, at, length).trim()
  return /^[0-7]*$/.test(text) ? Number.parseInt(text || '0', 8) : Number.NaN
}

function padding(size: number): number {
  return (blockBytes - (size % blockBytes)) % blockBytes
}

function notTar(why: string): ProtocolError {
  return new ProtocolError(`The archive is no valid tar: ${why}.`)
}

/** The content of one entry, which can be read once. */
class Content implements AsyncIterable<Buffer> {
  readonly #bytes: Bytes
  #left: number

  constructor(bytes: Bytes, size: number) {
    this.#bytes = bytes
    this.#left = size
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    while (this.#left > 0) {
      const chunk = await this.#bytes.some(this.#left)
      this.#left -= chunk.length
      yield chunk
    }
  }

  async skip(): Promise<void> {
    await this.#bytes.skip(this.#left)
    this.#left = 0
  }
}

/** A source to take bytes from as they are needed. */
class Bytes {
  readonly #reader: ReturnType<typeof openSource>
  #chunk: Buffer = Buffer.alloc(0)
  /** How many bytes were taken. */
  position = 0

  constructor(source: ByteSource) {
    this.#reader = openSource(source)
  }

  /** The next header; `undefined` at the end, which is an empty block or the end of the source. */
  async header(): Promise<Buffer | undefined> {
    if (!(await this.#fill())) return undefined
    const header = await this.exactly(blockBytes)
    if (header.every((byte) => byte === 0)) {
      // What follows is padding. It is read so that the connection can be used again.
      while (await this.#fill()) this.#chunk = Buffer.alloc(0)
      return undefined
    }
    const sum = header.reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 0x20 : byte), 0)
    if (sum !== numberAt(header, 148, 8)) throw notTar('the checksum of a header is wrong')
    return header
  }

  async exactly(length: number): Promise<Buffer> {
    const parts: Buffer[] = []
    for (let left = length; left > 0; ) {
      const part = await this.some(left)
      parts.push(part)
      left -= part.length
    }
    return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)
  }

  /** At least one byte, and at most `most`. */
  async some(most: number): Promise<Buffer> {
    if (!(await this.#fill())) throw notTar('it ends within an entry')
    const part = this.#chunk.subarray(0, most)
    this.#chunk = this.#chunk.subarray(part.length)
    this.position += part.length
    return part
  }

  async skip(length: number): Promise<void> {
    for (let left = length; left > 0; ) left -= (await this.some(left)).length
  }

  async close(): Promise<void> {
    await this.#reader.close()
  }

  async #fill(): Promise<boolean> {
    while (this.#chunk.length === 0) {
      const chunk = await this.#reader.read()
      if (!chunk) return false
      this.#chunk = chunk
    }
    return true
  }
}

/** What a header says of one entry of a tar. */
export interface TarEntry {
  /** With forward slashes; no slash at either end. */
  name: string
  type: 'file' | 'directory' | 'symlink' | 'fifo'
  /** Permission bits. */
  mode: number
  /** The size of a file in bytes. */
  size: number
  modified: Date
  /** Where a symlink leads. */
  target?: string
}

const blockBytes = 512
const flags = { file: '0', symlink: '2', directory: '5', fifo: '6' } as const
const extended = 'x'
/** The largest size in eleven octal digits. Larger files have an extended header. */
const largestSize = 0o77777777777
const nameBytes = 100

/**
 * The header of an entry, owned by root: POSIX ustar, with a pax header before it where a name is long or not ASCII,
 * or a file is larger than 8 GiB. The same entry gives the same bytes.
 */
export function tarHeader(entry: TarEntry): Buffer {
  const name = entry.type === 'directory' ? `${entry.name}/` : entry.name
  const { target = '', size } = entry
  const records: string[] = []
  if (!fits(name)) records.push(record('path', name))
  if (!fits(target)) records.push(record('linkpath', target))
  if (size > largestSize) records.push(record('size', String(size)))
  const header = ustar(name, flags[entry.type], { ...entry, target, size: Math.min(size, largestSize) })
  if (records.length === 0) return header
  const text = Buffer.from(records.join(''))
  const facts = { mode: 0o644, size: text.length, modified: entry.modified, target: '' }
  const before = ustar(`PaxHeaders/${name}`, extended, facts)
  return Buffer.concat([before, text, tarPadding(text.length), header])
}

/** Padding of an entry's content to a whole block. */
export function tarPadding(size: number): Buffer {
  return Buffer.alloc((blockBytes - (size % blockBytes)) % blockBytes)
}

/** The end of a tar: two empty blocks. */
export function tarEnd(): Buffer {
  return Buffer.alloc(2 * blockBytes)
}

function ustar(
  name: string,
  flag: string,
  { mode, size, modified, target }: Pick<TarEntry, 'mode' | 'size' | 'modified'> & { target: string },
): Buffer {
  const header = Buffer.alloc(blockBytes)
  // The extended header holds the full name. This shortened ASCII form is only for people who inspect the tar.
  header.write(ascii(name), 0, nameBytes, 'latin1')
  writeOctal(header, mode & 0o7777, 100, 8)
  writeOctal(header, 0, 108, 8)
  writeOctal(header, 0, 116, 8)
  writeOctal(header, size, 124, 12)
  writeOctal(header, Math.max(0, Math.floor(modified.getTime() / 1000)), 136, 12)
  header.fill(' ', 148, 156)
  header.write(flag, 156, 'latin1')
  header.write(ascii(target), 157, nameBytes, 'latin1')
  header.write('ustar\x0000', 257, 'latin1')
  header.write('root', 265, 'latin1')
  header.write('root', 297, 'latin1')
  const checksum = header.reduce((sum, byte) => sum + byte, 0)
  header.write(`${checksum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return header
}

function writeOctal(header: Buffer, value: number, at: number, width: number): void {
  header.write(value.toString(8).padStart(width - 1, '0'), at, width - 1, 'latin1')
}

function fits(text: string): boolean {
  return text.length <= nameBytes && text === ascii(text)
}

function ascii(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?')
}

/** `28 path=…\n`: the length includes its own digits. */
function record(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  const bytes = Buffer.byteLength(rest)
  let length = bytes + String(bytes).length
  if (String(length).length > String(bytes).length) length = bytes + String(length).length
  return length + rest
}

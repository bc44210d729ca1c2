/** What the program does, one after the other; then it exits with 0. */
export type Step = { write: string; to: 'stdout' | 'stderr' } | { sleep: number }

/** As Go, and so the engines, call the processor. */
export type Arch = 'amd64' | 'arm64'

/**
 * A static Linux executable of a few hundred bytes, made here: with it an image needs no registry, no busybox and no
 * compiler. `sleep` is in ms.
 */
export function tinyProgram(arch: Arch, steps: Step[]): Buffer {
  const { machine, calls, call, callSize } = processors[arch]
  const code: Buffer[] = []
  const data: Buffer[] = []
  let address = base + headSize + (steps.length + 1) * callSize
  for (const step of steps) {
    const bytes = 'write' in step ? Buffer.from(step.write) : timespec(step.sleep)
    data.push(bytes)
    code.push(
      'write' in step
        ? call(calls.write, step.to === 'stdout' ? 1 : 2, address, bytes.length)
        : call(calls.nanosleep, address, 0, 0),
    )
    address += bytes.length
  }
  code.push(call(calls.exit, 0, 0, 0))
  const body = Buffer.concat([...code, ...data])
  return Buffer.concat([head(machine, headSize + body.length), body])
}

interface Processor {
  /** Its number in an ELF header. */
  machine: number
  /** Numbers of Linux's system calls. */
  calls: Record<'write' | 'nanosleep' | 'exit', number>
  /** Instructions that make a system call with three arguments below 2^32. */
  call(number: number, ...args: [number, number, number]): Buffer
  /** Their length, always the same. */
  callSize: number
}

const processors: Record<Arch, Processor> = {
  amd64: {
    machine: 62,
    calls: { write: 1, nanosleep: 35, exit: 60 },
    callSize: 22,
    call(number, ...args) {
      const values = [number, ...args]
      // mov eax, edi, esi, edx: the upper halves become 0.
      const moves = [0xb8, 0xbf, 0xbe, 0xba].map((opcode, i) => Buffer.of(opcode, ...bytesOf(values[i])))
      return Buffer.concat([...moves, Buffer.of(0x0f, 0x05)])
    },
  },
  arm64: {
    machine: 183,
    calls: { write: 64, nanosleep: 101, exit: 93 },
    callSize: 36,
    call(number, ...args) {
      const values = [number, ...args]
      // movz and movk of x8, x0, x1, x2: the lower and the upper 16 bits.
      const moves = [8, 0, 1, 2].flatMap((register, i) => {
        const value = values[i] ?? 0
        return [0xd280_0000 + (value & 0xffff) * 32 + register, 0xf2a0_0000 + (value >>> 16) * 32 + register]
      })
      return Buffer.from([...moves, 0xd400_0001].flatMap((word) => bytesOf(word)))
    },
  },
}

/** Where the file is in memory. */
const base = 0x40_0000
const elfHeaderSize = 64
const headSize = elfHeaderSize + 56

/** ELF header and the one program header: all of the file, to be read and run. See elf(5). */
function head(machine: number, size: number): Buffer {
  const bytes = Buffer.alloc(headSize)
  // 64 bits, little-endian, version 1.
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1])
  // An executable; then what runs it, version, and where it starts.
  bytes.writeUInt16LE(2, 16)
  bytes.writeUInt16LE(machine, 18)
  bytes.writeUInt32LE(1, 20)
  bytes.writeUInt32LE(base + headSize, 24)
  // Program headers: where, after a header of what size; each how long, how many.
  bytes.writeUInt32LE(elfHeaderSize, 32)
  bytes.writeUInt16LE(elfHeaderSize, 52)
  bytes.writeUInt16LE(headSize - elfHeaderSize, 54)
  bytes.writeUInt16LE(1, 56)
  // To be loaded; readable and executable; to this address, of this size in file and memory, aligned for any page size.
  bytes.writeUInt32LE(1, 64)
  bytes.writeUInt32LE(5, 68)
  bytes.writeUInt32LE(base, 80)
  bytes.writeUInt32LE(base, 88)
  bytes.writeUInt32LE(size, 96)
  bytes.writeUInt32LE(size, 104)
  bytes.writeUInt32LE(0x1_0000, 112)
  return bytes
}

function timespec(ms: number): Buffer {
  const bytes = Buffer.alloc(16)
  bytes.writeUInt32LE(Math.floor(ms / 1000), 0)
  bytes.writeUInt32LE((ms % 1000) * 1_000_000, 8)
  return bytes
}

function bytesOf(word = 0): number[] {
  return [word & 0xff, (word >>> 8) & 0xff, (word >>> 16) & 0xff, (word >>> 24) & 0xff]
}

import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { lstat, rename, rm } from 'node:fs/promises'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isHawserError, ProtocolError, UsageError } from '../../errors/errors.ts'
import { receiveFolder } from '../files/receive-folder.ts'
import type { Call } from '../grpc/call.ts'
import type { Method } from '../grpc/serve.ts'
import { GrpcError } from '../grpc/status.ts'
import type { SentOutput } from '../plan.ts'

/** Takes a build's outputs, by their numbers. */
export class OutputReceiver {
  readonly #outputs: ReadonlyMap<number, SentOutput>
  readonly #receiving: { number: number; whole: Promise<void> }[] = []

  constructor(outputs: ReadonlyMap<number, SentOutput>) {
    this.#outputs = outputs
  }

  readonly method: Method = (call) => {
    // Engines with one output do not number it.
    const [first = 0] = this.#outputs.keys()
    const number = Number(call.metadata('buildkit-attachable-exporter-id')[0] ?? first)
    const output = this.#outputs.get(number)
    if (!output) throw new GrpcError('notFound', `no output ${number} is to be sent`)
    // Files of several platforms come in one call for each, to folders of their own.
    if (output.type !== 'local' && this.#isSent(number))
      throw new GrpcError('invalidArgument', `output ${number} was sent already`)
    const whole = receive(call, output)
    this.#receiving.push({ number, whole })
    return whole
  }

  /** Resolves once all outputs are there. Throws what receiving them threw, or if one was not sent. */
  async finished(): Promise<void> {
    await Promise.all(this.#receiving.map(({ whole }) => whole))
    for (const [number, { type }] of this.#outputs) {
      if (!this.#isSent(number))
        throw new ProtocolError(`build(): the engine finished without sending the output "${type}".`)
    }
  }

  #isSent(number: number): boolean {
    return this.#receiving.some((each) => each.number === number)
  }
}

async function receive(call: Call, { type, destination }: SentOutput): Promise<void> {
  try {
    if (type === 'local') await receiveFolder(call, destination as string)
    else await (typeof destination === 'string' ? toFile(call, destination) : toStream(call, destination))
  } catch (cause) {
    if (isHawserError(cause)) throw cause
    // It is the disk or the caller's stream that failed, not the build.
    const why = cause instanceof Error ? cause.message : cause
    throw new UsageError(`build(): the output "${type}" cannot be written: ${why}.`, { cause })
  }
}

/** Writes a file that gets its name only once it is whole; into what is a link, a device or a pipe, at once. */
async function toFile(call: Call, path: string): Promise<void> {
  const there = await lstat(path).catch(() => undefined)
  if (there && !there.isFile()) return toStream(call, createWriteStream(path))
  const temporary = `${path}.${randomBytes(8).toString('hex')}`
  try {
    await toStream(call, createWriteStream(temporary, { flags: 'wx' }))
    await rename(temporary, path)
  } finally {
    await rm(temporary, { force: true })
  }
}

async function toStream(call: Call, stream: Writable): Promise<void> {
  try {
    await pipeline(Readable.from(call.bytes()), stream)
  } catch (cause) {
    if (!(cause instanceof GrpcError)) throw cause
    throw new ProtocolError('build(): the engine ended the output before all of it was sent.', { cause })
  }
}

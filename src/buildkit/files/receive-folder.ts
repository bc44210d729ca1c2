import { mkdir } from 'node:fs/promises'
import { ProtocolError } from '../../errors/errors.ts'
import type { Call } from '../grpc/call.ts'
import { GrpcError } from '../grpc/status.ts'
import type { Read } from '../messages.ts'
import { IncomingFolder } from './incoming-folder.ts'
import { packet } from './stat.ts'

/** How many files are asked for at a time. */
const atATime = 32

/** Receives a folder by fsutil's protocol: the engine lists the files, we ask for each, and say when we have all. */
export async function receiveFolder(call: Call, root: string): Promise<void> {
  await mkdir(root, { recursive: true })
  const folder = new IncomingFolder(root)
  try {
    await receive(call, folder)
    await folder.finish()
  } finally {
    await folder.discard()
  }
}

async function receive(call: Call, folder: IncomingFolder): Promise<void> {
  const files = new AskedFiles(call, folder)
  let cause: unknown
  try {
    for await (const packet of call.messages('Packet')) if (await files.take(packet)) break
  } catch (error) {
    // An engine may hang up once it has sent all, which cuts off its last word.
    if (!(error instanceof GrpcError)) throw error
    cause = error
  }
  if (!files.areWhole)
    throw new ProtocolError('build(): the engine ended the output before all of it was sent.', { cause })
}

type WaitingFile = [id: number, stat: Read<'Stat'>]

/** The files that the engine lists; each is asked for in turn. */
class AskedFiles {
  readonly #call: Call
  readonly #folder: IncomingFolder
  /** Those that are still to be asked for, from `#next` on, and those that were. */
  readonly #waiting: WaitingFile[] = []
  readonly #asked = new Map<number, Read<'Stat'>>()
  #told = 0
  #next = 0
  #hasAll = false

  constructor(call: Call, folder: IncomingFolder) {
    this.#call = call
    this.#folder = folder
  }

  get areWhole(): boolean {
    return this.#hasAll && this.#asked.size === 0 && this.#next === this.#waiting.length
  }

  /** Takes the next packet; true at the end of the output. */
  async take({ type, stat, id, data }: Read<'Packet'>): Promise<boolean> {
    if (type === packet.finish) return true
    if (type === packet.error)
      throw new ProtocolError(`build(): the engine could not send the output: ${Buffer.from(data)}.`)
    if (type === packet.stat && stat) {
      if (await this.#folder.add(stat)) this.#waiting.push([this.#told, stat])
      this.#told += 1
    } else if (type === packet.stat) this.#hasAll = true
    else if (type === packet.data) await this.#write(id, data)
    await this.#ask()
    if (this.areWhole) await this.#call.send('Packet', { type: packet.finish })
    return false
  }

  async #write(id: number, data: Uint8Array): Promise<void> {
    const file = this.#asked.get(id)
    if (!file)
      throw new ProtocolError(`build(): the engine sent content of file ${id}, which was not asked for.`)
    if (await this.#folder.write(id, file, data)) this.#asked.delete(id)
  }

  async #ask(): Promise<void> {
    for (; this.#asked.size < atATime && this.#next < this.#waiting.length; this.#next += 1) {
      const [id, file] = this.#waiting[this.#next] as WaitingFile
      this.#asked.set(id, file)
      await this.#call.send('Packet', { type: packet.request, id })
    }
  }
}

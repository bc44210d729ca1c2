import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { receiveFolder } from '../files/receive-folder.ts'
import type { Call } from '../grpc/call.ts'
import type { Method } from '../grpc/serve.ts'
import type { PlannedOutput } from '../options.ts'

/** Takes a build's output. */
export class OutputReceiver {
  readonly #output: PlannedOutput
  #receiving: Promise<void> | undefined

  constructor(output: PlannedOutput) {
    this.#output = output
  }

  readonly method: Method = (call) => {
    this.#receiving = this.#receive(call)
    return this.#receiving
  }

  /** Resolves once all of it is there: true if any was sent. Throws what receiving it threw. */
  async finished(): Promise<boolean> {
    await this.#receiving
    return this.#receiving !== undefined
  }

  #receive(call: Call): Promise<void> {
    const { type, destination } = this.#output
    if (type === 'local') return receiveFolder(call, destination as string)
    return typeof destination === 'string' ? toFile(call, destination) : toStream(call, destination)
  }
}

/** Under its name only once it is whole. */
async function toFile(call: Call, path: string): Promise<void> {
  const temporary = `${path}.${randomBytes(8).toString('hex')}`
  try {
    await toStream(call, createWriteStream(temporary, { flags: 'wx' }))
    await rename(temporary, path)
  } finally {
    await rm(temporary, { force: true })
  }
}

async function toStream(call: Call, stream: Writable): Promise<void> {
  await pipeline(Readable.from(call.bytes()), stream)
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Duplex } from 'node:stream'
import type { Conn } from '../dial/conn.ts'
import { UsageError } from '../errors/errors.ts'

/** Answers a request, as the handlers of Node's HTTP servers do. */
export type MemoryHandler = (request: IncomingMessage, response: ServerResponse) => void

/** An engine in the memory of this process. */
export interface MemoryEngine extends AsyncDisposable {
  /** Where it is: `client({ engine: 'docker', version: 'v1.44', conn: engine.conn })`. */
  conn: Conn
  close(): Promise<void>
}

/**
 * An engine that is a function of the test's own: real HTTP over pairs of streams, with no socket and no port. So what
 * is tested goes all the way that a call goes, encoding and errors included; `fakeClient` is shorter where that is not
 * the point.
 */
export function memoryEngine(handler: MemoryHandler): MemoryEngine {
  if (typeof handler !== 'function')
    throw new UsageError('memoryEngine(): pass a function (request, response) that answers.')
  const server = createServer(handler)
  const open = new Set<Duplex>()
  const connect = (): Duplex => {
    const [ours, theirs] = pair()
    open.add(theirs)
    theirs.once('close', () => open.delete(theirs))
    server.emit('connection', theirs)
    return ours
  }
  const close = async (): Promise<void> => {
    for (const stream of open) stream.destroy()
  }
  return { conn: { connect }, close, [Symbol.asyncDispose]: close }
}

/** Two ends of one connection. */
function pair(): [Duplex, Duplex] {
  const ends: End[] = [new End(), new End()]
  const [one, other] = ends as [End, End]
  one.other = other
  other.other = one
  return [one, other]
}

/** What is written at one end is read at the other, no faster than it is read there. */
class End extends Duplex {
  other: End | undefined
  #taken: (() => void) | undefined

  override _read(): void {
    const taken = this.#taken
    this.#taken = undefined
    taken?.()
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.other?.receive(chunk, done)
  }

  override _final(done: () => void): void {
    this.other?.receive(null, () => {})
    done()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    done(error)
    setImmediate(() => this.other?.destroy())
  }

  receive(chunk: Buffer | null, done: () => void): void {
    if (this.push(chunk)) done()
    else this.#taken = done
  }
}

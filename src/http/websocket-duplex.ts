import { randomBytes } from 'node:crypto'
import { Duplex } from 'node:stream'
import { type CallFacts, ConnectionError, describe } from '../errors/errors.ts'
import { closing, frameHead, maskedFrame, opcodes } from './websocket-frame.ts'

/**
 * The bytes that a websocket carries. Its end is told by a close frame, after which a client sends nothing more;
 * what the engine has still to say comes all the same, so ending it is a half-close.
 */
export class WebSocketDuplex extends Duplex {
  readonly #carrier: Duplex
  readonly #call: CallFacts
  /** What was read of a head that is not whole, or of a control frame. */
  #begun: Buffer = Buffer.alloc(0)
  /** Bytes that the present data frame still has. */
  #rest = 0
  #isClosed = false

  constructor(carrier: Duplex, call: CallFacts) {
    super({ allowHalfOpen: true })
    this.#carrier = carrier
    this.#call = call
    carrier
      .on('data', (chunk: Buffer) => this.#take(chunk))
      .on('end', () => this.#end())
      // An engine that has said its last may be gone before the answer to that.
      .on('error', (error: Error) => this.destroy(this.#isClosed ? undefined : error))
      .on('close', () => this.destroy())
  }

  #take(chunk: Buffer): void {
    let bytes = this.#begun.length > 0 ? Buffer.concat([this.#begun, chunk]) : chunk
    this.#begun = Buffer.alloc(0)
    while (bytes.length > 0 && !this.#isClosed) {
      if (this.#rest > 0) {
        const data = bytes.subarray(0, this.#rest)
        this.#rest -= data.length
        bytes = bytes.subarray(data.length)
        if (!this.push(data)) this.#carrier.pause()
        continue
      }
      const head = frameHead(bytes)
      const isControl = head !== undefined && head.opcode >= opcodes.close
      if (!head || (isControl && bytes.length < head.bytes + head.length)) {
        this.#begun = bytes
        return
      }
      const end = head.bytes + (isControl ? head.length : 0)
      if (isControl) this.#control(head.opcode, bytes.subarray(head.bytes, end))
      else this.#rest = head.length
      bytes = bytes.subarray(end)
    }
  }

  #control(opcode: number, payload: Buffer): void {
    if (opcode === opcodes.ping) this.#send(opcodes.pong, payload)
    if (opcode === opcodes.close) this.#end(payload)
  }

  /** The engine says no more: by a close frame, which is answered, or by closing the connection. */
  #end(status?: Buffer): void {
    if (this.#isClosed) return
    this.#isClosed = true
    if (this.#rest > 0 || this.#begun.length > 0) {
      const message = `${describe(this.#call)}: the connection ended inside a frame of the websocket.`
      this.destroy(new ConnectionError(message, { call: this.#call }))
      return
    }
    this.push(null)
    if (status && !this.writableEnded) this.#send(opcodes.close, status.subarray(0, 2))
    this.#carrier.end(() => this.#carrier.destroy())
  }

  #send(opcode: number, payload: Uint8Array, done?: (error?: Error | null) => void): void {
    this.#carrier.write(maskedFrame(opcode, payload, randomBytes(4)), done)
  }

  override _read(): void {
    this.#carrier.resume()
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#send(opcodes.binary, chunk, done)
  }

  override _final(done: (error?: Error | null) => void): void {
    if (this.#isClosed) done()
    else this.#send(opcodes.close, closing, done)
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    // What was said last is to be sent before the connection goes.
    if (error || !this.#isClosed) this.#carrier.destroy()
    done(error)
  }
}

import { randomBytes } from 'node:crypto'
import { Duplex } from 'node:stream'
import { type CallFacts, ConnectionError, callName, ProtocolError } from '../errors/errors.ts'
import {
  closing,
  type FrameHead,
  frameHead,
  maskedFrame,
  maxControlBytes,
  maxFrameBytes,
  opcodes,
} from './websocket-frame.ts'

/**
 * The bytes that a websocket carries. Ending it sends a close frame. After that a client sends nothing more,
 * but still receives what the engine sends, so this is a half-close.
 */
export class WebSocketDuplex extends Duplex {
  readonly #socket: Duplex
  readonly #call: CallFacts
  /** The start of a head, or of a control frame, that is not whole yet: at most 127 bytes. */
  #begun: Buffer = Buffer.alloc(0)
  /** How many bytes of the present data frame are still to come. */
  #rest = 0
  #isClosed = false

  constructor(socket: Duplex, call: CallFacts) {
    super({ allowHalfOpen: true })
    this.#socket = socket
    this.#call = call
    socket
      .on('data', (chunk: Buffer) => this.#take(chunk))
      .on('end', () => this.#end())
      // An engine that has sent its close frame may be gone before our answer to it.
      .on('error', (error: Error) => this.destroy(this.#isClosed ? undefined : error))
      .on('close', () => this.#gone())
  }

  /** After an orderly end, what came before can still be read when the connection is gone. */
  #gone(): void {
    if (this.#isClosed && !this.readableEnded) this.once('end', () => this.destroy())
    else this.destroy()
  }

  #take(chunk: Buffer): void {
    let bytes = this.#begun.length > 0 ? Buffer.concat([this.#begun, chunk]) : chunk
    this.#begun = Buffer.alloc(0)
    while (bytes.length > 0 && !this.#isClosed) {
      if (this.#rest > 0) {
        const data = bytes.subarray(0, this.#rest)
        this.#rest -= data.length
        bytes = bytes.subarray(data.length)
        if (!this.push(data)) this.#socket.pause()
        continue
      }
      const head = frameHead(bytes)
      const fault = head && faultOf(head)
      if (fault) {
        this.#isClosed = true
        const message = `${callName(this.#call)}: ${fault}, which is not allowed on a websocket.`
        this.destroy(new ProtocolError(message, { call: this.#call }))
        return
      }
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

  /** The engine sends nothing more: it sent a close frame, which is answered, or it closed the connection. */
  #end(status?: Buffer): void {
    if (this.#isClosed) return
    this.#isClosed = true
    if (this.#rest > 0 || this.#begun.length > 0) {
      const message = `${callName(this.#call)}: the connection ended inside a frame of the websocket.`
      this.destroy(new ConnectionError(message, { call: this.#call }))
      return
    }
    this.push(null)
    if (status && !this.writableEnded) this.#send(opcodes.close, status.subarray(0, 2))
    this.#socket.end(() => this.#socket.destroy())
  }

  #send(opcode: number, payload: Uint8Array, done?: (error?: Error | null) => void): void {
    this.#socket.write(maskedFrame(opcode, payload, randomBytes(4)), done)
  }

  override _read(): void {
    this.#socket.resume()
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    if (this.#isClosed) {
      const message = `${callName(this.#call)}: the engine has closed the websocket, and takes no more.`
      done(new ConnectionError(message, { call: this.#call }))
      return
    }
    this.#send(opcodes.binary, chunk, done)
  }

  override _final(done: (error?: Error | null) => void): void {
    if (this.#isClosed) done()
    else this.#send(opcodes.close, closing, done)
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    // After an orderly end, the last bytes must be sent before the connection is closed.
    if (error || !this.#isClosed) this.#socket.destroy()
    done(error)
  }
}

/** What is wrong with a server's frame; undefined if nothing is. */
function faultOf({ opcode, isMasked, isLast, isReserved, length }: FrameHead): string | undefined {
  if (isMasked) return 'the engine sent a masked frame'
  const isControl = opcode >= opcodes.close
  if (isReserved) return 'the engine sent a frame of a kind that nobody agreed on'
  if (isControl && !isLast) return 'the engine sent a control frame in fragments'
  if (length > (isControl ? maxControlBytes : maxFrameBytes))
    return `the engine sent a ${isControl ? 'control ' : ''}frame of ${length} bytes`
  return undefined
}

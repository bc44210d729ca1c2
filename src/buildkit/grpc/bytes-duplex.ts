import { constants, type Http2Stream } from 'node:http2'
import { Duplex } from 'node:stream'
import { decode, encode } from '../messages.ts'
import { readMessages, writeMessage } from './framing.ts'

/** The bytes that go both ways in the messages of a call, as a stream. */
export class BytesDuplex extends Duplex {
  readonly #call: Http2Stream & Duplex
  readonly #messages: AsyncGenerator<Buffer, void>

  constructor(call: Http2Stream & Duplex) {
    super()
    this.#call = call
    this.#messages = readMessages(call)
    call.once('close', () => this.destroy())
  }

  override _read(): void {
    this.#messages.next().then(
      ({ value, done }) => {
        if (done || value === undefined) return this.push(null)
        const { data } = decode('BytesMessage', value)
        // A stream does not read on after an empty chunk.
        return data.length > 0 ? this.push(data) : this._read()
      },
      (error) => this.destroy(error),
    )
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error) => void): void {
    writeMessage(this.#call, encode('BytesMessage', { data: chunk })).then(() => done(), done)
  }

  override _final(done: () => void): void {
    this.#call.end(done)
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#call.close(constants.NGHTTP2_CANCEL)
    done(error)
  }
}

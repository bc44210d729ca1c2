import { constants } from 'node:buffer'
import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { type CallFacts, ProtocolError } from '../errors/errors.ts'
import type { Frame } from './frames.ts'
import { type MessageOptions, messages } from './messages.ts'
import { type FrameSource, iterateFrames } from './pipe.ts'
import { tell } from './stream-errors.ts'

/** Collected data beyond this many bytes is an error; the longest string is a little shorter than 512 MiB. */
export const dataLimit: number = Math.min(512 * 1024 * 1024, constants.MAX_STRING_LENGTH)

/** What a container wrote, collected. */
export interface Output {
  stdout: string
  stderr: string
  /** Both, in the order of arrival. */
  output: string
}

export interface CollectOptions {
  /** The most bytes to collect, of both channels together; more is a {@link ProtocolError}. Default 512 MiB. */
  limit?: number | undefined
  call?: CallFacts | undefined
}

/** Reads output to its end. A character that is cut by a frame of the other channel stays whole. */
export async function collectFrames(source: FrameSource, options: CollectOptions = {}): Promise<Output> {
  const { limit = dataLimit, call } = options
  const decoders = { stdout: new StringDecoder(), stderr: new StringDecoder() }
  const collected: Output = { stdout: '', stderr: '', output: '' }
  let bytes = 0
  const iterator = iterateFrames(source)
  for await (const next of iterator) {
    for (let frame: Frame | undefined = next; frame; frame = iterator.take()) {
      bytes += frame.data.length
      if (bytes > limit)
        throw tooLong(`The output is longer than ${limit} bytes: read it as frames or lines.`, limit, call)
      add(frame.channel, decoders[frame.channel].write(frame.data as Buffer))
    }
  }
  add('stdout', decoders.stdout.end())
  add('stderr', decoders.stderr.end())
  return collected

  function add(channel: Frame['channel'], text: string): void {
    collected[channel] += text
    collected.output += text
  }
}

/** All messages of a stream that ends, or a {@link ProtocolError} if they take more than `limit` bytes. */
export async function collectMessages(
  stream: Readable,
  limit: number,
  options: MessageOptions,
): Promise<unknown[]> {
  const all: unknown[] = []
  for await (const message of messages(limited(stream), options)) all.push(message)
  return all

  async function* limited(source: Readable): AsyncGenerator<Uint8Array> {
    let bytes = 0
    for await (const chunk of source as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > limit)
        throw tooLong(`The answer is larger than ${limit} bytes; read it as messages.`, limit, options.call)
      yield chunk
    }
  }
}

/** All bytes of a stream, or a {@link ProtocolError} if they are more than `limit`. */
export async function collectBytes(
  stream: Readable,
  limit: number,
  call: CallFacts | undefined,
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes > limit)
      throw tooLong(`The answer is larger than ${limit} bytes; read it as a stream.`, limit, call)
  }
  return Buffer.concat(chunks, bytes)
}

function tooLong(sentence: string, offset: number, call: CallFacts | undefined): ProtocolError {
  return new ProtocolError(tell(call, sentence), { call, offset })
}

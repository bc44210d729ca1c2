import { constants } from 'node:buffer'
import { StringDecoder } from 'node:string_decoder'
import { type CallFacts, ProtocolError } from '../errors/errors.ts'
import type { Frame } from './frames.ts'
import { type FrameSource, lateFrames } from './pipe.ts'
import { tell } from './stream-errors.ts'

const defaultLimit = 512 * 1024 * 1024

/** A container's output as text. */
export interface Output {
  stdout: string
  stderr: string
  /** Both, in order of arrival. */
  output: string
}

export interface CollectOptions {
  /** Most bytes of both channels, a {@link ProtocolError} beyond; default 512 MiB. */
  limit?: number | undefined
  call?: CallFacts | undefined
}

/** Reads output to its end. A character that is cut by a frame of the other channel stays whole. */
export async function collect(source: FrameSource, options: CollectOptions = {}): Promise<Output> {
  // The longest string there can be is a little short of 512 MiB.
  const limit = Math.min(options.limit ?? defaultLimit, constants.MAX_STRING_LENGTH)
  const decoders = { stdout: new StringDecoder(), stderr: new StringDecoder() }
  const collected: Output = { stdout: '', stderr: '', output: '' }
  let bytes = 0
  const iterator = lateFrames(source)
  for await (const next of iterator) {
    for (let frame: Frame | undefined = next; frame; frame = iterator.take()) {
      bytes += frame.data.length
      if (bytes > limit) throw tooLong(limit, options.call)
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

function tooLong(limit: number, call: CallFacts | undefined): ProtocolError {
  const message = `The output is longer than ${limit} bytes: read it as frames or lines.`
  return new ProtocolError(tell(call, message), call ? { call } : {})
}

import type { IncomingHttpHeaders } from 'node:http'
import type { Duplex, Readable } from 'node:stream'
import type { Output } from '../streams/collect.ts'
import type { Frame } from '../streams/frames.ts'
import type { Line } from '../streams/lines.ts'

/** What every generated operation is; types only look things up in it. */
export interface OperationTypes {
  /** What a call takes. Its `op` carries the documentation that editors show. */
  request: { op?: unknown; params?: unknown; data?: unknown }
  /** What a call with `as: 'data'` takes on top of it, where the answer need not end. */
  finite?: unknown
  kind: keyof Forms
  /** The decoded answer, or one of its messages, where that is JSON. */
  value?: unknown
  /** One item, where the answer comes in pages. */
  item?: unknown
}

/** The values of `as` that an operation has. */
export type FormOf<O extends OperationTypes> = Forms[O['kind']]

/** What `invoke` returns for each `as`. */
export interface Answers<O extends OperationTypes> {
  data: Promise<Data<O['value']>[O['kind']]>
  messages: Streaming<O['value']>
  frames: Streaming<Frame>
  lines: Streaming<Line>
  stream: Promise<BodyStream>
  socket: Promise<Socket>
  response: Promise<RawAnswer>
}

/** A promise that is itself iterable: `for await (const line of c.invoke({ …, as: 'lines' }))`. */
export interface Streaming<T> extends Promise<AsyncIterable<T>>, AsyncIterable<T> {}

/** A hijacked connection: `end()` closes the container's stdin, its output goes on. */
export interface Socket extends Duplex {
  /** Whether the output is a terminal's, and so not framed. */
  tty: boolean
}

/** The body of a success as it arrives, with the head of its answer. */
export interface BodyStream extends Readable {
  /** `304`: nothing had to be done (the container to start runs already). */
  readonly status: number
  readonly headers: IncomingHttpHeaders
}

/** An answer as HTTP has it, whatever its status. */
export interface RawAnswer {
  status: number
  headers: IncomingHttpHeaders
  body: Readable
}

/**
 * The forms of an answer by its kind. `any`: what its content type says. `message`: a row of one message. `hijack`:
 * frames on a raw connection.
 */
interface Forms {
  json: 'data' | 'messages' | 'stream' | 'response'
  messages: 'data' | 'messages' | 'stream' | 'response'
  message: 'data' | 'messages' | 'stream' | 'response'
  text: 'data' | 'stream' | 'response'
  bytes: 'data' | 'stream' | 'response'
  none: 'data' | 'stream' | 'response'
  any: 'data' | 'messages' | 'stream' | 'response'
  header: 'data' | 'stream' | 'response'
  headers: 'data' | 'stream' | 'response'
  frames: 'data' | 'frames' | 'lines' | 'stream' | 'response'
  hijack: 'data' | 'frames' | 'lines' | 'stream' | 'socket' | 'response'
  socket: 'stream' | 'socket' | 'response'
}

/** What `as: 'data'` gives for each kind of answer. */
interface Data<Value> {
  json: Value
  messages: Value[]
  message: Value
  text: string
  bytes: Uint8Array
  none: undefined
  any: unknown
  header: Value
  headers: Value
  frames: Output
  hijack: Output
  socket: never
}

import {
  type IncomingHttpHeaders,
  performServerHandshake,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from 'node:http2'
import type { Duplex } from 'node:stream'
import type { Read, Sent, schema } from '../messages.ts'
import { Call } from './call.ts'
import { GrpcError } from './status.ts'

type Name = keyof typeof schema

/** Serves one call; the engine gets what it throws. */
export type Method = (call: Call) => Promise<void>

/** By `/package.Service/Method`. */
export type Methods = Readonly<Record<string, Method>>

/** How much the engine may send ahead of our reading, in bytes: per call, and in all. */
const callWindow = 1024 * 1024
const sessionWindow = 4 * callWindow
/** An engine sends each pattern of an ignore file and each source of `COPY` as a header of its own. */
const maxHeaderListPairs = 1_000_000

/**
 * Serves gRPC on a connection; the other end is the client. `onFault` gets each error of a method that was not made
 * for the engine.
 */
export function serveGrpc(
  socket: Duplex,
  methods: Methods,
  onFault: (error: unknown) => void,
): ServerHttp2Session {
  const session = performServerHandshake(socket, {
    settings: { initialWindowSize: callWindow },
    maxHeaderListPairs,
  })
  session.once('connect', () => session.setLocalWindowSize(sessionWindow))
  session.on('error', () => socket.destroy())
  session.on('stream', (...event: StreamEvent) => {
    const [stream, headers, , rawHeaders] = event
    // Whoever reads or writes the stream gets the error.
    stream.on('error', () => {})
    const call = new Call(stream, rawHeaders)
    const method = methods[String(headers[':path'])]
    if (!method) return call.end(new GrpcError('unimplemented', `there is no ${headers[':path']}`))
    // The engine is also told what the method throws before it returns a promise.
    new Promise<void>((resolve) => resolve(method(call))).then(
      () => call.end(),
      (error: unknown) => {
        if (!(error instanceof GrpcError)) onFault(error)
        call.end(error)
      },
    )
  })
  return session
}

/** Node also passes the headers as a flat list, which its typings leave out. */
type StreamEvent = [
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  flags: number,
  rawHeaders: string[],
]

/** A method with one request and one answer. */
export function unary<Q extends Name, A extends Name>(
  request: Q,
  answer: A,
  handle: (message: Read<Q>) => Sent<A> | Promise<Sent<A>>,
): Method {
  return async (call) => {
    for await (const message of call.messages(request)) {
      return call.send(answer, await handle(message))
    }
    throw new GrpcError('internal', 'the request is missing')
  }
}

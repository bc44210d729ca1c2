import type { Duplex } from 'node:stream'
import { ConnectionError, callName, EngineError, isHawserError, ProtocolError } from '../../errors/errors.ts'
import type { Connection } from '../../http/connection.ts'
import { call, type Engine } from '../engine.ts'
import { BytesDuplex } from '../grpc/bytes-duplex.ts'
import { GrpcClient } from '../grpc/client.ts'
import { GrpcError } from '../grpc/status.ts'
import type { Read, Sent } from '../messages.ts'
import { readTrace, type Trace } from '../progress/trace.ts'
import type { OpenSocket } from '../session/session.ts'

const service = '/moby.buildkit.v1.Control'
/** The first API that speaks gRPC on its socket; `/grpc` and `/session` are deprecated there. */
const socketApi = 53

/** BuildKit's own API. */
export interface Control {
  /** Opens the connection of a session. */
  openSession: OpenSocket
  /** The news of a build, until it ends. */
  status(ref: string): AsyncGenerator<Trace, void>
  /** Builds; resolves to what the engine says about the result. */
  solve(request: Sent<'SolveRequest'>): Promise<Record<string, string>>
  /** Labels of what runs the builds. */
  labels(): Promise<Record<string, string>>
  close(): Promise<void>
}

/** How to reach BuildKit's own API on an engine. */
export interface ControlWays {
  /** Over a connection of its own, or over one that `POST /grpc` has upgraded. */
  grpc: 'socket' | 'upgrade'
  /** By a call of that API, or by `POST /session`. */
  session: 'call' | 'upgrade'
}

/** The newest ways that the engine has. Our TLS connections speak HTTP/1.1, so they are upgraded. */
export function waysOf({ client, api }: Pick<Engine, 'client' | 'api'>): ControlWays {
  const isNew = Number(api.slice('v1.'.length)) >= socketApi
  const isPlain = connectionOf(client)?.agent.target.origin.startsWith('http:') === true
  const grpc = isNew && isPlain ? 'socket' : 'upgrade'
  return { grpc, session: isNew ? 'call' : 'upgrade' }
}

/** Opens BuildKit's own API. `signal` ends its calls. */
export async function openControl(
  { client, api }: Pick<Engine, 'client' | 'api'>,
  signal: AbortSignal | undefined,
  ways: ControlWays = waysOf({ client, api }),
): Promise<Control> {
  const upgrade = (op: string, headers = {}) =>
    call(client, { op, headers, as: 'socket', signal }) as Promise<Duplex>
  const connection = connectionOf(client)
  const grpc =
    ways.grpc === 'socket' && connection
      ? new GrpcClient(await dial(connection, signal), textsOf(connection.ownHeaders()))
      : new GrpcClient(await upgrade('Grpc'))
  return {
    openSession: async (headers) =>
      ways.session === 'call'
        ? new BytesDuplex(grpc.open(`${service}/Session`, headers))
        : upgrade('Session', headers),
    async *status(ref) {
      const answers = grpc.call(`${service}/Status`, ['StatusRequest', { ref }], 'StatusResponse', signal)
      try {
        for await (const answer of answers) yield readTrace(answer)
      } catch (error) {
        throw faultOf(error, 'Status', signal)
      }
    },
    async solve(request) {
      try {
        const answers = grpc.call(`${service}/Solve`, ['SolveRequest', request], 'SolveResponse', signal)
        for await (const { exporterResponse } of answers) return textsIn(exporterResponse)
        throw new GrpcError('internal', 'the answer is missing')
      } catch (error) {
        throw faultOf(error, 'Solve', signal)
      }
    },
    async labels() {
      try {
        const answers = grpc.call(`${service}/ListWorkers`, ['Empty', {}], 'ListWorkersResponse', signal)
        for await (const { records } of answers) return textsIn(records.flatMap(({ labels }) => labels))
        return {}
      } catch (error) {
        throw faultOf(error, 'ListWorkers', signal)
      }
    },
    close: () => grpc.close(),
  }
}

function connectionOf(client: object): Connection | undefined {
  return (client as { connection?: Connection }).connection
}

function textsIn(pairs: readonly Read<'Attr'>[]): Record<string, string> {
  return Object.fromEntries(pairs.map(({ key, value }) => [key, value]))
}

function textsOf(headers: Readonly<Record<string, unknown>> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)]))
}

/** HTTP statuses for those gRPC statuses that mean more than a failed build. */
const statuses: Readonly<Record<number, number>> = { 3: 400, 5: 404, 7: 403, 8: 429, 12: 501, 16: 401 }
const unavailable = 14

/** Makes an error of a call of BuildKit's own API the call's own. */
function faultOf(error: unknown, method: string, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return signal.reason
  if (isHawserError(error)) return error
  const call = { op: 'Grpc', method: 'POST', path: `${service}/${method}` }
  const { message } = error as Error
  if (error instanceof SyntaxError)
    return new ProtocolError(`${callName(call)}: the answer cannot be read: ${message}.`, {
      call,
      cause: error,
    })
  if (!(error instanceof GrpcError) || error.code === unavailable)
    return new ConnectionError(`${callName(call)}: the build was cut off: ${message}.`, {
      call,
      cause: error,
    })
  const { code } = error
  const status = statuses[code] ?? 500
  return new EngineError({ status, message, body: { error: message, code }, inStream: true, call })
}

async function dial(connection: Connection, signal = new AbortController().signal): Promise<Duplex> {
  try {
    return await connection.agent.dial(signal)
  } catch (error) {
    if (signal.aborted) throw signal.reason
    const call = { op: 'Grpc' }
    const message = `Grpc: could not connect to ${connection.name}: ${(error as Error).message}.`
    throw new ConnectionError(message, { call, cause: error })
  }
}

import { randomBytes } from 'node:crypto'
import type { Duplex } from 'node:stream'
import { type Methods, serveGrpc, unary } from '../grpc/serve.ts'

/** Opens the raw connection that a session runs on: the one place that knows how an engine gives one. */
export type OpenSocket = (headers: Record<string, string | string[]>) => Promise<Duplex>

/** What the engine may ask of us while it builds. */
export interface Session extends AsyncDisposable {
  readonly id: string
  /** The first error of a service that is ours, not the engine's: a secret that could not be read. */
  readonly fault: unknown
  /** Whether the connection is gone. */
  readonly isLost: boolean
}

/**
 * Opens a session and serves it until it is disposed. `sharedKey` tells engines which sessions send the same
 * folder, so that they ask for changed files alone.
 */
export async function openSession(open: OpenSocket, services: Methods, sharedKey: string): Promise<Session> {
  const id = randomBytes(16).toString('hex')
  const methods = { ...services, ...health }
  const socket = await open({
    'x-docker-expose-session-uuid': id,
    'x-docker-expose-session-name': 'hawser',
    'x-docker-expose-session-sharedkey': sharedKey,
    'x-docker-expose-session-grpc-method': Object.keys(methods),
  })
  let fault: unknown
  const served = serveGrpc(socket, methods, (error) => {
    fault ??= error
  })
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  return {
    id,
    get fault() {
      return fault
    },
    get isLost() {
      return socket.destroyed
    },
    async [Symbol.asyncDispose]() {
      served.destroy()
      socket.destroy()
      await closed
    },
  }
}

/** Engines close a session that does not say that it is well. */
const serving = 1
const health: Methods = {
  '/grpc.health.v1.Health/Check': unary('Empty', 'HealthCheckResponse', () => ({ status: serving })),
}

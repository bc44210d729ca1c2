import type { Conn } from '../dial/conn.ts'
import { targetOf } from '../dial/target.ts'
import { resolveContext } from '../discover/finders.ts'
import { UsageError } from '../errors/errors.ts'
import { Agent } from '../http/agent.ts'
import { Connection, type ConnectionAuthorizer } from '../http/connection.ts'
import type { Headers } from '../http/outgoing.ts'
import { addHeaders } from '../request/headers.ts'
import { once } from './once.ts'

/**
 * Checks a description and makes a connection from it, for one client or many. Nothing is dialled yet. A
 * `context` belongs to an engine's own CLI, so it needs the engine's name.
 */
export function connect(conn: Conn, engine?: string): Connection {
  const described = withEngine(conn?.context === undefined ? conn : contextConn(conn, engine), engine)
  const agent = new Agent(targetOf(described))
  const connection: Connection = new Connection(described, checkedHeaders(described), agent, {
    authorizer: described.auth === undefined ? undefined : once(() => loadAuthorizer(described, connection)),
    reach: (origin, publicOnly) => connectElsewhere(described, origin, publicOnly),
  })
  return connection
}

/** Loaded on demand: few engines ask for logins. */
async function loadAuthorizer(conn: Conn, connection: Connection): Promise<ConnectionAuthorizer> {
  const { authorizerOf } = await import('./authorizer.ts')
  return authorizerOf(conn, connection)
}

/** The same kind of connection to another address, without the credentials and the client certificate. */
function connectElsewhere(conn: Conn, uri: string, publicOnly: boolean): Connection {
  const { auth: _, headers: __, registryAuth: ___, tls, connect: ____, source: _____, ...ways } = conn
  const ca = uri.startsWith('https:') && tls?.ca !== undefined ? { tls: { ca: tls.ca } } : {}
  const described: Conn = { ...ways, uri, ...ca }
  return new Connection(described, undefined, new Agent(targetOf(described, publicOnly)))
}

function checkedHeaders({ headers }: Conn): Headers | undefined {
  if (!headers) return undefined
  const checked: Headers = {}
  addHeaders(checked, headers)
  return checked
}

function contextConn(conn: Conn, engine: string | undefined): Conn {
  const { context, ...rest } = conn
  if (engine === undefined) {
    throw new UsageError(
      'connect(): a "context" needs the name of its engine: connect({ context }, "docker").',
    )
  }
  const resolved = resolveContext(engine, String(context))
  return { ...resolved, ...rest, ...(resolved.ssh && { ssh: { ...resolved.ssh, ...rest.ssh } }) }
}

/** Tells ssh which engine's CLI finds the socket on the far side, if the uri has none. */
function withEngine(conn: Conn, engine: string | undefined): Conn {
  return /^ssh:/i.test(String(conn?.uri)) ? { ...conn, ssh: { engine, ...conn.ssh } } : conn
}

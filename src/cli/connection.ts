import { tableOf } from '../client/catalogue.ts'
import { client } from '../client/client.ts'
import { connect } from '../client/connect.ts'
import type { Conn } from '../dial/conn.ts'
import { defaultConn } from '../discover/finders.ts'
import { UsageError } from '../errors/errors.ts'
import type { Connection } from '../http/connection.ts'
import type { RecipeClient } from '../recipes/engine/engine.ts'
import type { Arguments } from './command.ts'
import { engineName, namedVersion } from './engine.ts'
import { textOf } from './operands.ts'

/** A client of an engine whose name is known only now. */
export interface AnyClient extends AsyncDisposable {
  negotiate(): Promise<string>
  invoke(input: Record<string, unknown>): unknown
}

/** The client that the options of a connection ask for, and its engine's name. */
export async function clientOf(args: Arguments): Promise<{ engine: string; client: AnyClient }> {
  const engine = await engineName(textOf(args, 'engine') ?? 'docker')
  const asked = textOf(args, 'api')
  const version = asked === undefined ? {} : { version: namedVersion(tableOf(engine), asked) }
  const options = { engine, conn: connOf(args, engine), ...version }
  return { engine, client: client(options as never) as unknown as AnyClient }
}

/** The same for the recipes, which take a client of any engine that can do what they need. */
export async function recipeClient(args: Arguments): Promise<RecipeClient & AsyncDisposable> {
  const { client } = await clientOf(args)
  return client as unknown as RecipeClient & AsyncDisposable
}

/** The connection alone. */
export async function connectionOf(args: Arguments): Promise<Connection> {
  const engine = await engineName(textOf(args, 'engine') ?? 'docker')
  return connect(connOf(args, engine), engine)
}

function connOf(args: Arguments, engine: string): Conn {
  const [host, context] = [textOf(args, 'host'), textOf(args, 'context')]
  if (host !== undefined && context !== undefined) {
    throw new UsageError('Give one of --host and --context: each says where the engine is.')
  }
  const [ca, cert, key] = [textOf(args, 'tlscacert'), textOf(args, 'tlscert'), textOf(args, 'tlskey')]
  const tls = { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) }
  const own = Object.keys(tls).length > 0 ? { tls } : {}
  // Images are pulled and pushed with what the user has logged in with.
  const rest = { ...own, registryAuth: 'default' } as const
  if (host !== undefined) return { uri: host, ...rest }
  return { ...(context === undefined ? defaultConn(engine) : { context }), ...rest }
}

import type { Conn } from '../dial/conn.ts'
import type { Host } from './host.ts'

/** A connection's description that says where it was found. */
export type FoundConn = Conn & { source: string }

/** One entry in the list of Docker contexts or Podman connections. */
export interface Context {
  name: string
  /** Without a password, if it had one; undefined where the context has no endpoint of this engine. */
  uri: string | undefined
  /** The file that describes it, or the variable that does. */
  source: string
  /** Whether a client without `conn` uses it. */
  current: boolean
  description?: string
}

/** How one engine's CLI finds its engine. Each throws a `UsageError` where what it finds cannot be used. */
export interface Finder {
  /** What the CLI would use with no arguments. */
  find(env: NodeJS.ProcessEnv, host: Host): FoundConn
  /** In the order of the CLI's own list. */
  list(env: NodeJS.ProcessEnv, host: Host): Context[]
  /** The entry with this name. */
  resolve(name: string, env: NodeJS.ProcessEnv, host: Host): FoundConn
}

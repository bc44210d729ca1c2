import { hostname } from 'node:os'
import { type Conn, client, defaultConn } from 'hawser'
import { isMain } from './support/is-main.ts'

/**
 * Inspects the container that this process runs in, the engine's socket being mounted into it: its host name is
 * the short id, unless it was given another.
 */
export async function ownContainer(conn: Conn, name: string = hostname()): Promise<string> {
  await using docker = client({ engine: 'docker', conn })
  const { Id, Config } = await docker.invoke({ op: 'ContainerInspect', params: { id: name } })
  return `${Id} of ${Config?.Image}`
}

if (isMain(import.meta.url)) console.log(await ownContainer(defaultConn('docker')))

import { type Conn, client, defaultConn } from 'hawser'
import { isMain } from './support/is-main.ts'

/** Lists containers over the engine's socket. */
export async function listContainers(conn: Conn): Promise<string[]> {
  await using docker = client({ engine: 'docker', conn })
  const containers = await docker.invoke({ op: 'ContainerList', params: { all: true } })
  return containers.map(({ Names, Image, Status }) => `${Names?.[0]} ${Image} ${Status}`)
}

if (isMain(import.meta.url)) console.log(await listContainers(defaultConn('docker')))

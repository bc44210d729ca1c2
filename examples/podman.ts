import { type Conn, client, connect, defaultConn } from 'hawser'
import { isMain } from './support/is-main.ts'

/**
 * Podman's three faces, over one connection: its own API, the Docker-compatible one of its specification, and
 * Docker's own table, with which one program serves both engines.
 */
export async function threeFaces(conn: Conn): Promise<Record<string, number>> {
  await using shared = connect(conn)
  const podman = client({ engine: 'podman', conn: shared })
  const docker = client({ engine: 'docker', conn: shared })
  const libpod = await podman.invoke({ op: 'ContainerListLibpod', params: { all: true } })
  const compat = await podman.invoke({ op: 'ContainerList', params: { all: true } })
  const asDocker = await docker.invoke({ op: 'ContainerList', params: { all: true } })
  return { libpod: libpod.length, compat: compat.length, docker: asDocker.length }
}

if (isMain(import.meta.url)) console.log(await threeFaces(defaultConn('podman')))

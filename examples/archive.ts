import { type Conn, client, defaultConn } from 'hawser'
import { isMain } from './support/is-main.ts'
import { tar } from './support/tar.ts'

/** Puts a file into a container that need not run, asks about it, and fetches it; what comes back is a tar. */
export async function sendAndFetch(conn: Conn, image: string): Promise<{ size: number; tar: Uint8Array }> {
  await using docker = client({ engine: 'docker', conn })
  const { Id: id } = await docker.invoke({ op: 'ContainerCreate', data: { Image: image, Cmd: ['true'] } })
  try {
    const files = await tar({ 'note.txt': 'carried in\n' })
    await docker.invoke({ op: 'PutContainerArchive', params: { id, path: '/tmp' }, data: files })
    const params = { id, path: '/tmp/note.txt' }
    const { size } = (await docker.invoke({ op: 'ContainerArchiveInfo', params })) as { size: number }
    return { size, tar: await docker.invoke({ op: 'ContainerArchive', params }) }
  } finally {
    await docker.invoke({ op: 'ContainerDelete', params: { id, force: true } })
  }
}

if (isMain(import.meta.url)) console.log(await sendAndFetch(defaultConn('docker'), 'busybox:musl'))

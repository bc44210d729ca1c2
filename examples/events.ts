import { type Conn, client, defaultConn } from 'hawser'
import { isMain } from './support/is-main.ts'

/** Listens to what happens to a container from before it is started until it has ended. */
export async function eventsOfRun(conn: Conn, image: string): Promise<string[]> {
  await using docker = client({ engine: 'docker', conn })
  const { Id: id } = await docker.invoke({ op: 'ContainerCreate', data: { Image: image, Cmd: ['true'] } })
  try {
    // Awaited: from here on none is missed.
    const events = await docker.invoke({
      op: 'SystemEvents',
      params: { filters: { container: [id] } },
      as: 'messages',
    })
    await docker.invoke({ op: 'ContainerStart', params: { id } })
    const seen: string[] = []
    for await (const { Action = '' } of events) {
      seen.push(Action)
      // Leaving the loop closes the stream.
      if (Action === 'die') break
    }
    return seen
  } finally {
    await docker.invoke({ op: 'ContainerDelete', params: { id, force: true } })
  }
}

if (isMain(import.meta.url)) console.log(await eventsOfRun(defaultConn('docker'), 'busybox:musl'))

import { pipeline } from 'node:stream/promises'
import { type Conn, client, defaultConn } from 'hawser'
import { isMain } from './support/is-main.ts'

/** What a shell is used at: `process` is one. */
export interface Terminal {
  stdin: NodeJS.ReadableStream
  stdout: NodeJS.WritableStream & { rows?: number; columns?: number }
}

/** A shell in a container, at a terminal: what is typed goes in, what it shows comes out, until it exits. */
export async function shell(conn: Conn, image: string, { stdin, stdout }: Terminal = process): Promise<void> {
  await using docker = client({ engine: 'docker', conn })
  const { Id: id } = await docker.invoke({
    op: 'ContainerCreate',
    data: { Image: image, Cmd: ['sh'], Tty: true, OpenStdin: true, StdinOnce: true },
  })
  try {
    // Attached before it starts, so that nothing of it is missed.
    const socket = await docker.invoke({
      op: 'ContainerAttach',
      params: { id, stream: true, stdin: true, stdout: true, stderr: true },
      as: 'socket',
    })
    await docker.invoke({ op: 'ContainerStart', params: { id } })
    const { rows: h = 24, columns: w = 80 } = stdout
    await docker.invoke({ op: 'ContainerResize', params: { id, h, w } })
    stdin.pipe(socket)
    await pipeline(socket, stdout, { end: false })
    stdin.unpipe(socket)
  } finally {
    await docker.invoke({ op: 'ContainerDelete', params: { id, force: true } })
  }
}

if (isMain(import.meta.url)) {
  process.stdin.setRawMode?.(true)
  await shell(defaultConn('docker'), 'busybox:musl')
  process.stdin.setRawMode?.(false).unref()
}

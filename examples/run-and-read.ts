import { type Conn, client, defaultConn, pipe } from 'hawser'
import { isMain } from './support/is-main.ts'

/** Where output goes: `process` is one. */
export interface Outputs {
  stdout: NodeJS.WritableStream
  stderr: NodeJS.WritableStream
}

/** Creates and starts a container, and follows its logs to the end, stdout and stderr apart; gives its exit code. */
export async function runAndRead(conn: Conn, image: string, outputs: Outputs = process): Promise<number> {
  await using docker = client({ engine: 'docker', conn })
  const { Id: id } = await docker.invoke({
    op: 'ContainerCreate',
    data: { Image: image, Cmd: ['sh', '-c', 'echo out; echo err >&2; exit 3'] },
  })
  try {
    await docker.invoke({ op: 'ContainerStart', params: { id } })
    const logs = docker.invoke({
      op: 'ContainerLogs',
      params: { id, follow: true, stdout: true, stderr: true },
      as: 'frames',
    })
    await pipe(logs, outputs)
    const { StatusCode } = await docker.invoke({ op: 'ContainerWait', params: { id } })
    return StatusCode
  } finally {
    await docker.invoke({ op: 'ContainerDelete', params: { id, force: true } })
  }
}

if (isMain(import.meta.url)) console.log(await runAndRead(defaultConn('docker'), 'busybox:musl'))

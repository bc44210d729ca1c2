import { type Conn, client, defaultConn } from 'hawser'
import { terminal } from 'hawser/recipes'
import { isMain } from './support/is-main.ts'

/** What a shell is used at: `process` is one. */
export interface Terminal {
  stdin: NodeJS.ReadableStream
  stdout: NodeJS.WritableStream & { rows?: number; columns?: number }
}

/** A shell in a new container, at a terminal, until it exits; gives its exit code. The container is gone then. */
export async function shell(
  conn: Conn,
  image: string,
  { stdin, stdout }: Terminal = process,
): Promise<number | undefined> {
  await using docker = client({ engine: 'docker', conn })
  return await terminal(docker, { image }, ['sh'], { stdin, stdout })
}

if (isMain(import.meta.url)) process.exitCode = await shell(defaultConn('docker'), 'busybox:musl')

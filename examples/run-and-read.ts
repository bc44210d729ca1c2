import { type Conn, client, defaultConn } from 'hawser'
import { run } from 'hawser/recipes'
import { isMain } from './support/is-main.ts'

/** Where output goes: `process` is one. */
export interface Outputs {
  stdout: NodeJS.WritableStream
  stderr: NodeJS.WritableStream
}

/** Runs a container to its end, stdout and stderr apart; gives its exit code. Nothing of it is left. */
export async function runAndRead(
  conn: Conn,
  image: string,
  { stdout, stderr }: Outputs = process,
): Promise<number> {
  await using docker = client({ engine: 'docker', conn })
  const cmd = ['sh', '-c', 'echo out; echo err >&2; exit 3']
  const { exitCode } = await run(docker, { image, cmd, stdout, stderr })
  return exitCode
}

if (isMain(import.meta.url)) console.log(await runAndRead(defaultConn('docker'), 'busybox:musl'))

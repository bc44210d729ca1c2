import { type Conn, client, defaultConn } from 'hawser'
import { isMain } from './support/is-main.ts'

/** Several values for one parameter are a list, however the engine wants them sent. */
export async function severalValues(
  conn: Conn,
  images: string[],
): Promise<{ idle: number; tar: Uint8Array }> {
  await using docker = client({ engine: 'docker', conn })
  // Sent as JSON: filters={"status":["created","exited"]}
  const filters = { status: ['created', 'exited'] }
  const idle = await docker.invoke({ op: 'ContainerList', params: { all: true, filters } })
  // Sent as a key for each: names=a&names=b
  const tar = await docker.invoke({ op: 'ImageGetAll', params: { names: images } })
  return { idle: idle.length, tar }
}

if (isMain(import.meta.url)) {
  const { idle, tar } = await severalValues(defaultConn('docker'), process.argv.slice(2))
  console.log(`${idle} containers do not run; the images are a tar of ${tar.length} bytes`)
}

import { type AddressInfo, connect, createServer } from 'node:net'
import { pipeline } from 'node:stream'
import { client } from 'hawser'
import { isMain } from './support/is-main.ts'

/**
 * Makes a unix socket a TCP port on loopback, for a program that speaks no unix sockets, and asks `/version`
 * through it. Any user of the machine can connect while it is open.
 */
export async function versionThroughBridge(socket: string): Promise<string | undefined> {
  const bridge = createServer({ allowHalfOpen: true }, (outer) => {
    const inner = connect({ path: socket, allowHalfOpen: true })
    pipeline(outer, inner, () => {})
    pipeline(inner, outer, () => {})
  })
  await new Promise<void>((resolve) => bridge.listen(0, '127.0.0.1', resolve))
  const { port } = bridge.address() as AddressInfo
  try {
    await using docker = client({ engine: 'docker', conn: { uri: `http://127.0.0.1:${port}` } })
    const { Version } = await docker.invoke({ op: 'SystemVersion' })
    return Version
  } finally {
    bridge.close()
  }
}

if (isMain(import.meta.url)) console.log(await versionThroughBridge('/var/run/docker.sock'))

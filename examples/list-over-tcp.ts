import { listContainers } from './list-containers.ts'
import { isMain } from './support/is-main.ts'

/**
 * The same over TCP. Whoever reaches a plain `tcp://` port of an engine is root on its machine: keep it on
 * loopback (`dockerd -H tcp://127.0.0.1:2375`), and across a network use `ssh://`, or `tcp://` with `tls`.
 */
export function listOverTcp(port: number): Promise<string[]> {
  return listContainers({ uri: `tcp://127.0.0.1:${port}` })
}

if (isMain(import.meta.url)) console.log(await listOverTcp(2375))

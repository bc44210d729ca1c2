import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { call } from './call.ts'
import { freePort, makeDir, type Started, startDaemon } from './daemon.ts'

export interface StartedRegistry extends Started {
  /** `127.0.0.1:port`, as image references begin. */
  host: string
  /** `http://127.0.0.1:port` */
  url: string
}

/** Starts a registry on loopback, empty and open to everyone; `config` is more of its configuration, in YAML. */
export async function startRegistry(config = ''): Promise<StartedRegistry> {
  const dir = await makeDir('registry')
  const host = `127.0.0.1:${await freePort()}`
  const url = `http://${host}`
  const file = join(dir, 'config.yml')
  const storage = `storage:\n  filesystem:\n    rootdirectory: ${join(dir, 'data')}\n  delete:\n    enabled: true`
  await writeFile(file, `version: 0.1\n${storage}\nhttp:\n  addr: ${host}\n${config}`)
  const daemon = await startDaemon({
    command: ['docker-registry', 'serve', file],
    dir,
    answers: () => call(url, 'GET', '/v2/'),
  })
  return { ...daemon, host, url }
}

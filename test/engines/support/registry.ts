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

/** PEM text of a registry that speaks TLS; with `clientCa` it lets in whom that authority has signed. */
export interface RegistryTls {
  cert: string
  key: string
  clientCa?: string
}

/** Starts a registry on loopback, empty and open to everyone; `config` is more of its configuration, in YAML. */
export async function startRegistry(config = '', tls?: RegistryTls): Promise<StartedRegistry> {
  const dir = await makeDir('registry')
  const host = `127.0.0.1:${await freePort()}`
  const file = join(dir, 'config.yml')
  const storage = `storage:\n  filesystem:\n    rootdirectory: ${join(dir, 'data')}\n  delete:\n    enabled: true`
  const http = `http:\n  addr: ${host}\n${tls ? await tlsConfig(dir, tls) : ''}`
  await writeFile(file, `version: 0.1\n${storage}\n${http}${config}`)
  const daemon = await startDaemon({
    command: ['docker-registry', 'serve', file],
    dir,
    // One that speaks TLS answers to plain HTTP too, by an error.
    answers: () => call(`http://${host}`, 'GET', '/v2/'),
  })
  return { ...daemon, host, url: `${tls ? 'https' : 'http'}://${host}` }
}

async function tlsConfig(dir: string, { cert, key, clientCa }: RegistryTls): Promise<string> {
  const texts = { cert, key, ...(clientCa && { clientCa }) }
  for (const [name, text] of Object.entries(texts)) await writeFile(join(dir, `${name}.pem`), text)
  const at = (name: string) => join(dir, `${name}.pem`)
  const clients = clientCa ? `    clientcas: ["${at('clientCa')}"]\n` : ''
  return `  relativeurls: true\n  tls:\n    certificate: ${at('cert')}\n    key: ${at('key')}\n${clients}`
}

import type { Socket } from 'node:net'
import type { Conn } from '../../src/index.ts'
import { isInstalled } from '../engines/support/packages.ts'
import { startSshd } from '../engines/support/sshd.ts'
import { makeCertificates } from '../support/certificates.ts'
import { readRequest, type Served, serveRaw } from '../support/serve.ts'
import { serveTls } from '../support/serve-tls.ts'

export interface FaultServer {
  conn: Conn
  served: Served
  close(): Promise<void>
}

/** What a server does with a connection once it has read a request, of which this is the text. */
export type Talk = (socket: Socket, request: string) => void

/** The same server behind each kind of connection. */
export const servers: Record<string, (talk: Talk) => Promise<FaultServer>> = {
  async unix(talk) {
    const served = await serveRaw((socket) => converse(socket, talk))
    return { served, conn: { uri: served.uri }, close: served.close }
  },
  async tcp(talk) {
    const served = await serveRaw((socket) => converse(socket, talk), { on: 'tcp' })
    return { served, conn: { uri: served.uri }, close: served.close }
  },
  async tls(talk) {
    const { ca, server } = makeCertificates()
    const served = await serveTls((socket) => converse(socket, talk), server)
    return { served, conn: { uri: served.uri, tls: { ca } }, close: served.close }
  },
  async ssh(talk) {
    const served = await serveRaw((socket) => converse(socket, talk))
    const sshd = await startSshd()
    const ssh = { args: ['-F', sshd.config] }
    return {
      served,
      conn: { uri: `ssh://box${new URL(served.uri).pathname}`, ssh },
      close: async () => {
        await sshd.stop()
        await served.close()
      },
    }
  },
}

/** Why a kind of connection cannot be tried here, if so. */
export function missingFor(kind: string): string | undefined {
  if (kind === 'ssh' && !isInstalled('tools')) return 'no openssh-server here'
  return undefined
}

async function converse(socket: Socket, talk: Talk): Promise<void> {
  for (;;) {
    const request = await readRequest(socket).catch(() => undefined)
    if (request === undefined) return
    talk(socket, request)
  }
}

import { type AddressInfo, connect as open } from 'node:net'
import { createServer } from 'node:tls'
import type { Conn } from '../../../src/dial/conn.ts'
import { makeCertificates } from '../../support/certificates.ts'
import { type DaemonTls, startDocker } from './docker.ts'
import { image, label, rootfs, type Target } from './engine.ts'
import { startPodman } from './podman.ts'
import { importImage } from './rootfs.ts'
import { startSshd } from './sshd.ts'

/** One of the ways to an engine. */
export interface Way {
  conn: Conn
  /** Ends what was started for it. */
  stop(): Promise<void>
}

type Maker = (target: Target) => Promise<Way>

/** By engine and by what the documentation calls them. All lead to engines that the tests started. */
export const ways: Record<Target['is'], Record<string, Maker>> = {
  docker: {
    '`unix://`': async ({ uri }) => ({ conn: { uri }, stop: nothing }),
    '`tcp://` on loopback': async ({ tcp = '' }) => ({ conn: { uri: tcp }, stop: nothing }),
    '`https://`, mTLS by `dockerd --tlsverify`': async () => {
      const { ca, server, client } = makeCertificates()
      const { uri, tcp = '', stop } = await startDocker({ tls: { ca, ...server } })
      await withImage(uri, stop)
      return { conn: { uri: tcp, tls: { ca, ...client } }, stop }
    },
    '`ssh://` through OpenSSH': overSsh,
    '`connect`, a stream of one’s own': overOwnStream,
  },
  podman: {
    '`unix://`': async ({ uri }) => ({ conn: { uri }, stop: nothing }),
    '`tcp://` on loopback': async () => {
      const { uri, stop } = await startPodman({ overTcp: true })
      await withImage(uri, stop)
      return { conn: { uri }, stop }
    },
    '`https://`, mTLS by a bridge (its service has no TLS)': async ({ uri }) => {
      const { ca, server, client } = makeCertificates()
      const bridge = await startBridge(uri, { ca, ...server })
      return { conn: { uri: bridge.uri, tls: { ca, ...client } }, stop: bridge.stop }
    },
    '`ssh://` through OpenSSH': overSsh,
    '`connect`, a stream of one’s own': overOwnStream,
  },
}

/** An engine of one way only wants the tiny image too. */
async function withImage(uri: string, stop: () => Promise<void>): Promise<void> {
  try {
    await importImage(uri, rootfs(), image, label)
  } catch (error) {
    await stop()
    throw error
  }
}

async function overSsh({ uri, is }: Target): Promise<Way> {
  const sshd = await startSshd()
  const ssh = { args: ['-F', sshd.config], engine: is }
  return { conn: { uri: `ssh://box${pathOf(uri)}`, ssh }, stop: sshd.stop }
}

async function overOwnStream({ uri }: Target): Promise<Way> {
  return { conn: { connect: () => open({ path: pathOf(uri), allowHalfOpen: true }) }, stop: nothing }
}

/** A TLS server that lets in the client alone, and joins each connection to the socket. */
async function startBridge(uri: string, tls: DaemonTls): Promise<{ uri: string; stop(): Promise<void> }> {
  const options = { ...tls, requestCert: true, rejectUnauthorized: true, allowHalfOpen: true }
  const bridge = createServer(options, (near) => {
    const far = open({ path: pathOf(uri), allowHalfOpen: true })
    near.pipe(far).pipe(near)
    near.on('error', () => far.destroy()).once('close', () => far.destroy())
    far.on('error', () => near.destroy()).once('close', () => near.destroySoon())
  })
  await new Promise<void>((resolve) => bridge.listen(0, '127.0.0.1', resolve))
  const { port } = bridge.address() as AddressInfo
  return {
    uri: `https://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => void bridge.close(() => resolve())),
  }
}

async function nothing(): Promise<void> {}

function pathOf(uri: string): string {
  return uri.replace('unix://', '')
}

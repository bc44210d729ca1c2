import type { Duplex } from 'node:stream'
import { UsageError } from '../../errors/errors.ts'
import type { Conn } from '../conn.ts'
import { isForwardable, parseSshUri } from './address.ts'
import { type Run, unreachable } from './command.ts'
import { openForward } from './forward.ts'
import { Life } from './life.ts'
import { type Remote, remotes } from './remotes.ts'
import { askRemote, dialStdio } from './stdio.ts'

/** Connections to an engine on another host. */
export interface SshTunnel {
  /** Throws a `DialError` in ssh's own words. */
  connect(): Promise<Duplex>
  /** Ends ssh; a later `connect` starts it again. */
  close(): Promise<void>
}

/**
 * A tunnel through the system's `ssh`, which starts when first used. One ssh carries all connections to the
 * uri's socket, or to the one that the engine's CLI names there; where that cannot be (on Windows, or where
 * sshd forbids it) each connection has an ssh of its own. Throws a `UsageError` where the uri is at fault.
 */
export function sshTunnel(conn: Conn & { uri: string }): SshTunnel {
  const address = parseSshUri(conn.uri)
  const ssh = conn.ssh ?? {}
  const engine = ssh.engine ?? 'docker'
  const remote = remotes[engine]
  if (!remote && address.socket === undefined) {
    throw new UsageError(
      `"${conn.uri}" must end with the path of ${engine}'s socket: ssh://host/run/engine.sock.`,
    )
  }
  const command = { address, ssh, connectTimeout: conn.connectTimeout ?? 10_000 }
  let life = new Life()
  let way: Promise<Dialler> | undefined

  function open(): Promise<Dialler> {
    const opening = openWay({ ...command, life, failed: forget }, remote)
    opening.catch(forget)
    function forget(): void {
      if (way === opening) way = undefined
    }
    return opening
  }

  return {
    async connect() {
      const present = life
      way ??= open()
      const dial = await way
      present.check()
      return dial()
    },
    async close() {
      const past = life
      life = new Life()
      way = undefined
      await past.end()
    },
  }
}

type Dialler = () => Promise<Duplex>

async function openWay(run: Run, remote: Remote | undefined): Promise<Dialler> {
  const { socket } = run.address
  const found = socket ?? (remote && (await findSocket(run, remote)))
  if (found !== undefined && process.platform !== 'win32') {
    const dial = await openForward(run, found)
    if (dial) return dial
  }
  if (!remote) throw unreachable(run)
  return async () => dialStdio(run, remote.dial(socket))
}

/** The path of the engine's socket, if its CLI knows one. */
async function findSocket(run: Run, remote: Remote): Promise<string | undefined> {
  const said = (await askRemote(run, remote.find))?.replace(/^unix:\/\//, '')
  run.life.check()
  return said && isForwardable(said) ? said : undefined
}

import type { Duplex } from 'node:stream'
import { UsageError } from '../../errors/errors.ts'
import type { Conn } from '../conn.ts'
import { type EngineCli, engineClis, usualEngine } from '../engine-clis.ts'
import { isForwardable, parseSshUri } from './address.ts'
import { noAnswer } from './command.ts'
import { openForward } from './forward.ts'
import { SshSession } from './session.ts'
import { dialStdio, runRemote } from './stdio.ts'

/** Connections to an engine on another host. */
export interface SshTunnel {
  /** Throws a `DialError` with ssh's own message. */
  connect(): Promise<Duplex>
  /** Ends ssh; a later `connect` starts it again. */
  close(): Promise<void>
}

/**
 * A tunnel through the system's `ssh`, which starts when first used. One ssh carries all connections to the uri's
 * socket, or to the one that the engine's CLI names on the far side. Where that cannot be (on Windows, or where
 * sshd forbids it) each connection has an ssh of its own. Throws a `UsageError` for a uri that is wrong.
 */
export function sshTunnel(conn: Conn & { uri: string }): SshTunnel {
  const address = parseSshUri(conn.uri)
  const { engine = usualEngine } = conn.ssh ?? {}
  const cli = Object.hasOwn(engineClis, engine) ? engineClis[engine] : undefined
  if (!cli && address.socket === undefined) {
    throw new UsageError(
      `"${conn.uri}" must end with the path of ${engine}'s socket: ssh://host/run/engine.sock.`,
    )
  }
  const command = { address, ssh: conn.ssh ?? {}, connectTimeout: conn.connectTimeout ?? 10_000 }
  let session = new SshSession(command)
  let opening: Promise<() => Duplex | Promise<Duplex>> | undefined

  function open(): Promise<() => Duplex | Promise<Duplex>> {
    const current = openWay(session, cli, reopenNextTime)
    // ssh has failed or ended, so the next connection sets the tunnel up again.
    function reopenNextTime(): void {
      if (opening === current) opening = undefined
    }
    current.catch(reopenNextTime)
    return current
  }

  return {
    async connect() {
      const current = session
      opening ??= open()
      const dial = await opening
      current.checkOpen()
      return dial()
    },
    async close() {
      const past = session
      session = new SshSession(command)
      opening = undefined
      await past.close()
    },
  }
}

/** Chooses how connections reach the engine's socket. */
async function openWay(
  session: SshSession,
  cli: EngineCli | undefined,
  onFailure: () => void,
): Promise<() => Duplex | Promise<Duplex>> {
  const { socket } = session.command.address
  const found = socket ?? (cli && (await findSocket(session, cli)))
  if (found !== undefined && process.platform !== 'win32') {
    const dial = await openForward(session, found, onFailure)
    if (dial) return dial
  }
  if (!cli) throw noAnswer(session.command)
  return () => dialStdio(session, dialCommand(cli, socket), onFailure)
}

/** The path of the engine's socket, if its CLI knows one. */
async function findSocket(session: SshSession, cli: EngineCli): Promise<string | undefined> {
  const printed = (await runRemote(session, cli.findSocket))?.replace(/^unix:\/\//, '')
  session.checkOpen()
  return printed && isForwardable(printed) ? printed : undefined
}

/** The remote command that joins its standard input and output to the engine. */
export function dialCommand(cli: EngineCli, socket: string | undefined): string {
  if (socket === undefined) return cli.dialStdio
  return cli.dialStdioAt.replace('{uri}', () => shellQuote(`unix://${socket}`))
}

function shellQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

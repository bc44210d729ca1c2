import { once } from 'node:events'
import { connect, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { type SupervisedProcess, supervise } from '../child-process.ts'
import { type SshCommand, sshArgs, sshError } from './command.ts'
import type { SshSession } from './session.ts'

/**
 * Runs one `ssh -L` from a private socket to the engine's. It carries any number of connections, with half-close;
 * sessions of ssh have none, and sshd allows ten at a time. Returns how to open a connection, or undefined where
 * the far side does not let us through to the socket. Throws a `DialError` where ssh fails; later failures of ssh
 * call `onExit`.
 */
export async function openForward(
  session: SshSession,
  socket: string,
  onExit: () => void,
): Promise<(() => Promise<Duplex>) | undefined> {
  const { command } = session
  const ssh = supervise((local) => [
    'ssh',
    ...sshArgs(command, [...forwardOptions, '-L', `${local}:${socket}`], []),
  ])
  session.track(ssh.exited, ssh.stop)
  await loggedIn(command, ssh)
  if (!(await answers(ssh.socket, command.connectTimeout))) {
    await ssh.stop()
    return undefined
  }
  ssh.exited.then(onExit)
  ssh.unref()
  return async () => {
    const stream = new ForwardedSocket(command, ssh)
    session.track(new Promise((resolve) => stream.once('close', resolve)), () => stream.destroy())
    await once(stream.connect(ssh.socket), 'connect')
    return stream
  }
}

/**
 * When ssh dies, its sockets end as if nothing were wrong. A cut stream must not look complete, so the end is
 * reported only if ssh still listens. Otherwise the stream fails with ssh's error.
 */
class ForwardedSocket extends Socket {
  readonly #command: SshCommand
  readonly #ssh: SupervisedProcess

  constructor(command: SshCommand, ssh: SupervisedProcess) {
    super({ allowHalfOpen: true })
    this.#command = command
    this.#ssh = ssh
  }

  override push(chunk: unknown, encoding?: BufferEncoding): boolean {
    if (chunk !== null) return super.push(chunk, encoding)
    this.#end()
    return false
  }

  async #end(): Promise<void> {
    if (await listens(this.#ssh.socket)) {
      super.push(null)
      // As Node does: a waiting reader must learn that the stream has ended.
      this.read(0)
    } else {
      this.destroy(sshError(this.#command, await this.#ssh.exited, this.#ssh.stderr()))
    }
  }
}

async function listens(path: string): Promise<boolean> {
  const socket = connect(path)
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

/** Resolves once ssh has logged in and listens, which its local command reports. */
async function loggedIn(command: SshCommand, ssh: SupervisedProcess): Promise<void> {
  const ready = once(ssh.stdout, 'data')
  ready.catch(() => {})
  const status = await Promise.race([ready.then(() => undefined), ssh.exited])
  if (status !== undefined) throw sshError(command, status, ssh.stderr())
}

/**
 * Whether an HTTP server is at the far end. ssh accepts every connection and only then asks the far side, which
 * may refuse: no such socket, no permission, no forwarding at all.
 */
async function answers(path: string, timeout: number): Promise<boolean> {
  const socket = connect({ path, timeout })
  socket.on('timeout', () => socket.destroy())
  socket.end('HEAD / HTTP/1.0\r\n\r\n')
  try {
    for await (const _ of socket) return true
  } catch {
    // A reset is a refusal too.
  }
  return false
}

const forwardOptions = [
  ...['-N', '-o', 'PermitLocalCommand=yes', '-o', 'LocalCommand=echo ready'],
  // The user's master connection would keep the forward open after this process exits.
  ...['-o', 'ControlMaster=no', '-o', 'ControlPath=none'],
  // The user may have forwards for this host whose ports are taken.
  ...['-o', 'ExitOnForwardFailure=no', '-o', 'StreamLocalBindMask=0177'],
]

import { once } from 'node:events'
import { connect, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { type Guarded, startGuarded } from '../child-process.ts'
import { type Run, sshArgs, sshFailure } from './command.ts'

/**
 * One `ssh -L` from a private socket to the engine's: it carries any number of connections at a time, half-close
 * included, which sessions of ssh would not (sshd allows ten). Gives what opens one; undefined where the far
 * side does not let us through to the socket. Throws a `DialError` where ssh fails.
 */
export async function openForward(run: Run, socket: string): Promise<(() => Promise<Duplex>) | undefined> {
  const ssh = startGuarded((local) => ['ssh', ...sshArgs(run, [...options, '-L', `${local}:${socket}`], [])])
  run.life.add(ssh.exited, ssh.stop)
  await standing(run, ssh)
  if (!(await answers(ssh.socket, run.connectTimeout))) {
    await ssh.stop()
    return undefined
  }
  ssh.exited.then(run.failed)
  ssh.hold(false)
  return async () => {
    const stream = new ForwardedSocket(run, ssh)
    run.life.add(new Promise((resolve) => stream.once('close', resolve)), () => stream.destroy())
    await once(stream.connect(ssh.socket), 'connect')
    return stream
  }
}

/**
 * When ssh breaks off, its sockets come to an end like any other. A stream that was cut must not pass for one
 * that is whole, so an end is only told once ssh is known to listen still; else it is ssh's failure.
 */
class ForwardedSocket extends Socket {
  readonly #run: Run
  readonly #ssh: Guarded

  constructor(run: Run, ssh: Guarded) {
    super({ allowHalfOpen: true })
    this.#run = run
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
      // As Node itself does, so that `end` is told to those who wait for it.
      this.read(0)
    } else {
      this.destroy(sshFailure(this.#run, await this.#ssh.exited, this.#ssh.stderr()))
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

/** Until ssh says, by its local command, that it has logged in and listens. */
async function standing(run: Run, ssh: Guarded): Promise<void> {
  const ready = once(ssh.stdout, 'data')
  ready.catch(() => {})
  const status = await Promise.race([ready.then(() => undefined), ssh.exited])
  if (status !== undefined) throw sshFailure(run, status, ssh.stderr())
}

/**
 * Whether an HTTP server is there. ssh takes every connection and only then asks the far side, which may
 * refuse it: no such socket, no permission, no forwarding at all.
 */
async function answers(path: string, timeout: number): Promise<boolean> {
  const socket = connect({ path, timeout })
  socket.on('timeout', () => socket.destroy())
  socket.end('HEAD / HTTP/1.0\r\n\r\n')
  try {
    for await (const _ of socket) return true
  } catch {
    // Refused in another manner.
  }
  return false
}

const options = [
  ...['-N', '-o', 'PermitLocalCommand=yes', '-o', 'LocalCommand=echo ready'],
  // A master of the user's would keep the forward when we have gone.
  ...['-o', 'ControlMaster=no', '-o', 'ControlPath=none'],
  // Forwards of the user's own for this host may be taken already.
  ...['-o', 'ExitOnForwardFailure=no', '-o', 'StreamLocalBindMask=0177'],
]

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { Duplex } from 'node:stream'
import { exitOf, setRef, tailOf } from '../child-process.ts'
import { type SshCommand, sshArgs, sshError } from './command.ts'
import type { SshSession } from './session.ts'

/** A connection with an `ssh` of its own, whose remote command (`docker system dial-stdio`) joins it to the engine. */
export function dialStdio(session: SshSession, remoteCommand: string, onFailure: () => void): Duplex {
  return new SshStream(session, remoteCommand, onFailure)
}

/** The output of a remote command, or undefined if it failed. Throws a `DialError` if ssh itself failed. */
export async function runRemote(session: SshSession, remoteCommand: string): Promise<string | undefined> {
  const { command } = session
  const child = spawnSsh(command, remoteCommand, command.connectTimeout)
  const [stdout, stderr] = [tailOf(child.stdout), tailOf(child.stderr)]
  const exited = exitOf(child)
  session.track(exited, () => child.kill())
  child.stdin.on('error', () => {}).end()
  const status = await exited
  session.checkOpen()
  // 255 is ssh's own status.
  if (status === 255 || child.pid === undefined) throw sshError(command, status, stderr.text.trim())
  return status === 0 ? stdout.text.trim() : undefined
}

/** Ends with this process, even after a crash, because the remote command reads from our pipe. */
class SshStream extends Duplex {
  readonly #child: ChildProcessWithoutNullStreams

  constructor(session: SshSession, remoteCommand: string, onFailure: () => void) {
    super({ allowHalfOpen: true })
    this.#child = spawnSsh(session.command, remoteCommand)
    const { stdin, stdout, stderr } = this.#child
    const errors = tailOf(stderr)
    stdin.on('error', () => {})
    stdout.on('data', (chunk: Buffer) => this.push(chunk) || stdout.pause())
    const exited = exitOf(this.#child)
    session.track(exited, () => this.destroy())
    exited.then((status) => {
      if (this.destroyed) return
      if (status === 0) {
        this.push(null)
      } else {
        onFailure()
        this.destroy(sshError(session.command, status, errors.text.trim()))
      }
    })
  }

  /** Like a socket's `ref` and `unref`: whether it keeps this process alive. */
  ref(): this {
    setRef(this.#child, true)
    return this
  }

  unref(): this {
    setRef(this.#child, false)
    return this
  }

  override _read(): void {
    this.#child.stdout.resume()
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#child.stdin.write(chunk, done)
  }

  override _final(done: () => void): void {
    this.#child.stdin.end(done)
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#child.kill()
    done(error)
  }
}

/** In a session of its own, so that Ctrl-C does not reach it. It is ended after `timeout` ms, unless that is 0. */
function spawnSsh(command: SshCommand, remoteCommand: string, timeout = 0): ChildProcessWithoutNullStreams {
  const args = sshArgs(command, ['-o', 'ClearAllForwardings=yes'], [remoteCommand])
  return spawn('ssh', args, { detached: process.platform !== 'win32', windowsHide: true, timeout })
}

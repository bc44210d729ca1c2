import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { Duplex } from 'node:stream'
import { exitOf, holdChild, tailOf } from '../child-process.ts'
import { type Run, type SshCommand, sshArgs, sshFailure } from './command.ts'

/** A connection with an `ssh` of its own, whose far end (`docker system dial-stdio`) joins it to the engine. */
export function dialStdio(run: Run, remote: string): Duplex {
  return new SshStream(run, remote)
}

/** What a command printed on the far side; undefined where it failed. Throws a `DialError` where ssh did. */
export async function askRemote(run: Run, remote: string): Promise<string | undefined> {
  const child = spawnSsh(run, remote, run.connectTimeout)
  const [stdout, stderr] = [tailOf(child.stdout), tailOf(child.stderr)]
  const exited = exitOf(child)
  run.life.add(exited, () => child.kill())
  child.stdin.on('error', () => {}).end()
  const status = await exited
  run.life.check()
  // 255 is ssh's own.
  if (status === 255 || child.pid === undefined) throw sshFailure(run, status, stderr.text.trim())
  return status === 0 ? stdout.text.trim() : undefined
}

/** Ends with us, however we end: its far end reads our end of the pipe. */
class SshStream extends Duplex {
  readonly #child: ChildProcessWithoutNullStreams

  constructor(run: Run, remote: string) {
    super({ allowHalfOpen: true })
    this.#child = spawnSsh(run, remote)
    const { stdin, stdout, stderr } = this.#child
    const tail = tailOf(stderr)
    stdin.on('error', () => {})
    stdout.on('data', (chunk: Buffer) => this.push(chunk) || stdout.pause())
    const exited = exitOf(this.#child)
    run.life.add(exited, () => this.destroy())
    exited.then((status) => {
      if (this.destroyed) return
      if (status === 0) {
        this.push(null)
      } else {
        run.failed()
        this.destroy(sshFailure(run, status, tail.text.trim()))
      }
    })
  }

  /** As of a socket, whether the process waits for it. */
  ref(): this {
    holdChild(this.#child, true)
    return this
  }

  unref(): this {
    holdChild(this.#child, false)
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

/** In a session of its own, so that Ctrl-C reaches it through us. It is ended after `timeout` ms unless that is 0. */
function spawnSsh(command: SshCommand, remote: string, timeout = 0): ChildProcessWithoutNullStreams {
  const args = sshArgs(command, ['-o', 'ClearAllForwardings=yes'], [remote])
  return spawn('ssh', args, { detached: process.platform !== 'win32', windowsHide: true, timeout })
}

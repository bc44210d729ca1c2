import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A child process that serves a private socket and never outlives this process. */
export interface SupervisedProcess {
  /** The socket's path, in a folder that only this user can enter. */
  socket: string
  stdout: NodeJS.ReadableStream
  /** The end of what it has written to its standard error. */
  stderr(): string
  /** Its exit status, once it has ended; 128 if a signal ended it, 127 if it could not be started. */
  exited: Promise<number>
  /** Lets this process end while the child still runs. */
  unref(): void
  /** Ends it, by force if that takes longer than 3 s. */
  stop(): Promise<void>
}

/**
 * Runs a command with a private socket. A shell supervises it: when our end of a pipe closes, as it does however
 * this process ends, the shell ends the command and removes the socket. The command has a session of its own, so
 * that Ctrl-C does not end it before those who use it. Not for Windows.
 */
export function supervise(
  command: (socket: string) => string[],
  env: NodeJS.ProcessEnv = process.env,
): SupervisedProcess {
  const dir = mkdtempSync(join(tmpdir(), 'hawser-'))
  const socket = join(dir, 'sock')
  const child = spawn('/bin/sh', ['-c', supervisor, 'sh', dir, ...command(socket)], { detached: true, env })
  const errors = tailOf(child.stderr)
  // The pipe breaks when the child ends; `exited` reports that.
  child.stdin.on('error', () => {})
  const exited = exitOf(child)
  exited.then(() => rmSync(dir, { recursive: true, force: true }))
  async function stop(): Promise<void> {
    setRef(child, true)
    child.stdin.end()
    await exited
  }
  return {
    socket,
    stdout: child.stdout,
    stderr: () => errors.text.trim(),
    exited,
    unref: () => setRef(child, false),
    stop,
  }
}

/** Sets whether the child and its pipes keep this process alive. */
export function setRef(child: ChildProcess, keepsAlive: boolean): void {
  const method = keepsAlive ? 'ref' : 'unref'
  child[method]()
  for (const stream of child.stdio) (stream as Socket | null)?.[method]()
}

/** Keeps the last 8 KiB of a stream of text, for messages. */
export function tailOf(stream: NodeJS.ReadableStream): { text: string } {
  const tail = { text: '' }
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    tail.text = (tail.text + chunk).slice(-8192)
  })
  return tail
}

/** The exit status, once all output has been read; 128 after a signal, 127 where the command could not be started. */
export async function exitOf(child: ChildProcess): Promise<number> {
  try {
    const [code] = (await once(child, 'close')) as [number | null]
    return code ?? 128
  } catch {
    return 127
  }
}

// $1 is the folder, the rest the command. Standard input, kept as fd 3, is the pipe that this process holds.
const supervisor = `
dir=$1; shift
exec 3<&0
"$@" </dev/null 3<&- & command=$!
{ read -r _ <&3; kill "$command"; sleep 3; kill -9 "$command"; } >/dev/null 2>&1 & watcher=$!
wait "$command"; status=$?
kill "$watcher" 2>/dev/null
rm -f "$dir"/*; rmdir "$dir"
exit "$status"`

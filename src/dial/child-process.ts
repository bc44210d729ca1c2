import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A process that serves a private socket for this one, and never outlives it. */
export interface Guarded {
  /** The socket's path, in a folder that only this user can enter. */
  socket: string
  /** What it wrote to its standard output. */
  stdout: NodeJS.ReadableStream
  /** The end of what it wrote to its standard error. */
  stderr(): string
  /** Its exit status, once it has ended; 128 and the signal's number if a signal ended it. */
  exited: Promise<number>
  /** Whether this process waits for it; true to begin with. */
  hold(held: boolean): void
  /** Ends it, by force if it takes longer than 3 s. */
  stop(): Promise<void>
}

/**
 * Starts a command with a private socket. It gets a session of its own, so that Ctrl-C does not end it before
 * its users, and a shell that waits for our end of a pipe to close: however this process ends, by SIGKILL
 * too, the command is ended and its socket removed. Not for Windows.
 */
export function startGuarded(
  command: (socket: string) => string[],
  env: NodeJS.ProcessEnv = process.env,
): Guarded {
  const dir = mkdtempSync(join(tmpdir(), 'hawser-'))
  const socket = join(dir, 'sock')
  const child = spawn('/bin/sh', ['-c', script, 'sh', dir, ...command(socket)], { detached: true, env })
  const tail = tailOf(child.stderr)
  // Its end breaks the pipe, which is no news.
  child.stdin.on('error', () => {})
  const exited = exitOf(child)
  exited.then(() => rmSync(dir, { recursive: true, force: true }))
  function hold(held: boolean): void {
    holdChild(child, held)
  }
  async function stop(): Promise<void> {
    hold(true)
    child.stdin.end()
    await exited
  }
  return { socket, stdout: child.stdout, stderr: () => tail.text.trim(), exited, hold, stop }
}

/** Whether this process waits for the child and its pipes. */
export function holdChild(child: ChildProcess, held: boolean): void {
  const method = held ? 'ref' : 'unref'
  child[method]()
  for (const stream of child.stdio) (stream as Socket | null)?.[method]()
}

/** Collects the last 8 KiB of a stream of text, that it may be told of in an error. */
export function tailOf(stream: NodeJS.ReadableStream): { text: string } {
  const tail = { text: '' }
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    tail.text = (tail.text + chunk).slice(-8192)
  })
  return tail
}

/** The exit status once all output has been read; 127 where the command could not be started. */
export async function exitOf(child: ChildProcess): Promise<number> {
  try {
    const [code] = (await once(child, 'close')) as [number | null]
    return code ?? 128
  } catch {
    return 127
  }
}

// $1 is the folder, the rest the command. Standard input, on fd 3, is the pipe that this process holds.
const script = `
dir=$1; shift
exec 3<&0
"$@" </dev/null 3<&- & command=$!
{ read -r _ <&3; kill "$command"; sleep 3; kill -9 "$command"; } >/dev/null 2>&1 & guard=$!
wait "$command"; status=$?
kill "$guard" 2>/dev/null
rm -f "$dir"/*; rmdir "$dir"
exit "$status"`

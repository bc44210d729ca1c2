import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A daemon that the tests started. */
export interface Started {
  /** The folder that holds all of its files. */
  dir: string
  /** Ends it by its own pid, and removes its files. */
  stop(): Promise<void>
}

export interface DaemonOptions {
  command: string[]
  dir: string
  env?: NodeJS.ProcessEnv
  /** Throws as long as it does not answer. */
  answers: () => Promise<unknown>
  /** What to do while it still runs, before it is stopped. */
  beforeStop?: () => Promise<void>
}

const patience = 60_000

/** A fresh folder for a daemon's files; its name is short, for a socket's path has at most 107 bytes. */
export function makeDir(daemon: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `hawser-${daemon}-`))
}

/** Starts a daemon and waits until it answers. */
export async function startDaemon(options: DaemonOptions): Promise<Started> {
  const { command, dir, env, answers, beforeStop } = options
  const [file = '', ...args] = command
  const logFile = join(dir, 'log')
  const log = openSync(logFile, 'a')
  const child = spawn(file, args, {
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin`, ...env },
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  // A test run that dies must not leave its daemons behind.
  const killAtExit = (): void => void child.kill()
  process.once('exit', killAtExit)
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const stop = async (): Promise<void> => {
    process.off('exit', killAtExit)
    if (!hasEnded(child)) await beforeStop?.()
    await end(child, exited)
    await rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  const deadline = Date.now() + patience
  for (;;) {
    try {
      await answers()
      return { dir, stop }
    } catch (cause) {
      if (hasEnded(child) || Date.now() > deadline) {
        const said = readFileSync(logFile, 'utf8').trim().split('\n').slice(-15).join('\n')
        await stop().catch(() => undefined)
        throw new Error(`${file} ${args.join(' ')} did not come up:\n${said}`, { cause })
      }
      await sleep(100)
    }
  }
}

/**
 * The command in namespaces of its own, so that none of its mounts, sockets in /run and (with `network`
 * left out) interfaces and firewall rules ever meet those of another engine on the machine, and all of them
 * go when it goes. The pid stays that of the child.
 */
export function isolated(command: string[], { network = false }: { network?: boolean } = {}): string[] {
  const script = [
    'mount -t tmpfs tmpfs /run',
    ...(network ? [] : ['busybox ip link set lo up']),
    'exec "$@"',
  ].join(' && ')
  return ['unshare', '--mount', ...(network ? [] : ['--net']), 'sh', '-c', script, 'sh', ...command]
}

/** A loopback port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function end(child: ChildProcess, exited: Promise<void>): Promise<void> {
  if (hasEnded(child)) return
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 30_000)
  await exited
  clearTimeout(late)
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}

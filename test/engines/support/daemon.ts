import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
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
  /** `kill -9`: it ends at once, and leaves all as it was. */
  kill(): Promise<void>
  /** Starts it again on the same files, after `kill`. */
  restart(): Promise<void>
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
  const { dir, beforeStop } = options
  let running = run(options)
  // A test run that dies must not leave its daemons behind.
  const killAtExit = (): void => void running.child.kill()
  process.once('exit', killAtExit)
  const stop = async (): Promise<void> => {
    process.off('exit', killAtExit)
    if (!hasEnded(running.child)) await beforeStop?.()
    await end(running)
    await rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  const kill = async (): Promise<void> => {
    running.child.kill('SIGKILL')
    await running.exited
  }
  const restart = async (): Promise<void> => {
    // dockerd's own containerd was killed with it. Where nobody reaps it, dockerd takes it for alive and waits.
    await rm(join(dir, 'exec/containerd/containerd.pid'), { force: true })
    running = run(options)
    return untilAnswers(options, running.child)
  }
  try {
    await untilAnswers(options, running.child)
  } catch (error) {
    await stop().catch(() => undefined)
    throw error
  }
  return { dir, stop, kill, restart }
}

/** Starts an engine that was killed. */
export async function reviveEngine({ dir, restart }: Pick<Started, 'dir' | 'restart'>): Promise<void> {
  // What minds Docker's containers outlives it, and could not be found again: its sockets went with the engine's /run.
  for (const pid of await processesOf(dir)) process.kill(pid, 'SIGKILL')
  await restart()
}

/** Those that bear the folder in their command. */
async function processesOf(folder: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const commands = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  )
  return pids
    .filter((_, at) => commands[at]?.startsWith('/') && commands[at]?.includes(`${folder}/exec`))
    .map(Number)
}

interface Running {
  child: ChildProcess
  exited: Promise<void>
}

function run({ command, dir, env }: DaemonOptions): Running {
  const [file = '', ...args] = command
  const log = openSync(join(dir, 'log'), 'a')
  const child = spawn(file, args, {
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin`, ...env },
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  return { child, exited }
}

async function untilAnswers({ command, dir, answers }: DaemonOptions, child: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + patience; ; await sleep(100)) {
    try {
      await answers()
      return
    } catch (cause) {
      if (!hasEnded(child) && Date.now() < deadline) continue
      const said = readFileSync(join(dir, 'log'), 'utf8').trim().split('\n').slice(-15).join('\n')
      throw new Error(`${command.join(' ')} did not come up:\n${said}`, { cause })
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

async function end({ child, exited }: Running): Promise<void> {
  if (hasEnded(child)) return
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 30_000)
  await exited
  clearTimeout(late)
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}

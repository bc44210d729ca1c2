import { execFileSync } from 'node:child_process'
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort, isolated, makeDir, type Started, startDaemon } from './daemon.ts'
import { isInstalled } from './packages.ts'

/** Why tests of ssh cannot run here, if so. */
export const noSshd: string | undefined = isInstalled('tools') ? undefined : 'no openssh-server here'

export interface Sshd extends Started {
  port: number
  /** A private key that the server knows. */
  identity: string
  /** The `ssh_config` by which it is the host `box`. */
  config: string
  /** Pids of the ssh clients that use that file. */
  clients(): Promise<number[]>
}

/**
 * An ssh server of the tests' own on loopback, for this user, with keys of its own. `env` is what commands
 * find there, `settings` are further lines of its `sshd_config`.
 */
export async function startSshd({
  env = {},
  settings = [],
}: {
  env?: Record<string, string>
  settings?: string[]
} = {}): Promise<Sshd> {
  const dir = await makeDir('sshd')
  const port = await freePort()
  for (const name of ['host', 'id', 'stranger']) keygen(join(dir, name))
  const hostKey = await readFile(join(dir, 'host.pub'), 'utf8')
  await writeFile(join(dir, 'authorized_keys'), await readFile(join(dir, 'id.pub')))
  await chmod(join(dir, 'authorized_keys'), 0o600)
  await writeFile(join(dir, 'known_hosts'), `[127.0.0.1]:${port} ${hostKey}`)
  await writeFile(join(dir, 'sshd_config'), sshdConfig(dir, port, env, settings))
  const config = join(dir, 'ssh_config')
  await writeFile(config, sshConfig(dir, port))
  const daemon = await startDaemon({ command: sshdCommand(dir), dir, answers: () => greeting(port) })
  return { ...daemon, port, identity: join(dir, 'id'), config, clients: () => processesWith(config) }
}

function keygen(file: string): void {
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file])
}

// As root it wants its own folder in /run, which only its service makes.
function sshdCommand(dir: string): string[] {
  const command = ['/usr/sbin/sshd', '-D', '-e', '-f', join(dir, 'sshd_config')]
  if (process.getuid?.() !== 0) return command
  return isolated(['sh', '-c', 'mkdir /run/sshd && exec "$@"', 'sh', ...command], { network: true })
}

function sshdConfig(dir: string, port: number, env: Record<string, string>, settings: string[]): string {
  const variables = Object.entries(env).map(([name, value]) => `"${name}=${value}"`)
  return [
    `ListenAddress 127.0.0.1:${port}`,
    `HostKey ${dir}/host`,
    `AuthorizedKeysFile ${dir}/authorized_keys`,
    'PidFile none',
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
    'PermitRootLogin yes',
    ...(variables.length ? [`SetEnv ${variables.join(' ')}`] : []),
    ...settings,
    '',
  ].join('\n')
}

function sshConfig(dir: string, port: number): string {
  const known = `UserKnownHostsFile ${dir}/known_hosts`
  return `Host box stranger
  HostName 127.0.0.1
  Port ${port}
  User ${userInfo().username}
  IdentitiesOnly yes
  StrictHostKeyChecking yes
  ${known}
Host box
  IdentityFile ${dir}/id
  # What is here for other uses of ssh must not get into the way.
  RemoteCommand false
  RequestTTY yes
  ControlMaster auto
  ControlPath ${dir}/control
  LocalForward ${dir}/none/forward 127.0.0.1:1
  ExitOnForwardFailure yes
Host stranger
  IdentityFile ${dir}/stranger
`
}

async function greeting(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  for await (const chunk of socket) {
    if (String(chunk).startsWith('SSH-2.0')) return
  }
  throw new Error('no greeting of an ssh server')
}

/** Of those that mention the file and are ssh itself. */
async function processesWith(file: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  return pids.flatMap((pid, at) => {
    const [name, ...args] = lines[at]?.split('\0') ?? []
    return name === 'ssh' && args.includes(file) ? [Number(pid)] : []
  })
}

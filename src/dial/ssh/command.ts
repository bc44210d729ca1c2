import type { Ssh } from '../conn.ts'
import { DialError } from '../dial.ts'
import type { SshAddress } from './address.ts'
import type { Life } from './life.ts'

/** All that decides how `ssh` is run, but for what it is to do. */
export interface SshCommand {
  address: SshAddress
  ssh: Ssh
  /** In ms; 0 for ssh's own. */
  connectTimeout: number
}

/** A command in the course of a tunnel's life. */
export interface Run extends SshCommand {
  life: Life
  /** Called when the way that was found has failed, so that the next connection looks for one anew. */
  failed(): void
}

/** The arguments of `ssh`. Those of the user come first, since ssh keeps to the first value of an option. */
export function sshArgs(
  { address, ssh, connectTimeout }: SshCommand,
  options: string[],
  remote: string[],
): string[] {
  const { host, user, port } = address
  return [
    ...(ssh.machine ? ['-F', 'none'] : []),
    ...(ssh.args ?? []),
    // As Podman does: with a key given, no other key of an agent is tried.
    ...(ssh.identity ? ['-i', ssh.identity, '-o', 'IdentitiesOnly=yes'] : []),
    ...(ssh.machine ? machineOptions : []),
    // There is nobody to answer a question: a prompt would only run into the time limit.
    ...['-T', '-o', 'BatchMode=yes', '-o', 'RemoteCommand=none'],
    ...(connectTimeout > 0 ? ['-o', `ConnectTimeout=${Math.ceil(connectTimeout / 1000)}`] : []),
    ...options,
    ...(user ? ['-l', user] : []),
    ...(port ? ['-p', port] : []),
    ...['--', host],
    ...remote,
  ]
}

/** Why `ssh` ended, in its own words. */
export function sshFailure({ address }: SshCommand, status: number, stderr: string): DialError {
  const name = `ssh://${address.host}`
  if (status === 127 && /^$|\bssh: (?:command )?not found/.test(stderr)) {
    return new DialError(`Cannot connect to ${name}: there is no ssh here.`, {
      hint: 'Install an OpenSSH client.',
    })
  }
  const said = stderr || `ssh ended with status ${status}`
  const [, hint] = hints.find(([pattern]) => pattern.test(said)) ?? []
  return new DialError(`Cannot connect to ${name}: ${said}`, { hint: hint?.(address.host) })
}

/** Where ssh is well, but the engine's socket is not. */
export function unreachable({ address: { host, socket } }: SshCommand): DialError {
  return new DialError(`Cannot connect to ssh://${host}: nothing answers at its ${socket}.`, {
    hint: 'Does the engine run there, and may this user open its socket?',
  })
}

// A machine is a VM on this computer, made anew at will, so Podman asks nobody for its host key.
const machineOptions = [
  ...['-o', 'StrictHostKeyChecking=no', '-o', 'UserKnownHostsFile=/dev/null'],
  ...['-o', 'CheckHostIP=no', '-o', 'LogLevel=ERROR'],
]

const hints: [RegExp, (host: string) => string][] = [
  [
    /Host key verification failed/,
    (host) => `Run "ssh ${host}" once and compare the key, or mend known_hosts.`,
  ],
  [/Permission denied/, () => 'Load the key into an agent (ssh-add), or name its file as ssh.identity.'],
  [/Could not resolve hostname/, () => "Check the host's name, or add it to ~/.ssh/config."],
  [/no such file or directory/, (host) => `Does the engine run on ${host}, with this socket?`],
  [/permission denied/, (host) => `The user on ${host} must be one who may open the engine's socket.`],
  [/not found|not recognized/i, () => "Give the socket's path in the uri: ssh://host/run/engine.sock."],
]

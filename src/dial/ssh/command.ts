import { sshHint } from '../../errors/hints.ts'
import { DialError } from '../dial-error.ts'
import type { SshAddress } from './address.ts'
import type { Ssh } from './options.ts'

/** The host, options and timeout that every `ssh` command has. */
export interface SshCommand {
  address: SshAddress
  ssh: Ssh
  /** In ms; 0 leaves it to ssh. */
  connectTimeout: number
}

/** The arguments of `ssh`. The user's come first, since ssh takes the first value of an option. */
export function sshArgs(
  { address, ssh, connectTimeout }: SshCommand,
  options: string[],
  remoteCommand: string[],
): string[] {
  const { host, user, port } = address
  return [
    ...(ssh.machine ? ['-F', 'none'] : []),
    ...(ssh.args ?? []),
    // As Podman does: with a key given, the keys of an agent are not tried.
    ...(ssh.identity ? ['-i', ssh.identity, '-o', 'IdentitiesOnly=yes'] : []),
    ...(ssh.machine ? machineOptions : []),
    // Nobody can answer a prompt, so ssh would hang until the timeout.
    ...['-T', '-o', 'BatchMode=yes', '-o', 'RemoteCommand=none'],
    ...(connectTimeout > 0 ? ['-o', `ConnectTimeout=${Math.ceil(connectTimeout / 1000)}`] : []),
    ...options,
    ...(user ? ['-l', user] : []),
    ...(port ? ['-p', port] : []),
    ...['--', host],
    ...remoteCommand,
  ]
}

/** Why `ssh` ended, in its own words. */
export function sshError({ address: { host } }: SshCommand, status: number, stderr: string): DialError {
  if (status === 127 && /^$|\bssh: (?:command )?not found/.test(stderr))
    return failure(host, 'there is no ssh here')
  return failure(host, stderr || `ssh ended with status ${status}`)
}

/** ssh works, but the engine's socket does not answer. */
export function noAnswer({ address: { host, socket } }: SshCommand): DialError {
  return failure(host, `nothing answers at its ${socket}`)
}

function failure(host: string, why: string): DialError {
  return new DialError(`Cannot connect to ssh://${host}: ${why}${/[.!]$/.test(why) ? '' : '.'}`, {
    hint: sshHint(why, host),
  })
}

// A machine is a local VM that is often recreated. Podman does not check its host key either.
const machineOptions = [
  ...['-o', 'StrictHostKeyChecking=no', '-o', 'UserKnownHostsFile=/dev/null'],
  ...['-o', 'CheckHostIP=no', '-o', 'LogLevel=ERROR'],
]

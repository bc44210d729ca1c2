import { UsageError } from '../../errors/errors.ts'
import { refuseUnknown } from '../../errors/options.ts'
import { schemeOf } from '../uri.ts'

/** How the system's `ssh` is run. Everything else comes from the user's ssh configuration. */
export interface Ssh {
  /** Private key file: `ssh -i`. */
  identity?: string | undefined
  /** A Podman machine: a local VM with a host key that nobody knows, so neither it nor `ssh_config` is consulted. */
  machine?: boolean | undefined
  /** The engine whose CLI on the remote host names the socket if the uri has no path; default `docker`. */
  engine?: string | undefined
  /** Further arguments for `ssh`, before the host. */
  args?: string[] | undefined
}

/** Throws a `UsageError` for options that `ssh` cannot run with. */
export function checkSsh(ssh: Ssh, uri: string | undefined): void {
  if (schemeOf(String(uri)) !== 'ssh') throw new UsageError('conn: "ssh" goes with ssh:// only.')
  refuseUnknown('ssh', ssh, ['identity', 'machine', 'engine', 'args'])
  if (ssh.args !== undefined && !Array.isArray(ssh.args)) {
    throw new UsageError('ssh: "args" must be an array of strings.')
  }
  if (ssh.identity !== undefined && (typeof ssh.identity !== 'string' || /[\r\n]/.test(ssh.identity))) {
    throw new UsageError('ssh: "identity" must be the path of a key file, not the key.')
  }
}

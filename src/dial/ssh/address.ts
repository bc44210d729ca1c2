import { UsageError } from '../../errors/errors.ts'
import { redactUri, refusePassword } from '../uri.ts'

/** The parts of `ssh://[user@]host[:port][/socket]`. */
export interface SshAddress {
  /** A host's name, or one of the user's `ssh_config`. */
  host: string
  user: string | undefined
  port: string | undefined
  /** The path of the engine's socket on that host. */
  socket: string | undefined
}

/** Throws a `UsageError` if ssh or a shell could read a part as an option or a command. */
export function parseSshUri(uri: string): SshAddress {
  refusePassword(uri, 'this connection')
  const [, user, host = '', port, path = ''] =
    /^ssh:\/\/(?:([^@/?#]*)@)?(\[[^\]]*\]|[^@:/?#[\]]*)(?::(\d+))?(\/[^?#]*)?$/i.exec(uri) ?? []
  if (!host) throw new UsageError(`"${redactUri(uri)}" is not ssh://[user@]host[:port][/socket].`)
  return {
    host: safe('host', host.replace(/^\[|\]$/g, '')),
    user: user && safe('user', decode(user)),
    port,
    socket: /^\/*$/.test(path) ? undefined : forwardable(decode(path)),
  }
}

/** ssh passes host and user to a shell in `ProxyCommand` and `Match exec`. */
function safe(what: string, value: string): string {
  if (!/^-|[\s'"`$\\;&<>|(){}!*?#]|\p{Cc}/u.test(value)) return value
  throw new UsageError(
    `The ${what} ${JSON.stringify(value)} of an ssh uri must not begin with "-" or hold characters that a shell reads.`,
  )
}

/** Whether `ssh -L` takes the path literally. */
export function isForwardable(path: string): boolean {
  return /^\//.test(path) && !/[:%$\\]|\p{Cc}/u.test(path)
}

function forwardable(path: string): string {
  if (isForwardable(path)) return path
  throw new UsageError(`The socket ${JSON.stringify(path)} of an ssh uri must not hold any of : % $ \\.`)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (cause) {
    throw new UsageError(`"${text}" in an ssh uri is not percent-encoded text.`, { cause })
  }
}

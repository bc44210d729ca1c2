import { UsageError } from '../errors/errors.ts'

/** The scheme of `unix:///run/docker.sock`: `unix`. */
export function schemeOf(uri: string): string {
  return /^([a-z][\w+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? ''
}

/** The uri without possible secrets: passwords, tokens given as a user, query and fragment. */
export function redactUri(uri: string): string {
  const scheme = schemeOf(uri)
  const shown = uri.replace(password.test(uri) || scheme === 'ssh' ? password : userinfo, '$1***@')
  // `?` and `#` may stand in the path of a socket.
  return scheme === 'unix' || scheme === 'npipe' ? shown : shown.replace(/([?#]).*$/s, '$1***')
}

/** The uri, unless it holds a password: uris end up in logs, and `ssh` takes none. */
export function refusePassword(uri: string, source: string): string {
  if (!password.test(uri)) return uri
  throw new UsageError(
    `The uri of ${source} holds a password: ${redactUri(uri)}. Use a key for ssh, certificates for tcp, or headers.`,
  )
}

/** `scheme://user:` up to the last `@` of the authority. */
const password = /^([\w+.-]+:\/\/[^/?#:@]*:)[^/?#]*@/
/** `scheme://` up to the last `@` of the authority. */
const userinfo = /^([\w+.-]+:\/\/)[^/?#]*@/

export function isHttpUrl(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value)
}

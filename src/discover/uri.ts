import { UsageError } from '../errors/errors.ts'

/** The uri without the password that someone wrote into it. */
export function withoutPassword(uri: string): string {
  return uri.replace(credentials, '$1***@')
}

/**
 * The uri, unless it holds a password: uris end up in logs, and `ssh` would not take it anyway. Throws a
 * `UsageError` that says so without repeating it.
 */
export function refusePassword(uri: string, source: string): string {
  if (!credentials.test(uri)) return uri
  throw new UsageError(
    `The uri of ${source} holds a password: ${withoutPassword(uri)}. Use a key for ssh, certificates for tcp, or headers.`,
  )
}

/** `scheme://user:` up to the last `@` of the authority. */
const credentials = /^([\w+.-]+:\/\/[^/?#:@]*:)[^/?#]*@/

/** The scheme of `unix:///run/docker.sock`: `unix`. */
export function schemeOf(uri: string): string {
  return /^([a-z][\w+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? ''
}

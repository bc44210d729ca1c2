import { type CallFacts, UsageError } from '../errors/errors.ts'

/** The address of a request, in place of the one that the path of its operation would give. */
export interface WholeTarget {
  /** Left out: the connection's own. */
  origin?: string
  path: string
  /** Path and query as given. */
  target: string
}

/**
 * Reads a parameter that may be a request's whole target, as a `Location` header gives it: absolute, or relative
 * to the connection's address. Undefined for a value without a slash, which is a part of the operation's path.
 */
export function wholeTarget(name: string, value: unknown, call: CallFacts): WholeTarget | undefined {
  if (typeof value !== 'string' || !value.includes('/')) return undefined
  const refuse = (what: string): never => {
    throw new UsageError(`${call.op}: the parameter "${name}" ${what}.`, { call })
  }
  if (!URL.canParse(value, nowhere)) return refuse('must be a url or a path')
  const { origin, protocol, username, password, pathname, search } = new URL(value, nowhere)
  if (protocol !== 'http:' && protocol !== 'https:') return refuse('must be an http or https url')
  if (username || password) return refuse('must not hold a user or password')
  return { path: pathname, target: pathname + search, ...(origin !== nowhere && { origin }) }
}

const nowhere = 'http://relative.invalid'

import type { Outgoing } from '../http/outgoing.ts'
import { isDigest } from '../reference/digest.ts'
import type { Operation } from '../table/operation.ts'

/** What the table says about the answer to a request, with the call's parameters filled in. */
export function rulesOf(
  { redirects, scopes, digest }: Operation,
  params: Record<string, unknown>,
): Pick<Outgoing, 'redirects' | 'scopes' | 'digest'> {
  const wanted = digest === undefined ? undefined : params[digest]
  return {
    ...(redirects && { redirects }),
    ...(scopes && { scopes: scopes.flatMap((scope) => filled(scope, params) ?? []) }),
    ...(isDigest(wanted) && { digest: wanted }),
  }
}

/** Undefined if one of the parameters is not given. */
function filled(scope: string, params: Record<string, unknown>): string | undefined {
  const names = [...scope.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)
  if (names.some((name) => typeof params[name] !== 'string')) return undefined
  return scope.replace(/\{([^}]+)\}/g, (_, name: string) => String(params[name]))
}

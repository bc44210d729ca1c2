/** What a token is for: `repository:library/busybox:pull,push`, `registry:catalog:*`. */
export interface Scope {
  /** `repository:library/busybox`: type and name. */
  resource: string
  actions: Set<string>
}

/** A scope's parts; the name may hold colons. Undefined if a part is missing. */
export function parseScope(text: string): Scope | undefined {
  const last = text.lastIndexOf(':')
  if (last <= text.indexOf(':')) return undefined
  return {
    resource: text.slice(0, last),
    actions: new Set(
      text
        .slice(last + 1)
        .split(',')
        .filter(Boolean),
    ),
  }
}

/**
 * Each resource once, with all of its actions, in the order of first mention; texts that are no scope stay as
 * they are.
 */
export function mergeScopes(texts: readonly string[]): string[] {
  const merged = new Map<string, Set<string>>()
  const others: string[] = []
  for (const text of texts) {
    const scope = parseScope(text)
    if (!scope) {
      if (!others.includes(text)) others.push(text)
      continue
    }
    const actions = merged.get(scope.resource) ?? new Set()
    for (const action of scope.actions) actions.add(action)
    merged.set(scope.resource, actions)
  }
  return [...[...merged].map(([resource, actions]) => `${resource}:${[...actions].sort()}`), ...others]
}

/** Whether a token for `granted` is enough for `wanted`. */
export function covers(granted: readonly string[], wanted: readonly string[]): boolean {
  const scopes = granted.map(parseScope)
  return wanted.every((text) => {
    const scope = parseScope(text)
    if (!scope) return granted.includes(text)
    const own = scopes.find((each) => each?.resource === scope.resource)
    return (
      own !== undefined &&
      [...scope.actions].every((action) => own.actions.has(action) || own.actions.has('*'))
    )
  })
}

/** The scopes of a challenge, which are separated by spaces. */
export function splitScopes(text: string | undefined): string[] {
  return text?.split(/\s+/).filter(Boolean) ?? []
}

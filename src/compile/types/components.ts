/**
 * The strongly connected components of a graph, found by Tarjan's algorithm: names that lead to one another stand
 * together, and a component comes after all that it leads to. Without recursion, since schemas refer to schemas in
 * long chains.
 */
export function components(names: Iterable<string>, refsOf: (name: string) => string[]): string[][] {
  const found: string[][] = []
  const order = new Map<string, number>()
  /** The oldest name that each leads back to. */
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const way: { name: string; refs: string[]; at: number }[] = []

  function enter(name: string): void {
    low.set(name, order.size)
    order.set(name, order.size)
    open.push(name)
    isOpen.add(name)
    way.push({ name, refs: refsOf(name), at: 0 })
  }

  function lower(name: string, to: number | undefined): void {
    low.set(name, Math.min(low.get(name) ?? 0, to ?? 0))
  }

  function leave(name: string): void {
    way.pop()
    const before = way.at(-1)
    if (before) lower(before.name, low.get(name))
    if (low.get(name) !== order.get(name)) return
    const component = open.splice(open.lastIndexOf(name))
    for (const member of component) isOpen.delete(member)
    found.push(component)
  }

  for (const name of names) {
    if (!order.has(name)) enter(name)
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const next = top.refs[top.at++]
      if (next === undefined) leave(top.name)
      else if (!order.has(next)) enter(next)
      else if (isOpen.has(next)) lower(top.name, order.get(next))
    }
  }
  return found
}

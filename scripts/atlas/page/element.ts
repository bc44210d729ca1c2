type Child = Node | string | undefined | false
type Properties = Partial<Record<string, string | boolean | ((event: Event) => void)>>

/** An element with attributes, listeners (`onclick`) and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value)
    else if (typeof value === 'string') made.setAttribute(name, value)
    else if (value) made.setAttribute(name, '')
  }
  for (const child of children) if (child) made.append(child)
  return made
}

/** How operations get their categories and names. */
export interface Naming {
  /**
   * Where the category comes from: `path` is the first segment, `tag` the first tag, `prefix` the operation
   * name's first word. Default: `path`.
   */
  category?: 'path' | 'tag' | 'prefix' | undefined
  /** First segments that are no category of their own: with `libpod`, `/libpod/pods/json` is in `libpod/pods`. */
  namespaces?: readonly string[] | undefined
}

/** The category of an operation; `root` where the path has no fixed first segment. */
export function categoryOf(naming: Naming, path: string, op: string, tag: string | undefined): string {
  if (naming.category === 'tag' && tag) return tag
  if (naming.category === 'prefix') return /^[^\W_][^\W_A-Z]*/.exec(op)?.[0].toLowerCase() ?? 'root'
  const [first = '', second = ''] = fixedSegments(path)
  if (first === '') return 'root'
  return naming.namespaces?.includes(first) && second !== '' ? `${first}/${second}` : first
}

/** A name from method and path that stays the same as long as they do: `GET /vm/{id}/disk` → `GetVmByIdDisk`. */
export function derivedName(method: string, path: string): string {
  const words = path
    .replace(/\{([^}]*)\}/g, ' By $1 ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  return [method.toLowerCase(), ...words].map(capital).join('')
}

/** A name without what tables and types cannot carry: white space and `~` part words, `@` starts none. */
export function usableName(id: string): string {
  const words = id
    .trim()
    .replace(/^@+/, '')
    .split(/[\s~]+/)
    .filter(Boolean)
  return words.length > 1 ? words.map(capital).join('') : (words[0] ?? '')
}

function fixedSegments(path: string): string[] {
  const segments = path.split(/[?#]/, 1)[0]?.split('/').filter(Boolean) ?? []
  const variable = segments.findIndex((segment) => segment.includes('{'))
  return variable < 0 ? segments : segments.slice(0, variable)
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

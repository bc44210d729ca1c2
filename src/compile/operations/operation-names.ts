import { textAt } from '../read/json.ts'
import { derivedName, usableName } from './naming.ts'
import type { RawOperation } from './operations.ts'
import type { Rename } from './report.ts'

/**
 * A name for each operation, unique among them: its `operationId`, or one from method and path where it has none
 * or where an operation before it has the same. `renames` is told of each that is not the specification's own.
 */
export function operationNames(found: RawOperation[], renames: Rename[]): string[] {
  const ids = found.map(({ operation }) => textAt(operation, 'operationId') ?? '')
  const wanted = ids.map(usableName)
  const taken = new Set(wanted)
  const seen = new Set<string>()
  return found.map(({ method, path }, at) => {
    const [from = '', own = ''] = [ids[at], wanted[at]]
    const to = own !== '' && !seen.has(own) ? own : unused(derivedName(method, path), taken)
    seen.add(to)
    taken.add(to)
    if (to !== from) renames.push({ from, to, method, path })
    return to
  })
}

function unused(name: string, taken: Set<string>): string {
  let candidate = name
  for (let count = 2; taken.has(candidate); count++) candidate = `${name}${count}`
  return candidate
}

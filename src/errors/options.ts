import { UsageError } from './errors.ts'
import { suggest } from './suggest.ts'

/**
 * Refuses an option that does not exist: a misspelt one would be ignored silently. `advice` says what to do
 * instead of other libraries' options. `otherwise` is said of a name that resembles none of ours.
 */
export function refuseUnknown(
  where: string,
  given: object,
  known: readonly string[],
  advice: Readonly<Record<string, string>> = {},
  otherwise = '',
): void {
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue
    if (Object.hasOwn(advice, name))
      throw new UsageError(`${where} has no option "${name}": ${advice[name]}.`)
    const suggestion = suggest(name, known)
    const more = suggestion === undefined && otherwise ? ` ${otherwise}` : ''
    throw new UsageError(`${where} has no option "${name}" (it has: ${known.join(', ')}).${more}`, {
      suggestion,
    })
  }
}

import { resolve } from 'node:path'
import { UsageError } from '../../errors/errors.ts'

/** `SOURCE:TARGET:OPTIONS`, as `docker run -v` takes it, taken apart. */
export interface Volume {
  /** An absolute path of the engine's machine, or a volume's name; left out: a new volume without a name. */
  source?: string
  isPath: boolean
  /** Where it stands in the container. */
  target: string
  /** `ro`, `z`. */
  options: string[]
}

const absolute = String.raw`(?:[A-Za-z]:)?[\\/][^:]*`
const withSource = new RegExp(`^([A-Za-z]:[\\\\/][^:]*|[^:]+):(${absolute})(?::([^:]+))?$`)
const targetAlone = new RegExp(`^${absolute}$`)

/** Throws a `UsageError` for what is no volume. A path that begins with a dot is one of this process's folder. */
export function volumeOf(text: string): Volume {
  if (targetAlone.test(text)) return { isPath: false, target: text, options: [] }
  const [, given = '', target, options] = withSource.exec(text) ?? []
  if (target === undefined) {
    throw new UsageError(
      `The volume "${text}" must have the form SOURCE:TARGET or SOURCE:TARGET:OPTIONS, with an absolute target.`,
    )
  }
  const source = given.startsWith('.') ? resolve(given) : given
  const isPath = /^([\\/]|[A-Za-z]:)/.test(source)
  if (!isPath && !/^[A-Za-z0-9][\w.-]*$/.test(source)) {
    throw new UsageError(
      `The volume "${text}": "${source}" is neither a volume's name nor a path that begins with / or ./.`,
    )
  }
  return { source, isPath, target, options: options?.split(',') ?? [] }
}

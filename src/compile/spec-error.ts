import { HawserError } from '../errors.ts'

/** A specification cannot be read or means nothing; `where` is a file with its line, or a JSON pointer. */
export class SpecError extends HawserError {
  readonly where: string

  constructor(where: string, problem: string, options: { cause?: unknown } = {}) {
    super('USAGE', `${where}: ${problem}`, options)
    this.where = where
  }
}

/** A JSON pointer of the parts: `#/paths/~1info/get`. */
export function pointer(...parts: (string | number)[]): string {
  return ['#', ...parts.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/')
}

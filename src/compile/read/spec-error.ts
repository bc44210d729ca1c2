import { HawserError } from '../../errors/errors.ts'

/** A specification cannot be read or means nothing; `where` is a file with its line, or a JSON pointer. */
export class SpecError extends HawserError {
  readonly where: string
  /** What is wrong, and what to change. */
  readonly problem: string

  constructor(where: string, problem: string, options: { cause?: unknown } = {}) {
    super('USAGE', `${where}: ${problem}`, options)
    this.where = where
    this.problem = problem
  }
}

/** A JSON pointer of the parts: `#/paths/~1info/get`. */
export function pointer(...parts: (string | number)[]): string {
  return ['#', ...parts.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/')
}

/** The parts of a JSON pointer. */
export function pointerParts(text: string): string[] {
  return text
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

import { UsageError } from '../errors/errors.ts'
import type { Arguments } from './command.ts'

/** An option that takes a value. */
export function textOf({ options }: Arguments, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** The values of an option that may be repeated. */
export function textsOf({ options }: Arguments, name: string): string[] {
  const value = options[name]
  return Array.isArray(value) ? value.map(String) : []
}

/** Whether an option without a value was given. */
export function isGiven({ options }: Arguments, name: string): boolean {
  return options[name] === true
}

/** The operand at a place, or a `UsageError` that says what is missing. */
export function operandAt({ operands }: Arguments, at: number, command: string, what: string): string {
  const operand = operands[at]
  if (operand !== undefined) return operand
  throw new UsageError(`hawser ${command}: ${what} is missing; "hawser ${command} --help" tells more.`)
}

/** Refuses what would otherwise be quietly ignored. */
export function refuseMore({ operands }: Arguments, most: number, command: string): void {
  if (operands.length <= most) return
  throw new UsageError(`hawser ${command}: "${operands[most]}" is one argument too many.`)
}

/** `name=value` taken apart; undefined where there is no `=`. */
export function pairOf(operand: string): [name: string, value: string] | undefined {
  const at = operand.indexOf('=')
  return at > 0 ? [operand.slice(0, at), operand.slice(at + 1)] : undefined
}

/** The values of `--label`; one without a value is empty. */
export function labelsOf(args: Arguments): Record<string, string> {
  return Object.fromEntries(textsOf(args, 'label').map((text) => pairOf(text) ?? [text, '']))
}

/** An option that takes a JSON object. */
export function jsonOption(args: Arguments, name: string): object | undefined {
  const text = textOf(args, name)
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value
  } catch (cause) {
    throw new UsageError(`--${name} is not valid JSON: ${(cause as Error).message}.`, { cause })
  }
  throw new UsageError(`--${name} takes a JSON object.`)
}

/** Operands `FILTER=VALUE` as the engines' `filters`. */
export function filtersOf({ operands }: Arguments, command: string): Record<string, string[]> {
  return valuesOf(operands, command, 'FILTER=VALUE, such as label=app')
}

/** The values of each name in `name=value` operands, or a `UsageError` that says what is wanted. */
export function valuesOf(operands: string[], command: string, wanted: string): Record<string, string[]> {
  const values: Record<string, string[]> = {}
  for (const operand of operands) {
    const [name, value] = pairOf(operand) ?? []
    if (name === undefined || value === undefined) {
      throw new UsageError(`hawser ${command}: "${operand}" is no ${wanted}.`)
    }
    values[name] = [...(values[name] ?? []), value]
  }
  return values
}

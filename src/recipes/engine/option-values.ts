import { UsageError } from '../../errors/errors.ts'
import { isObject } from '../../json/objects.ts'

/**
 * Refuses values that cannot be meant: engines, and what is built of them here, would take some for something else.
 * Options of one name mean the same in all recipes.
 */
export function checkValues(recipe: string, options: object): void {
  for (const [name, value] of Object.entries(options)) {
    const [isRight, what] = (Object.hasOwn(rules, name) ? rules[name] : undefined) ?? []
    if (value !== undefined && isRight?.(value) === false)
      throw new UsageError(`${recipe}(): "${name}" must be ${what}.`)
  }
}

/** Refuses what is no command and its arguments. */
export function checkCommand(recipe: string, cmd: unknown): void {
  if (!isCommand(cmd) || (cmd as string[]).length === 0)
    throw new UsageError(`${recipe}(): the command must be ${aCommand}.`)
}

/** Refuses what is no object of names and values. */
export function checkPairs(name: string, value: unknown): void {
  if (value !== undefined && !isObject(value)) throw new UsageError(`"${name}" must be ${pairs}.`)
}

function isCommand(value: unknown): boolean {
  return Array.isArray(value) && value.every((word) => typeof word === 'string')
}

function isTime(value: unknown): boolean {
  return typeof value === 'number' && value >= 0
}

function oneOf(...names: string[]): Rule {
  return [(value) => names.includes(value as string), `one of ${names.map((name) => `"${name}"`).join(', ')}`]
}

const aCommand = 'a list of strings, such as ["ls", "-l"]; a line for a shell is ["sh", "-c", line]'
const pairs = 'an object, such as { NAME: "value" }'

type Rule = [isRight: (value: unknown) => boolean, what: string]

const rules: Record<string, Rule> = {
  as: oneOf('lines', 'frames'),
  cmd: [isCommand, aCommand],
  entrypoint: [isCommand, 'a list of strings'],
  env: [isObject, pairs],
  pull: oneOf('missing', 'always', 'never'),
  timeout: [isTime, 'a number of ms'],
}

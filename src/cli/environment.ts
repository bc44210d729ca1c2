import { engines } from '../client/catalogue.ts'
import { UsageError } from '../errors/errors.ts'
import type { Arguments } from './command.ts'
import { pairOf, textsOf } from './operands.ts'

/** The variables of `-e`. Refuses the name of an engine, which `-e` gives to other commands. */
export function environmentOf(args: Arguments, command: string): Record<string, string> {
  const given = textsOf(args, 'env')
  const engine = given.find((name) => engines().includes(name) && process.env[name] === undefined)
  if (engine !== undefined) {
    throw new UsageError(
      `hawser ${command}: -e sets a variable, and there is none that is called "${engine}"; for the engine give --engine ${engine}.`,
    )
  }
  return variablesOf(given)
}

/** `NAME=value`; a name alone takes the value that it has here, and is left out where it has none. */
export function variablesOf(given: string[]): Record<string, string> {
  const pairs = given.map((text) => pairOf(text) ?? [text, process.env[text]])
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined))
}

import { UsageError } from '../errors/errors.ts'
import { suggest } from '../errors/suggest.ts'
import type { Command } from './command.ts'
import { commands } from './commands.ts'

/** What the first words of a command line name. */
export interface Named {
  /** `run`, `registry tags`. */
  name: string
  /** Left out where only a group is named: `registry`. */
  command?: Command
  /** What follows the name. */
  rest: string[]
}

/** The command that a command line begins with; undefined where its first word is of none. */
export function commandIn(args: string[]): Named | undefined {
  const [first = '', second] = args
  const own = commandOf(first)
  if (own) return { name: first, command: own, rest: args.slice(1) }
  const group = groupOf(first)
  if (group.length === 0) return undefined
  if (second === undefined || second.startsWith('-')) return { name: first, rest: args.slice(1) }
  const name = `${first} ${second}`
  const command = commandOf(name)
  if (command) return { name, command, rest: args.slice(2) }
  throw new UsageError(`hawser ${first} has no command "${second}" (it has: ${group.join(', ')}).`, {
    suggestion: suggest(second, group),
  })
}

/** The second words of the commands whose first is this one. */
export function groupOf(first: string): string[] {
  const names = Object.keys(commands).filter((name) => name.startsWith(`${first} `))
  return names.map((name) => name.slice(first.length + 1))
}

/** The commands that a help lists: `run`, `registry tags`. */
export function commandNames(): string[] {
  return Object.keys(commands).filter((name) => !commands[name]?.isHidden)
}

function commandOf(name: string): Command | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined
}

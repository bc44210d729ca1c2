import { parseArgs } from 'node:util'
import { UsageError } from '../errors/errors.ts'
import { suggest } from '../errors/suggest.ts'
import { type Arguments, type Command, type Flags, flagsOf, parseOptionsOf } from './command.ts'
import { callCommand } from './commands/call-command.ts'

/** Reads the arguments of a command. Throws a `UsageError` for an option that it does not have. */
export function parse(name: string, command: Command, args: string[]): Arguments {
  if (command.raw) return { options: {}, operands: args }
  const flags = flagsOf(command)
  const options = parseOptionsOf(flags)
  const own = command.passthrough ? args.slice(0, endOfOptions(args, flags)) : args
  try {
    const { values, positionals } = parseArgs({ args: own, options, allowPositionals: true, strict: true })
    return { options: values, operands: [...positionals, ...args.slice(own.length)] }
  } catch (error) {
    throw wrongOption(name, command, error as Error)
  }
}

/** The place of the first operand: what follows it belongs to the program that is run. */
function endOfOptions(args: string[], flags: Flags): number {
  const { tokens } = parseArgs({
    args,
    options: parseOptionsOf(flags),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const end = tokens.find(({ kind }) => kind === 'positional' || kind === 'option-terminator')
  return end ? end.index : args.length
}

/** The error for an option before any command, where Docker's CLI takes those of a connection. */
export function leadingOption(option: string): UsageError {
  const [name = ''] = option.replace(/^-+/, '').split('=')
  const isKnown = Object.entries(flagsOf(callCommand)).some(([long, { short }]) =>
    [long, short].includes(name),
  )
  return new UsageError(
    isKnown
      ? `hawser: options follow the command: hawser COMMAND ${option} …`
      : `hawser has no option ${option}; "hawser --help" tells what it has.`,
  )
}

function wrongOption(name: string, command: Command, error: Error): UsageError {
  const [, unknown] = /Unknown option '(-[^']*)'/.exec(error.message) ?? []
  if (unknown === undefined) return new UsageError(`hawser ${name}: ${error.message.split('. ')[0]}.`)
  const near = suggest(unknown.replace(/^-+/, ''), Object.keys(flagsOf(command)))
  const more = near === undefined && command.otherwise ? ` ${command.otherwise}` : ''
  return new UsageError(
    `hawser ${name} has no option ${unknown}; "hawser ${name} --help" lists them.${more}`,
    { suggestion: near && `--${near}` },
  )
}

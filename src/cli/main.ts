#!/usr/bin/env node
import { isHawserError } from '../errors/errors.ts'
import type { Arguments, Command, Context } from './command.ts'
import { commandIn } from './command-in.ts'
import { callCommand } from './commands/call-command.ts'
import { exitCodeOf, exitCodes } from './exit-code.ts'
import { isGiven } from './operands.ts'

const interruption = new AbortController()
process.on('SIGINT', () => {
  // Twice means at once.
  if (interruption.signal.aborted) process.exit(exitCodes.interrupted)
  interruption.abort(new Error('Interrupted.'))
})
let outputError: NodeJS.ErrnoException | undefined
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  outputError ??= error
  // What the command has made is still to be removed.
  interruption.abort(error)
})
process.on('exit', () => {
  if (outputError === undefined) return
  // The reader of a pipe has gone (`hawser ops | head`): it has what it wanted.
  process.exitCode = outputError.code === 'EPIPE' ? exitCodes.done : complain(outputError)
})
// There is nowhere left to say so.
process.stderr.on('error', () => {})

// That of a process whose command never ends: what it waits for has gone.
process.exitCode = exitCodes.connection
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})

async function main(args: string[]): Promise<number> {
  try {
    const [first = '--help', ...others] = args
    if (first === '--help' || first === '-h' || first === 'help') return await help(others)
    if (first === '--version' || first === '-v') return say((await import('./help.ts')).versionText())
    if (first.startsWith('-')) throw (await import('./parse.ts')).leadingOption(first)
    const { name, command, rest } = commandIn(args) ?? { name: undefined, command: callCommand, rest: args }
    if (!command) return await help([first])
    const { parse } = await import('./parse.ts')
    const parsed = parse(name ?? first, command, rest)
    const context = { name: name ?? first, signal: interruption.signal }
    if (isGiven(parsed, 'help')) return await helpOf(command, parsed, context)
    if (command.connects) compileLightly()
    return await command.run(parsed, context)
  } catch (error) {
    if (interruption.signal.aborted) return exitCodes.interrupted
    return complain(error, args.includes('--verbose'))
  }
}

/**
 * undici parses HTTP by WebAssembly, which V8 would go on optimizing for 0.2 s after a command is done, and Node waits
 * for that. No command lives long enough to gain by it.
 */
function compileLightly(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString('--liftoff-only')
}

/** The help of what the words name: hawser itself, a command, a group of them, or an operation. */
async function help(words: string[]): Promise<number> {
  const { groupHelp, helpText } = await import('./help.ts')
  const [first] = words
  if (first === undefined || first.startsWith('-')) return say(helpText())
  const { name, command } = commandIn(words) ?? { name: first, command: callCommand }
  if (!command) return say(groupHelp(name))
  return helpOf(command, { options: {}, operands: [name] }, { name, signal: interruption.signal })
}

async function helpOf(command: Command, args: Arguments, context: Context): Promise<number> {
  if (command.raw) return command.run({ options: {}, operands: ['--help'] }, context)
  const { commandHelp } = await import('./help.ts')
  say(commandHelp(command))
  if (command !== callCommand) return exitCodes.done
  const { doc } = await import('./commands/doc.ts')
  say('')
  return doc({ ...args, operands: args.operands.slice(0, 1) })
}

function say(text: string): number {
  process.stdout.write(`${text}\n`)
  return exitCodes.done
}

/** One readable line for an error; where it is a fault of hawser's own, its stack is of use. */
function complain(error: unknown, isVerbose = false): number {
  // A line of progress may stand there.
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  const { message: said, cause: first } = error as AggregateError
  // Two went wrong: what was done, and the cleaning up after it.
  const known = error instanceof AggregateError ? first : error
  if (!isHawserError(known)) {
    const { code, message } = error as NodeJS.ErrnoException
    const isOfSystem = typeof code === 'string' && code.startsWith('E')
    process.stderr.write(`hawser: ${isOfSystem ? message : ((error as Error)?.stack ?? String(error))}\n`)
    return exitCodes.engine
  }
  process.stderr.write(`${describe(said)}\n`)
  if (isVerbose) {
    for (let cause = known.cause; cause instanceof Error; cause = cause.cause) {
      process.stderr.write(`  caused by ${cause.name}: ${cause.message}\n`)
    }
  }
  return exitCodeOf(known.code)
}

function describe(message: string): string {
  return message.startsWith('hawser') ? message : `hawser: ${message}`
}

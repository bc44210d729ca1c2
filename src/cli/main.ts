#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { isHawserError, UsageError } from '../errors/errors.ts'
import type { Command } from './command.ts'
import { callCommand } from './commands/call-command.ts'
import { commands } from './commands.ts'
import { exitCodeOf, exitCodes } from './exit-code.ts'

// undici parses HTTP by WebAssembly, which V8 would go on optimizing for 0.2 s after a command is done, and Node waits
// for that. No command lives long enough to gain by it.
setFlagsFromString('--liftoff-only')

const interruption = new AbortController()
process.on('SIGINT', () => {
  // Twice means at once.
  if (interruption.signal.aborted) process.exit(exitCodes.interrupted)
  interruption.abort(new Error('Interrupted.'))
})
// The reader of a pipe has gone (`hawser ops | head`): nobody is left to write for.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done)
  throw error
})

process.exitCode = await main(process.argv.slice(2))

async function main([name = '--help', ...args]: string[]): Promise<number> {
  try {
    if (name === '--help' || name === '-h' || name === 'help') return await help(args[0])
    if (name === '--version' || name === '-v') return say((await import('./help.ts')).versionText())
    const known = Object.hasOwn(commands, name) ? commands[name] : undefined
    const command = known ?? callCommand
    const rest = known ? args : [name, ...args]
    if (!command.raw && asksForHelp(command, rest)) return await help(known ? name : undefined)
    const { parse } = await import('./parse.ts')
    const parsed = parse(known ? name : 'OPERATION', command, rest)
    return await command.run(parsed, { name, signal: interruption.signal })
  } catch (error) {
    if (interruption.signal.aborted) return exitCodes.interrupted
    return await complain(error, args.includes('--verbose'))
  }
}

/** `--help` of a program that is to be run in a container is that program's. */
function asksForHelp({ passthrough }: Command, args: string[]): boolean {
  const own = passthrough ? args.slice(0, 1) : args
  return own.includes('--help') || own.includes('-h')
}

async function help(name: string | undefined): Promise<number> {
  const { commandHelp, helpText } = await import('./help.ts')
  if (name === undefined) return say(helpText())
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new UsageError(`hawser has no command "${name}".`)
  if (command.raw)
    return command.run({ options: {}, operands: ['--help'] }, { name, signal: interruption.signal })
  return say(commandHelp(command))
}

function say(text: string): number {
  process.stdout.write(`${text}\n`)
  return exitCodes.done
}

/** One readable line for an error; where it is a fault of hawser's own, its stack is of use. */
async function complain(error: unknown, isVerbose: boolean): Promise<number> {
  if (!isHawserError(error)) {
    const { code, message } = error as NodeJS.ErrnoException
    const isOfSystem = typeof code === 'string' && code.startsWith('E')
    process.stderr.write(`hawser: ${isOfSystem ? message : ((error as Error)?.stack ?? String(error))}\n`)
    return exitCodes.engine
  }
  process.stderr.write(`${describe(error.message)}\n`)
  if (isVerbose) {
    for (let cause = error.cause; cause instanceof Error; cause = cause.cause) {
      process.stderr.write(`  caused by ${cause.name}: ${cause.message}\n`)
    }
  }
  return exitCodeOf(error.code)
}

function describe(message: string): string {
  return message.startsWith('hawser') ? message : `hawser: ${message}`
}

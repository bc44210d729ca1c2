#!/usr/bin/env node
import { isHawserError } from '../errors/errors.ts'
import { commands } from './commands.ts'
import { helpText, versionText } from './help.ts'

process.exitCode = await main(process.argv.slice(2))

/** Runs a subcommand and gives the exit code: 0, 1 where it failed, 2 where it was called wrongly. */
async function main([name = '--help', ...args]: string[]): Promise<number> {
  if (name === '--help' || name === '-h') return say(helpText())
  if (name === '--version' || name === '-v') return say(versionText())
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) return complain(`hawser has no command "${name}".\n\n${helpText()}`, 2)
  try {
    return await command.run(args)
  } catch (error) {
    // What is not ours is a fault of hawser, and its stack is of use.
    const told = isHawserError(error) ? error.message : ((error as Error)?.stack ?? String(error))
    return complain(told, isHawserError(error) && error.code === 'USAGE' ? 2 : 1)
  }
}

function say(text: string): number {
  console.log(text)
  return 0
}

function complain(text: string, code: number): number {
  console.error(text)
  return code
}

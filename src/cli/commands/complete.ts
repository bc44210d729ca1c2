import { parseArgs } from 'node:util'
import { engines, tableOf } from '../../client/catalogue.ts'
import type { Table } from '../../table/operation.ts'
import { type Arguments, type Command, flagsOf, parseOptionsOf } from '../command.ts'
import { groupOf } from '../command-in.ts'
import { commands } from '../commands.ts'
import { callCommand } from './call-command.ts'

/** `hawser complete WORD …`: what may stand in place of the last word, one candidate a line. For completion scripts. */
export async function complete({ operands }: Arguments): Promise<number> {
  const words = operands.slice(0, -1)
  const current = operands.at(-1) ?? ''
  const found = candidates(words, current).filter((candidate) => candidate.startsWith(current))
  if (found.length > 0) process.stdout.write(`${[...new Set(found)].join('\n')}\n`)
  return 0
}

function candidates(words: string[], current: string): string[] {
  const [first] = words
  const engine = engineIn(words)
  const table = tableOf(engine)
  if (first === undefined) return [...firstWords(), 'help', ...newest(table)]
  if (first === 'help')
    return words.length === 1 ? [...firstWords(), ...newest(table)] : groupOf(words[1] ?? '')
  if (words.length === 1 && groupOf(first).length > 0) return groupOf(first)
  const { name, command, rest } = named(words)
  const last = words.at(-1)
  if (last === '--engine' || (last === '-e' && flagsOf(command).engine?.short === 'e')) return engines()
  if (last === '--api') return table.versions
  if (current.startsWith('-')) return Object.keys(flagsOf(command)).map((flag) => `--${flag}`)
  if (command === callCommand) return paramsOf(table, name, current)
  return operandsOf(name, operandsIn(command, rest), table)
}

function firstWords(): string[] {
  const shown = Object.entries(commands).filter(([, { isHidden }]) => !isHidden)
  return shown.map(([name]) => name.split(' ')[0] as string)
}

function named(words: string[]): { name: string; command: Command; rest: string[] } {
  const [first = '', second = '', ...others] = words
  const name = groupOf(first).includes(second) ? `${first} ${second}` : first
  const command = Object.hasOwn(commands, name) ? (commands[name] as Command) : callCommand
  return { name, command, rest: name === first ? words.slice(1) : others }
}

/** The words that are neither options nor what options take. */
function operandsIn(command: Command, words: string[]): string[] {
  const { positionals } = parseArgs({
    args: words,
    options: parseOptionsOf(flagsOf(command)),
    allowPositionals: true,
    strict: false,
  })
  return positionals
}

function operandsOf(name: string, given: string[], table: Table): string[] {
  if (name === 'diff' && given.length > 0 && given.length < 3) return table.versions
  if (given.length > 0) return []
  if (name === 'ops' || name === 'versions' || name === 'diff') return engines()
  if (name === 'doc') return newest(table)
  return name === 'completion' ? ['bash', 'zsh', 'fish'] : []
}

/** `name=` for each parameter, and its values once the name stands. */
function paramsOf(table: Table, op: string, current: string): string[] {
  const version = table.having(op).at(-1)
  const params = (version !== undefined && table.operation(version, op)?.params) || []
  const [name, value] = current.split('=', 2)
  if (value === undefined) return params.map((param) => `${param.name}=`)
  const param = params.find((each) => each.name === name)
  const values = param?.enum ?? (param?.type === 'boolean' ? [true, false] : [])
  return values.map((each) => `${name}=${each}`)
}

function newest(table: Table): string[] {
  return table.ops(table.versions.at(-1) as string)
}

function engineIn(words: string[]): string {
  const at = words.findIndex((word) => word === '--engine' || word === '-e')
  const named = at < 0 ? words[1] : words[at + 1]
  return named !== undefined && engines().includes(named) ? named : 'docker'
}

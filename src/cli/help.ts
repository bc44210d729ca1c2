import manifest from '../../package.json' with { type: 'json' }
import { type Command, commonFlags, connectionFlagsOf, type Flags } from './command.ts'
import { commandNames } from './command-in.ts'
import { commands } from './commands.ts'

/** What `hawser --help` prints. */
export function helpText(): string {
  const rows = commandNames().map((name) => [name, commands[name]?.summary ?? ''])
  return [
    'hawser COMMAND [ARGUMENT …]',
    'hawser OPERATION [NAME=VALUE …]      calls an operation of the API: hawser ContainerList all=true',
    '',
    ...table(rows),
    '',
    'hawser COMMAND --help tells more, with examples; so does hawser doc OPERATION.',
  ].join('\n')
}

/** What `hawser COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  const { usage, summary, flags = {}, examples = [] } = command
  return [
    ...usage.map((line) => `hawser ${line}`),
    '',
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
    ...section('Options', { ...flags, ...commonFlags }),
    ...section('Connection', connectionFlagsOf(command)),
    ...(examples.length > 0 ? ['', 'Examples', ...examples.map((line) => `  ${line}`)] : []),
  ].join('\n')
}

/** What `hawser registry` prints: the commands of a group. */
export function groupHelp(name: string): string {
  const members = Object.entries(commands).filter(([each]) => each.startsWith(`${name} `))
  return [
    ...members.flatMap(([, { usage, summary }]) => [
      ...usage.map((line) => `hawser ${line}`),
      `  ${summary}`,
    ]),
    '',
    `hawser ${name} COMMAND --help tells more, with examples.`,
  ].join('\n')
}

/** What `hawser --version` prints. */
export function versionText(): string {
  // By the package's own name, which leads to the same file from the sources and from what is published.
  return `hawser ${manifest.version}`
}

function section(title: string, flags: Flags): string[] {
  const rows = Object.entries(flags).map(([name, { short, value, help }]) => [
    `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`,
    help,
  ])
  return rows.length === 0 ? [] : ['', title, ...table(rows)]
}

/** Two columns. At a terminal the second one is broken to its width, below the first where little room is left. */
function table(rows: string[][]): string[] {
  const { columns = Number.POSITIVE_INFINITY } = process.stdout
  const width = Math.max(...rows.map(([left = '']) => left.length))
  const isBeside = columns - width - 4 >= 24
  const indent = isBeside ? width + 4 : 8
  return rows.flatMap(([left = '', right = '']) => {
    const [first = '', ...more] = broken(right, columns - indent)
    const below = more.map((line) => ' '.repeat(indent) + line)
    return isBeside
      ? [`  ${left.padEnd(width)}  ${first}`, ...below]
      : [`  ${left}`, ' '.repeat(indent) + first, ...below]
  })
}

/** A text in lines no longer than that, but for longer words. */
function broken(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

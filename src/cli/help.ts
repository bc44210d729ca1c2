import manifest from '../../package.json' with { type: 'json' }
import { type Command, commonFlags, connectionFlagsOf, type Flags } from './command.ts'
import { commandNames } from './command-in.ts'
import { commands } from './commands.ts'
import { linesOf } from './output/rows.ts'

/** What `hawser --help` prints. */
export function helpText(): string {
  const rows = commandNames().map((name) => [`  ${name}`, commands[name]?.summary ?? ''])
  return [
    'hawser COMMAND [ARGUMENT …]',
    'hawser OPERATION [NAME=VALUE …]      calls an operation of the API: hawser ContainerList all=true',
    '',
    ...linesOf(rows),
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
    `  ${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`,
    help,
  ])
  return rows.length === 0 ? [] : ['', title, ...linesOf(rows)]
}

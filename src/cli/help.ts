import { createRequire } from 'node:module'
import { commands } from './commands.ts'

export function helpText(): string {
  const names = Object.keys(commands)
  const width = Math.max(0, ...names.map((name) => name.length))
  const lines = names.map((name) => `  ${name.padEnd(width)}  ${commands[name]?.summary}\n`)
  return `hawser COMMAND [ARGUMENT …]\n\n${lines.join('')}\nhawser COMMAND --help tells more.`
}

export function versionText(): string {
  // By the package's own name, which leads to the same file from the sources and from what is published.
  const { version } = createRequire(import.meta.url)('hawser/package.json') as { version: string }
  return `hawser ${version}`
}

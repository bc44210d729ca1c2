import { readFileSync } from 'node:fs'

/** Words by which people know the operations of an engine from elsewhere: commands of its CLI, dockerode's methods. */
export function readAliases(engine: string): Record<string, string[]> {
  const aliases: Record<string, string[]> = {}
  const add = (op: string, word: string) => {
    aliases[op] = [...(aliases[op] ?? []), word]
  }
  if (engine !== 'docker' && engine !== 'podman') return aliases
  for (const [command = '', ops = ''] of rowsOf('specs/cli-words.tsv'))
    for (const op of ops.split(' ')) add(op, `${engine} ${command}`)
  if (engine !== 'docker') return aliases
  for (const [method = '', ops = ''] of rowsOf('specs/dockerode.tsv'))
    for (const op of ops.match(/[A-Z]\w+/g) ?? []) add(op, method)
  return aliases
}

function rowsOf(file: string): string[][] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1)
  return lines.map((line) => line.split('\t'))
}

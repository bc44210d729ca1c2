import { existsSync, readFileSync } from 'node:fs'

/** Words by which people know an operation from elsewhere: dockerode's methods, commands of the CLIs. */
export function readAliases(engine: string): Record<string, string[]> {
  const aliases: Record<string, string[]> = {}
  if (engine !== 'docker' || !existsSync(file)) return aliases
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [method, ops = ''] = line.split('\t')
    for (const op of ops.match(/[A-Z]\w+/g) ?? []) aliases[op] = [...(aliases[op] ?? []), method ?? '']
  }
  return aliases
}

const file = 'specs/dockerode.tsv'

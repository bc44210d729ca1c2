import { textModule } from './modules.ts'
import type { Outputs } from './outputs.ts'

/**
 * The module of other names for operations: a line for each, with the operations that it may mean, of which a client
 * takes the first that it has. `commands` are those of the engines' CLIs, `methods` dockerode's.
 */
export function wordsModule(commands: string, methods: string): Outputs {
  const words = new Map<string, string>()
  for (const [command = '', operations = ''] of rowsOf(commands)) words.set(wordOf(command), operations)
  const lists = [...words.values()].map((operations) => operations.split(' '))
  for (const [method = '', ours = ''] of rowsOf(methods)) {
    const [, operation] = /\b([A-Z][a-z]+[A-Z]\w+)/.exec(ours) ?? []
    if (operation === undefined || !/^\w+\.\w+$/.test(method)) continue
    const same = lists.find((list) => list.includes(operation)) ?? [operation]
    const word = wordOf(method.replace(/^docker\./, ''))
    if (!words.has(word)) words.set(word, same.join(' '))
  }
  // An object of dockerode's is got to be looked at, or to be done something to.
  for (const [method = ''] of rowsOf(methods)) {
    const [, noun] = /^docker\.get([A-Z]\w+)\(/.exec(method) ?? []
    const inspect = noun && words.get(wordOf(`${noun}Inspect`))
    if (inspect) words.set(wordOf(`get${noun}`), inspect)
  }
  const text = [...words]
    .map(([word, operations]) => `${word} ${operations}`)
    .sort()
    .join('\n')
  return new Map([
    ['words.js', textModule(text)],
    ['words.d.ts', '// Made by `npm run generate`. Do not edit.\nexport declare const text: string\n'],
  ])
}

function rowsOf(tsv: string): string[][] {
  return tsv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
}

function wordOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One file's import of another, types and `import()` included. Paths are relative to the folder that was read. */
export interface Import {
  from: string
  line: number
  to: string
}

/** Every import between the TypeScript files below a folder. */
export function readImports(dir: string): Import[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => importsIn(file, readFileSync(join(dir, file), 'utf8')))
}

export function importsIn(file: string, text: string): Import[] {
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)
  return [...found].map(({ 1: specifier = '', index }) => ({
    from: file,
    line: text.slice(0, index).split('\n').length,
    to: join(file, '..', specifier),
  }))
}

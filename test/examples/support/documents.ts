import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A code block of the documentation. */
export interface Block {
  /** `docs/calls.md:12` */
  place: string
  language: string
  /** To be run on a real engine: its fence says \`\`\`ts run. */
  runs: boolean
  /** What it prints, as a regular expression: of the comment below it, `<!-- prints ^hi$ -->`. */
  prints: string | undefined
  text: string
}

export const documents: string[] = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

/** The code blocks of the README and of `docs/`. */
export function codeBlocks(): Block[] {
  return documents.flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return [...text.matchAll(/^```(\w+)( run)?\n(.*?)^```$(?:\n<!-- prints (.*?) -->$)?/gms)].map(
      ([, language = '', run, code = '', prints], i, all) => ({
        place: `${file}:${text.slice(0, all[i]?.index).split('\n').length}`,
        language,
        runs: run !== undefined,
        prints,
        text: code,
      }),
    )
  })
}

/** Where relative links of the documents lead, as paths from the repository's root. */
export function links(): { file: string; path: string }[] {
  return documents.flatMap((file) => {
    const targets = readFileSync(file, 'utf8').matchAll(/\]\(([^)#]+)[^)]*\)/g)
    return [...targets]
      .map(([, target = '']) => target)
      .filter((target) => !/^https?:/.test(target))
      .map((target) => ({ file, path: join(file, '..', target) }))
  })
}

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { removeUnseen } from './typings.ts'

/**
 * Gives the entry `hawser/documented` typings of its own below `out/types/documented`: those of `generated`, which carry
 * documentation, and a copy of each that leads to them. It shares all others with `hawser`, so that a connection or an
 * error of one entry is one of the other too. To be called after `declareTypes`.
 */
export function declareDocumented(out: string, generated: string): void {
  const shared = join(out, 'types')
  const own = join(shared, 'documented')
  const texts = new Map(
    ts.sys.readDirectory(join(shared, 'src'), ['.d.ts']).map((path) => [path, readFileSync(path, 'utf8')]),
  )
  const copied = leadingTo(join(shared, 'generated'), texts)
  for (const path of copied) {
    const target = join(own, relative(shared, path))
    const text = (texts.get(path) ?? '').replaceAll(specifiers, (all, before, specifier, after) => {
      const imported = declarationAt(path, specifier)
      if (copied.has(imported) || !texts.has(imported)) return all
      return before + relative(dirname(target), imported).replace(/\.d\.ts$/, '.js') + after
    })
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
  cpSync(generated, join(own, 'generated'), {
    recursive: true,
    filter: (path) => !/\.(js|json|md)$/.test(path),
  })
  removeUnseen([join(own, 'src/documented.d.ts')], own)
  const face = `export * from './types/documented/src/documented.js'\n`
  for (const file of ['documented.d.ts', 'documented.d.cts']) writeFileSync(join(out, file), face)
}

/** The declarations that import one below `folder`, at once or by way of others. */
function leadingTo(folder: string, texts: Map<string, string>): Set<string> {
  const found = new Set<string>()
  for (let before = -1; before < found.size; ) {
    before = found.size
    for (const [path, text] of texts) {
      const imported = [...text.matchAll(specifiers)].map(([, , specifier = '']) =>
        declarationAt(path, specifier),
      )
      if (imported.some((each) => found.has(each) || each.startsWith(folder))) found.add(path)
    }
  }
  return found
}

function declarationAt(path: string, specifier: string): string {
  return join(dirname(path), specifier).replace(/\.js$/, '.d.ts')
}

const specifiers = /((?:from|import\()\s*['"])(\.[^'"]*)(['"])/g

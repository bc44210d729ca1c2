import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Path below `generated/` → content. */
export type Outputs = Map<string, string>

/** One line for each wrong file: missing, different, or not generated any more. */
export function differences(
  outputs: Outputs,
  folder: string,
  isMeant: (path: string) => boolean = () => true,
): string[] {
  const wrong = [...outputs].flatMap(([path, content]) => {
    const file = join(folder, path)
    if (!existsSync(file)) return [`${path} is missing`]
    return readFileSync(file, 'utf8') === content ? [] : [`${path} differs`]
  })
  return [
    ...wrong,
    ...strays(outputs, folder)
      .filter(isMeant)
      .map((path) => `${path} is not generated any more`),
  ]
}

/** Writes what changed, removes what is not generated any more, and returns the paths of both. */
export function writeOutputs(
  outputs: Outputs,
  folder: string,
  isMeant: (path: string) => boolean = () => true,
): string[] {
  const changed: string[] = []
  for (const [path, content] of outputs) {
    const file = join(folder, path)
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    changed.push(path)
  }
  for (const path of strays(outputs, folder).filter(isMeant)) {
    rmSync(join(folder, path))
    changed.push(path)
  }
  return changed
}

function strays(outputs: Outputs, folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => /\.(js|d\.ts)$/.test(path) && !outputs.has(path))
    .sort()
}

import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { UsageError } from '../errors/errors.ts'

/** How a credential helper is started. */
export interface HelperCommand {
  file: string
  args: string[]
  /** Windows starts a `.cmd` only through its shell. */
  shell: boolean
}

/**
 * The command of `docker-credential-NAME`, looked for in the folders of PATH and nowhere else: Windows would
 * look in the present folder first. Throws a `UsageError`, since without the helper nobody can say whether
 * there are credentials; `from` says what names it.
 */
export function helperCommand(
  name: string,
  from: string,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): HelperCommand {
  if (!/^[\w.-]+$/.test(name)) {
    throw new UsageError(
      `${from}: ${JSON.stringify(name).slice(0, 80)} is not the name of a credential helper.`,
    )
  }
  const program = `docker-credential-${name}`
  const onWindows = platform === 'win32'
  const names = onWindows ? [`${program}.exe`, `${program}.cmd`] : [program]
  for (const folder of foldersOf(env, onWindows)) {
    for (const candidate of names) {
      const file = join(folder, candidate)
      if (!isProgram(file)) continue
      if (!file.endsWith('.cmd')) return { file, args: ['get'], shell: false }
      return { file: `"${file}"`, args: ['get'], shell: true }
    }
  }
  throw new UsageError(`${from} names the credential helper ${program}, which is not in PATH: install it.`)
}

function foldersOf(env: NodeJS.ProcessEnv, onWindows: boolean): string[] {
  const path = env.PATH ?? (onWindows ? env.Path : undefined) ?? ''
  return path.split(onWindows ? /;/ : delimiter).filter((folder) => onWindows || isAbsolute(folder))
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

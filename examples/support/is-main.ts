import { realpathSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** Whether this module is the program that was started, and not one that imports it. */
export function isMain(url: string): boolean {
  const [, program] = process.argv
  return program !== undefined && url === pathToFileURL(realpathSync(program)).href
}

import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type PathFilter, walk } from '../../src/folders/walk.ts'
import { tempDir } from '../support/temp-dir.ts'

it('gives all of a folder, each folder before what is in it, by the bytes of the names', async () => {
  const root = tempDir({ 'b/2': '', 'b/1': '', 'b-': '', B: '', '\u{1f600}': '', '\uffee': '' })
  await symlink('b', join(root, 'c'))
  // `b-` comes after all that is in `b`; of UTF-16 the first of the last two would be the second.
  expect(await paths(root)).toEqual(['B', 'b', 'b/1', 'b/2', 'b-', 'c', '\uffee', '\u{1f600}'])
})

it('gives a folder that is not wanted once something below it is', async () => {
  const root = tempDir({ 'a/b/c/wanted': '', 'a/b/left': '', 'other/left': '' })
  const seen: string[] = []
  const filter: PathFilter = {
    takes: (path) => path.endsWith('wanted'),
    mayTakeBelow: (folder) => {
      seen.push(folder)
      return folder !== 'other'
    },
  }
  expect(await paths(root, filter)).toEqual(['a', 'a/b', 'a/b/c', 'a/b/c/wanted'])
  expect(seen).toContain('other')
})

it('refuses a folder that cannot be read, by its path and the reason', async () => {
  const missing = join(tempDir(), 'none')
  await expect(paths(missing)).rejects.toMatchObject({
    code: 'USAGE',
    message: `${missing} cannot be read: ENOENT, no such file or directory.`,
  })
})

async function paths(root: string, filter?: PathFilter): Promise<string[]> {
  const found: string[] = []
  for await (const { path } of walk(root, filter)) found.push(path)
  return found
}

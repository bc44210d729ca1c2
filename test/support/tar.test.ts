import { expect, it } from 'vitest'
import { tar, untar } from './tar.ts'

it('reads what it writes', async () => {
  const bytes = await tar([
    { name: 'bin', type: 'directory', mode: 0o755 },
    { name: 'bin/busybox', mode: 0o755, data: Uint8Array.of(0x7f, 1, 2) },
    { name: 'bin/sh', type: 'symlink', linkname: 'busybox' },
  ])
  expect(
    (await untar(bytes)).map(({ name, type, mode, linkname, data }) => ({
      name,
      type,
      mode,
      linkname,
      data: [...data],
    })),
  ).toEqual([
    { name: 'bin', type: 'directory', mode: 0o755, linkname: null, data: [] },
    { name: 'bin/busybox', type: 'file', mode: 0o755, linkname: null, data: [0x7f, 1, 2] },
    { name: 'bin/sh', type: 'symlink', mode: 0o644, linkname: 'busybox', data: [] },
  ])
})

it('gives the same bytes for the same entries', async () => {
  const entries = [{ name: 'a', data: 'x' }]
  expect(await tar(entries)).toEqual(await tar(entries))
})

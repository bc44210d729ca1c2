import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { receiveFolder } from '../../src/buildkit/files/receive-folder.ts'
import { goMode, packet } from '../../src/buildkit/files/stat.ts'
import { decode, encode, type Sent } from '../../src/buildkit/messages.ts'
import { asNobody } from '../support/as-nobody.ts'
import { tempDir } from '../support/temp-dir.ts'
import { engineOf } from './support/hostile-engine.ts'

const path = '/moby.filesync.v1.FileSend/DiffCopy'
const folderMode = goMode.directory + 0o755
const linkMode = goMode.symlink + 0o777

describe('a local output', () => {
  it('is written as it is told: folders, files, modes, times, symlinks and hard links', async () => {
    const { root, code } = await receive([
      { path: 'a', mode: 0o750, size: 3, modTime: 1_600_000_000_500_000_000n },
      { path: 'd', mode: goMode.directory + 0o555 },
      { path: 'd/b', mode: goMode.setuid + 0o711, size: 3 },
      { path: 'd/e', mode: folderMode },
      { path: 'link', mode: linkMode, linkname: '/anywhere' },
      { path: 'twin', mode: 0o644, linkname: 'a' },
    ])
    expect(code).toBe(0)
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('abc')
    expect(lstatSync(join(root, 'a')).mtimeMs).toBe(1_600_000_000_500)
    expect(lstatSync(join(root, 'd')).mode & 0o7777).toBe(0o555)
    expect(lstatSync(join(root, 'd/b')).mode & 0o7777).toBe(0o4711)
    expect(lstatSync(join(root, 'd/e')).isDirectory()).toBe(true)
    expect(readlinkSync(join(root, 'link'))).toBe('/anywhere')
    expect(lstatSync(join(root, 'twin')).ino).toBe(lstatSync(join(root, 'a')).ino)
  })

  it('is written over what is there, and never through a link that is there', async () => {
    const outside = tempDir({ kept: 'kept' })
    const root = tempDir({ 'd/old': 'old' })
    symlinkSync(join(outside, 'kept'), join(root, 'a'))
    const { code } = await receive(
      [
        { path: 'a', mode: 0o644, size: 3 },
        { path: 'd', mode: folderMode },
        { path: 'd/new', mode: 0o644, size: 3 },
      ],
      root,
    )
    expect(code).toBe(0)
    expect(readFileSync(join(outside, 'kept'), 'utf8')).toBe('kept')
    expect(lstatSync(join(root, 'a')).isFile()).toBe(true)
    expect(readdirSync(join(root, 'd')).sort()).toEqual(['new', 'old'])
  })

  it('may have folders that nobody may enter, with folders in them', async () => {
    const { root, code } = await asNobody(() =>
      receive([
        { path: 'd', mode: goMode.directory + 0o600 },
        { path: 'd/e', mode: goMode.directory + 0o500 },
      ]),
    )
    expect(code).toBe(0)
    expect(lstatSync(join(root, 'd')).mode & 0o777).toBe(0o600)
    chmodSync(join(root, 'd'), 0o700)
    expect(lstatSync(join(root, 'd/e')).mode & 0o777).toBe(0o500)
  })

  const refused: [name: string, stats: Sent<'Stat'>[]][] = [
    ['a name that goes up', [{ path: '../evil', mode: 0o644, size: 3 }]],
    [
      'a name that goes up on the way',
      [
        { path: 'd', mode: folderMode },
        { path: 'd/../../evil', mode: 0o644, size: 3 },
      ],
    ],
    ['an absolute name', [{ path: '/tmp/hawser-evil', mode: 0o644, size: 3 }]],
    ['an empty name', [{ path: '', mode: 0o644, size: 3 }]],
    ['a name with a zero byte', [{ path: 'a\0b', mode: 0o644, size: 3 }]],
    [
      'a file below a link that it made',
      [
        { path: 'd', mode: linkMode, linkname: '..' },
        { path: 'd/evil', mode: 0o644, size: 3 },
      ],
    ],
    [
      'a folder in place of a link that it made',
      [
        { path: 'd', mode: linkMode, linkname: '..' },
        { path: 'd', mode: folderMode },
        { path: 'd/evil', mode: 0o644, size: 3 },
      ],
    ],
    [
      'a folder where a link is',
      [
        { path: 'there', mode: folderMode },
        { path: 'there/evil', mode: 0o644, size: 3 },
      ],
    ],
    ['a file in a folder that was not sent', [{ path: 'there/evil', mode: 0o644, size: 3 }]],
    ['a hard link to what was not sent', [{ path: 'h', mode: 0o644, linkname: '../outside/secret' }]],
    [
      'a hard link to a link',
      [
        { path: 'a', mode: linkMode, linkname: '/etc/passwd' },
        { path: 'h', mode: 0o644, linkname: 'a' },
      ],
    ],
    ['a device', [{ path: 'null', mode: 2 ** 26 + 2 ** 21 + 0o666, devmajor: 1, devminor: 3 }]],
    [
      'names out of order',
      [
        { path: 'b', mode: folderMode },
        { path: 'a', mode: folderMode },
      ],
    ],
    ['more than the size of a file', [{ path: 'a', mode: 0o644, size: 2 }]],
    ['less than the size of a file', [{ path: 'a', mode: 0o644, size: 4 }]],
  ]

  it.each(refused)('refuses %s', async (_, stats) => {
    const parent = tempDir({ 'outside/secret': 's' })
    const root = join(parent, 'out')
    mkdirSync(root)
    symlinkSync(join(parent, 'outside'), join(root, 'there'))
    const { code, faults } = await receive(stats, root)
    expect(code).not.toBe(0)
    expect(faults).toEqual([expect.objectContaining({ name: 'ProtocolError' })])
    expectUntouched(parent)
    expect(readdirSync(root).filter((name) => name.startsWith('.hawser-'))).toEqual([])
  })

  it('refuses content that it did not ask for', async () => {
    const root = tempDir()
    const engine = await engineOf({ [path]: (call) => receiveFolder(call, root) })
    const call = engine.call(path)
    await call.send(encode('Packet', { type: packet.data, id: 7, data: Buffer.from('abc') }))
    expect((await call.status).code).not.toBe(0)
    expect(readdirSync(root)).toEqual([])
  })

  it('never leaves the folder, whatever the engine sends', async () => {
    const name = fc.constantFrom('a', 'b', 'there', '..', '.', '', 'd', 'a\0', 'outside')
    const names = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
    const target = fc.constantFrom('', '..', '../outside', '/', 'a', 'there', '../../x', 'd/..')
    const stat = fc.record({
      path: names,
      linkname: target,
      mode: fc.constantFrom(0o644, folderMode, linkMode, goMode.setuid + 0o755, 2 ** 25),
      size: fc.constantFrom(0, 3),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(stat, { maxLength: 8 }), fc.boolean(), async (stats, isSorted) => {
        const parent = tempDir({ 'outside/secret': 's' })
        const root = join(parent, 'out')
        mkdirSync(root)
        symlinkSync(join(parent, 'outside'), join(root, 'there'))
        // In order, more of it is taken.
        const sent = isSorted ? stats.sort((a, b) => (a.path < b.path ? -1 : 1)) : stats
        await receive(sent, root)
        expectUntouched(parent)
      }),
      { numRuns: 150 },
    )
  })
})

/** Has a hostile engine send these entries, each file with the content `abc`. */
async function receive(
  stats: Sent<'Stat'>[],
  root: string = tempDir(),
): Promise<{ root: string; code: number; faults: unknown[] }> {
  const engine = await engineOf({ [path]: (call) => receiveFolder(call, root) })
  const call = engine.call(path)
  const sending = (async () => {
    for (const stat of stats) await call.send(encode('Packet', { stat }))
    await call.send(encode('Packet', { type: packet.stat }))
    for await (const bytes of call.messages) {
      const { type, id } = decode('Packet', bytes)
      if (type === packet.finish) {
        await call.send(encode('Packet', { type: packet.finish }))
        return call.end()
      }
      const size = stats[id]?.size === 0 ? 0 : 3
      if (size > 0) await call.send(encode('Packet', { type: packet.data, id, data: Buffer.from('abc') }))
      await call.send(encode('Packet', { type: packet.data, id }))
    }
  })().catch(() => {})
  const { code } = await call.status
  engine.close()
  await sending
  return { root, code, faults: engine.faults }
}

function expectUntouched(parent: string): void {
  expect(readdirSync(parent).sort()).toEqual(['out', 'outside'])
  expect(readdirSync(join(parent, 'outside'))).toEqual(['secret'])
  expect(readFileSync(join(parent, 'outside/secret'), 'utf8')).toBe('s')
  expect(lstatSync(join(parent, 'outside/secret')).nlink).toBe(1)
  expect(existsSync('/tmp/hawser-evil')).toBe(false)
}

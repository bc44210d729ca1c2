import { chmod, lstat, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import * as tarStream from 'tar-stream'
import { expect, it, onTestFinished } from 'vitest'
import { extract } from '../../src/recipes/copy/extract.ts'
import { readTar } from '../../src/tar/read-tar.ts'
import { asNobody } from '../support/as-nobody.ts'

type Header = Parameters<tarStream.Pack['entry']>[0]

async function packed(headers: (Header & { data?: string })[]): Promise<Buffer> {
  const pack = tarStream.pack()
  for (const { data = '', ...header } of headers) pack.entry(header, data)
  pack.finalize()
  return buffer(pack)
}

async function place(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'hawser-extract-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  return dir
}

it.each<[string, (Header & { data?: string })[]]>([
  [
    'a name that climbs',
    [
      { name: 'box', type: 'directory' },
      { name: 'box/../../evil', data: 'x' },
    ],
  ],
  ['an absolute name', [{ name: '/evil', data: 'x' }]],
  [
    'an absolute link',
    [
      { name: 'box', type: 'directory' },
      { name: 'box/l', type: 'symlink', linkname: '/etc' },
    ],
  ],
  [
    'a link that climbs',
    [
      { name: 'box', type: 'directory' },
      { name: 'box/l', type: 'symlink', linkname: '../..' },
    ],
  ],
  [
    'a hard link to elsewhere',
    [
      { name: 'box', type: 'directory' },
      { name: 'box/l', type: 'link', linkname: '../x' },
    ],
  ],
  [
    'a hard link to nothing',
    [
      { name: 'box', type: 'directory' },
      { name: 'box/l', type: 'link', linkname: 'box/x' },
    ],
  ],
  [
    'a file through a link',
    [
      { name: 'box', type: 'directory' },
      { name: 'box/d', type: 'directory' },
      { name: 'box/l', type: 'symlink', linkname: 'd' },
      { name: 'box/l/evil', data: 'x' },
    ],
  ],
  [
    'a device',
    [
      { name: 'box', type: 'directory' },
      { name: 'box/n', type: 'character-device', devmajor: 1, devminor: 3 },
    ],
  ],
])('refuses %s', async (_, headers) => {
  const dir = await place()
  const source = Readable.from([await packed(headers)])
  await expect(extract(source, { to: join(dir, 'box'), links: 'refuse' })).rejects.toMatchObject({
    code: 'PROTOCOL',
  })
  expect((await readdir(dir)).filter((name) => name !== 'box')).toEqual([])
})

it('writes through no link that the archive made, even where it may keep links that lead out', async () => {
  const dir = await place()
  await writeFile(join(dir, 'victim'), 'untouched')
  const headers = [
    { name: 'box', type: 'directory' as const },
    { name: 'box/l', type: 'symlink' as const, linkname: join(dir, 'victim') },
    { name: 'box/l', data: 'x' },
  ]
  await extract(Readable.from([await packed(headers)]), { to: join(dir, 'box'), links: 'keep' })
  expect(await readFile(join(dir, 'victim'), 'utf8')).toBe('untouched')
  expect(await readFile(join(dir, 'box/l'), 'utf8')).toBe('x')
})

it('makes folders that nobody may enter, with folders in them', async () => {
  const tar = await packed([
    { name: 'box', type: 'directory', mode: 0o600 },
    { name: 'box/in', type: 'directory', mode: 0o500 },
    { name: 'box/in/file', data: 'x' },
  ])
  const to = await asNobody(async () => {
    const path = join(await place(), 'box')
    await extract(Readable.from([tar]), { to: path, links: 'refuse' })
    return path
  })
  expect((await lstat(to)).mode & 0o777).toBe(0o600)
  await chmod(to, 0o700)
  expect((await lstat(join(to, 'in'))).mode & 0o777).toBe(0o500)
  await chmod(join(to, 'in'), 0o700)
})

it('reads what tar-stream writes, cut anywhere', async () => {
  const long = `${'d'.repeat(90)}/${'f'.repeat(120)}-ü`
  const tar = await packed([
    { name: 'a', data: 'first', mode: 0o640, mtime: new Date(1_600_000_000_000) },
    { name: long, data: 'x'.repeat(1000) },
    { name: 'l', type: 'symlink', linkname: long },
    { name: 'last', data: 'x' },
  ])
  for (const size of [1, 7, 511, 512, 513, 100_000]) {
    const chunks = async function* (): AsyncGenerator<Buffer> {
      for (let at = 0; at < tar.length; at += size) yield tar.subarray(at, at + size)
    }
    const seen: unknown[] = []
    for await (const { name, type, mode, target, content } of readTar(chunks()))
      seen.push([name, type, mode, target, (await buffer(Readable.from(content))).length])
    expect(seen).toEqual([
      ['a', 'file', 0o640, '', 5],
      [long, 'file', 0o644, '', 1000],
      ['l', 'symlink', 0o644, long, 0],
      ['last', 'file', 0o644, '', 1],
    ])
  }
})

it.each([
  ['no tar', Buffer.alloc(1024, 'x')],
  ['half a header', Buffer.alloc(100, 'x')],
])('refuses %s', async (_, bytes) => {
  const read = async () => {
    for await (const _ of readTar(Readable.from([bytes])));
  }
  await expect(read()).rejects.toMatchObject({ code: 'PROTOCOL' })
})

it('leaves nothing half-written where the archive ends in a file', async () => {
  const dir = await place()
  await writeFile(join(dir, 'box'), 'before')
  const tar = await packed([{ name: 'box', data: 'x'.repeat(2000) }])
  const cut = Readable.from([tar.subarray(0, 1024)])
  await expect(extract(cut, { to: join(dir, 'box'), links: 'refuse' })).rejects.toMatchObject({
    code: 'PROTOCOL',
  })
  expect(await readdir(dir)).toEqual(['box'])
  expect(await readFile(join(dir, 'box'), 'utf8')).toBe('before')
})

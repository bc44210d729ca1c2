import { execFileSync } from 'node:child_process'
import { appendFile, chmod, mkdir, mkdtemp, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type BuildContextOptions, buildContext } from '../../src/build-context/build-context.ts'
import { UsageError } from '../../src/errors/errors.ts'
import { type TarEntry, untar } from '../support/tar.ts'

describe('what goes into the context', () => {
  const files = {
    Dockerfile: 'FROM scratch',
    'a.txt': 'a',
    'b/c.txt': 'c',
    'b/d/e.txt': 'e',
    'z.md': 'z',
  }
  const everything = ['Dockerfile', 'a.txt', 'b', 'b/c.txt', 'b/d', 'b/d/e.txt', 'z.md']
  it.each<[name: string, more: Record<string, string>, options: BuildContextOptions, want: string[]]>([
    ['all, in order of names', {}, {}, everything],
    ['not what is ignored', { '.dockerignore': 'b\n*.md' }, {}, ['.dockerignore', 'Dockerfile', 'a.txt']],
    [
      'what is kept of an ignored folder, with the folders above it',
      { '.dockerignore': '*\n!**/e.txt' },
      {},
      ['.dockerignore', 'Dockerfile', 'b', 'b/d', 'b/d/e.txt'],
    ],
    [
      'the Dockerfile and the ignore file always, also from an ignored folder',
      { '.dockerignore': '**', 'b/Dockerfile': 'FROM scratch' },
      { dockerfile: 'b/Dockerfile' },
      ['.dockerignore', 'b', 'b/Dockerfile'],
    ],
    [
      'by the ignore file beside the Dockerfile, before those at the root',
      { '.dockerignore': '**', '.containerignore': '**', 'Dockerfile.dockerignore': 'b\n.*' },
      {},
      ['Dockerfile', 'Dockerfile.dockerignore', 'a.txt', 'z.md'],
    ],
    [
      "by Podman's ignore file before Docker's",
      { '.dockerignore': '**', '.containerignore': 'b\n.*' },
      {},
      ['.containerignore', 'Dockerfile', 'a.txt', 'z.md'],
    ],
    [
      'by the ignore file that was asked for',
      { '.dockerignore': '**', 'b/ignore': '.*\nb\nz.md' },
      { ignoreFile: 'b/ignore' },
      ['Dockerfile', 'a.txt', 'b', 'b/ignore'],
    ],
  ])('%s', async (_name, more, options, want) => {
    const folder = await folderWith({ ...files, ...more })
    expect((await packed(folder, options)).map(({ name }) => name)).toEqual(want)
  })
})

describe('the Dockerfile', () => {
  it.each<[name: string, files: Record<string, string>, given: string | undefined, want: string]>([
    ['by its usual name', { Dockerfile: '', Containerfile: '' }, undefined, 'Dockerfile'],
    ["by Podman's name", { Containerfile: '' }, undefined, 'Containerfile'],
    ['in lower case', { dockerfile: '' }, undefined, 'dockerfile'],
    ['in a folder below', { 'docker/prod': '' }, 'docker/prod', 'docker/prod'],
    ['not by a name that only begins like the way out', { '..prod': '' }, '..prod', '..prod'],
  ])('is found %s', async (_name, files, given, want) => {
    const folder = await folderWith(files)
    const context = await buildContext(folder, { dockerfile: given })
    context.destroy()
    expect(context.dockerfile).toBe(want)
  })

  it('from outside comes under a random name that no COPY sees', async () => {
    const parent = await folderWith({ 'other.Dockerfile': 'FROM other', 'app/.dockerignore': '*.log' })
    const context = await buildContext(join(parent, 'app'), { dockerfile: '../other.Dockerfile' })
    expect(context.dockerfile).toMatch(/^\.dockerfile\.[0-9a-f]{20}$/)
    const entries = await untar(await buffer(context))
    expect(entries.map(({ name, data }) => [name, data.toString()])).toEqual([
      [context.dockerfile, 'FROM other'],
      ['.dockerignore', `*.log\n${context.dockerfile}\n`],
    ])
  })

  it('is read through a symlink, where the symlink leads', async () => {
    const folder = await folderWith({ 'docker/prod': 'FROM scratch' })
    await symlink('docker/prod', join(folder, 'Dockerfile'))
    const context = await buildContext(folder)
    context.destroy()
    expect(context.dockerfile).toBe('docker/prod')
  })
})

describe('every kind of file', () => {
  it('keeps modes, times, symlinks, long and non-ASCII names; all is owned by root', async () => {
    const long = `${'d'.repeat(90)}/${'e'.repeat(200)}`
    const folder = await folderWith({
      Dockerfile: '',
      'run.sh': '#!/bin/sh',
      [long]: 'long',
      'naïve/日本': 'x',
    })
    await chmod(join(folder, 'run.sh'), 0o4751)
    await utimes(join(folder, 'run.sh'), 1e9, 1e9 + 0.7)
    const target = `../${'t'.repeat(150)}`
    await symlink(target, join(folder, 'away'))
    execFileSync('mkfifo', ['-m', '600', join(folder, 'pipe')])
    const entries = new Map((await packed(folder)).map((entry) => [entry.name, entry]))
    expect(entries.get('run.sh')).toMatchObject({
      ...{ type: 'file', mode: 0o4751, uid: 0, gid: 0, uname: 'root', gname: 'root' },
      mtime: new Date(1e12),
    })
    expect(entries.get(long)?.data.toString()).toBe('long')
    expect(entries.get('naïve/日本')?.data.toString()).toBe('x')
    expect(entries.get('away')).toMatchObject({ type: 'symlink', linkname: target })
    expect(entries.get('pipe')).toMatchObject({ type: 'fifo', mode: 0o600 })
    // Another reader of tars has to agree.
    const listed = execFileSync('tar', ['-t'], { input: await buffer(await buildContext(folder)) })
    expect(listed.toString()).toContain(long)
  })

  it('leaves out sockets', async () => {
    const folder = await folderWith({ Dockerfile: '' })
    const server = createServer().listen(join(folder, 's.sock'))
    await new Promise((resolve) => server.once('listening', resolve))
    const names = (await packed(folder)).map(({ name }) => name)
    server.close()
    expect(names).toEqual(['Dockerfile'])
  })

  it('gives the same bytes each time', async () => {
    const folder = await folderWith({ Dockerfile: '', b: '2', a: '1', ['n'.repeat(120)]: 'long' })
    const [one, other] = [await buffer(await buildContext(folder)), await buffer(await buildContext(folder))]
    expect(one.equals(other)).toBe(true)
    expect(one.length % 512).toBe(0)
  })

  it.each([0, 1, 511, 512, 513, 262_143, 262_144, 262_145, 700_000])('a file of %i bytes', async (size) => {
    const data = 'x'.repeat(size)
    const folder = await folderWith({ Dockerfile: '', a: data, b: 'after' })
    const entries = await packed(folder)
    expect(entries.map((entry) => entry.data.toString())).toEqual(['', data, 'after'])
  })
})

describe('what cannot be packed', () => {
  it.each<[name: string, files: Record<string, string>, options: BuildContextOptions, message: RegExp]>([
    ['no Dockerfile', {}, {}, /no Dockerfile, Containerfile, dockerfile in /],
    ['not the Dockerfile asked for', { Dockerfile: '' }, { dockerfile: 'x' }, /no file x/],
    [
      'an option that there is not',
      { Dockerfile: '' },
      { dockerFile: 'x' } as object,
      /no option "dockerFile"/,
    ],
    ['not the ignore file asked for', { Dockerfile: '' }, { ignoreFile: 'x' }, /no ignore file x/],
    ['a wrong pattern', { Dockerfile: '', '.dockerignore': '[' }, {}, /line 1 .* is no pattern/],
  ])('%s', async (_name, files, options, message) => {
    const folder = await folderWith(files)
    const error = await buildContext(folder, options).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UsageError)
    expect((error as Error).message).toMatch(message)
  })

  it('no folder, or a file in its place', async () => {
    const folder = await folderWith({ file: '' })
    await expect(buildContext(join(folder, 'none'))).rejects.toThrow(/there is no folder/)
    await expect(buildContext(join(folder, 'file'))).rejects.toThrow(/is not a folder/)
  })

  it.each([
    ['grows', (path: string) => appendFile(path, 'more'), /had 3000000 bytes, and more/],
    ['shrinks', (path: string) => truncate(path, 1_000_000), /had 3000000 bytes, and \d+ less/],
  ])('a file that %s while it is read', async (_name, change, message) => {
    const folder = await folderWith({ Dockerfile: '', big: 'x'.repeat(3_000_000) })
    const context = await buildContext(folder)
    const read = async (): Promise<void> => {
      let seen = 0
      for await (const chunk of context as AsyncIterable<Buffer>) {
        if (seen < 100_000 && seen + chunk.length >= 100_000) await change(join(folder, 'big'))
        seen += chunk.length
      }
    }
    await expect(read()).rejects.toThrow(message)
  })

  // Files that are small are read in another way than large ones.
  it.each<[what: string, size: number, change: (path: string) => Promise<void>, message: RegExp]>([
    ['a small file that grows', 9, (path) => appendFile(path, 'more'), /z had 9 bytes, and more/],
    ['an empty file that grows', 0, (path) => appendFile(path, 'more'), /z had 0 bytes, and more/],
    ['a small file that shrinks', 9, (path) => truncate(path, 1), /z had 9 bytes, and 8 less/],
    ['a small file that goes', 9, (path) => rm(path), /z cannot be read: ENOENT/],
    ['a large file that goes', 900_000, (path) => rm(path), /z cannot be read: ENOENT/],
    ['a small file that becomes a symlink', 9, link, /z has become a symlink/],
    ['a large file that becomes a symlink', 900_000, link, /z has become a symlink/],
    ['a small file that becomes a folder', 9, folder, /z cannot be read: EISDIR/],
    ['a large file that becomes a folder', 900_000, folder, /z cannot be read: EISDIR/],
    ['a small file that becomes a pipe', 9, pipe, /z had 9 bytes, and 9 less/],
    ['a large file that becomes a pipe', 900_000, pipe, /z had 900000 bytes, and 900000 less/],
  ])('hostile 10: %s', async (_what, size, change, message) => {
    const root = await folderWith({ Dockerfile: '', big: 'x'.repeat(3_000_000), z: 'z'.repeat(size) })
    const context = await buildContext(root)
    const reading = (async () => {
      let isChanged = false
      for await (const _ of context) {
        if (!isChanged) await change(join(root, 'z'))
        isChanged = true
      }
    })()
    await expect(reading).rejects.toThrow(message)
    await expect(reading).rejects.toBeInstanceOf(UsageError)
  })

  it.each<[what: string, folders: string[], options: BuildContextOptions, message: RegExp]>([
    ['a folder as ignore file', ['.dockerignore'], {}, /\.dockerignore cannot be read: EISDIR/],
    ['a folder as the ignore file asked for', ['x'], { ignoreFile: 'x' }, /x cannot be read: EISDIR/],
    ['a folder as Dockerfile', ['x'], { dockerfile: 'x' }, /there is no file x/],
    ['a Dockerfile below a file', [], { dockerfile: 'Dockerfile/x' }, /there is no file Dockerfile\/x/],
    ['a name beyond all limits', [], { dockerfile: 'x'.repeat(5000) }, /cannot be read: ENAMETOOLONG/],
    ['a name with a zero byte', [], { dockerfile: 'a\0b' }, /"dockerfile" must be a path/],
    ['a Dockerfile that is no text', [], { dockerfile: 1 } as object, /"dockerfile" must be a path/],
    ['no options', [], null as unknown as object, /pass options as an object/],
  ])('hostile 10: %s', async (_what, folders, options, message) => {
    const root = await folderWith({ Dockerfile: '' })
    for (const name of folders) await mkdir(join(root, name))
    const error = await buildContext(root, options).catch((reason: unknown) => reason)
    expect((error as Error).message).toMatch(message)
    expect(error).toBeInstanceOf(UsageError)
  })

  it.each([undefined, 1, 'a\0b'])('hostile 10: no folder, but %s', async (given) => {
    await expect(buildContext(given as string)).rejects.toThrow(/the folder must be a path/)
  })
})

describe('findings F.9: a list of files', () => {
  const files = {
    Dockerfile: '',
    'a/b/c.txt': 'c',
    'a/b/d.txt': 'd',
    'a/e.txt': 'e',
    'f/g.txt': 'g',
    'h.txt': 'h',
  }
  it.each<[what: string, more: Record<string, string>, options: BuildContextOptions, want: string[]]>([
    ['a file', {}, { files: ['h.txt'] }, ['Dockerfile', 'h.txt']],
    [
      'a file, with the folders above it',
      {},
      { files: ['a/b/c.txt'] },
      ['Dockerfile', 'a', 'a/b', 'a/b/c.txt'],
    ],
    [
      'a folder, with all in it',
      {},
      { files: ['a'] },
      ['Dockerfile', 'a', 'a/b', 'a/b/c.txt', 'a/b/d.txt', 'a/e.txt'],
    ],
    ['nothing but the Dockerfile', {}, { files: [] }, ['Dockerfile']],
    [
      'the whole folder',
      {},
      { files: ['.'] },
      ['Dockerfile', 'a', 'a/b', 'a/b/c.txt', 'a/b/d.txt', 'a/e.txt', 'f', 'f/g.txt', 'h.txt'],
    ],
    ['the Dockerfile once', {}, { files: ['./Dockerfile', 'h.txt'] }, ['Dockerfile', 'h.txt']],
    [
      'a Dockerfile in a folder',
      { 'f/Dockerfile': '' },
      { files: ['h.txt'], dockerfile: 'f/Dockerfile' },
      ['f', 'f/Dockerfile', 'h.txt'],
    ],
    [
      'less what is ignored',
      { '.dockerignore': 'a/b' },
      { files: ['a', 'h.txt'] },
      ['.dockerignore', 'Dockerfile', 'a', 'a/e.txt', 'h.txt'],
    ],
    [
      'exceptions in what is ignored',
      { '.dockerignore': 'a\n!a/b/c.txt' },
      { files: ['a/b'] },
      ['.dockerignore', 'Dockerfile', 'a', 'a/b', 'a/b/c.txt'],
    ],
  ])('%s', async (_what, more, options, want) => {
    const root = await folderWith({ ...files, ...more })
    expect((await packed(root, options)).map(({ name }) => name)).toEqual(want)
  })

  it.each([
    ['one that is missing', ['none'], /there is no "none" in /],
    ['one below a file', ['h.txt/x'], /there is no "h.txt\/x" in /],
    ['one outside', ['../x'], /"..\/x" in "files" is no path within the folder/],
    ['one through a symlink', ['link/c.txt'], /"link\/c.txt" in "files" goes through a symlink/],
    ['one that is no text', [1], /1 in "files" is no path/],
    ['a text', 'h.txt', /"files" must be an array/],
  ])('refuses %s', async (_what, given, message) => {
    const root = await folderWith(files)
    await symlink('a/b', join(root, 'link'))
    const options = { files: given } as BuildContextOptions
    await expect(buildContext(root, options)).rejects.toThrow(message)
    await expect(buildContext(root, options)).rejects.toBeInstanceOf(UsageError)
  })

  it('takes a symlink itself', async () => {
    const root = await folderWith(files)
    await symlink('a/b', join(root, 'link'))
    const entries = await packed(root, { files: ['link'] })
    expect(entries.map(({ name, type }) => [name, type])).toEqual([
      ['Dockerfile', 'file'],
      ['link', 'symlink'],
    ])
  })
})

async function link(path: string): Promise<void> {
  await rm(path)
  await symlink('/etc/passwd', path)
}

async function folder(path: string): Promise<void> {
  await rm(path)
  await mkdir(path)
}

async function pipe(path: string): Promise<void> {
  await rm(path)
  execFileSync('mkfifo', [path])
}

async function packed(folder: string, options: BuildContextOptions = {}): Promise<TarEntry[]> {
  const entries = await untar(await buffer(await buildContext(folder, options)))
  return entries.map((entry) => ({ ...entry, name: entry.name.replace(/\/$/, '') }))
}

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hawser-context-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

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
})

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

import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { packet } from '../../src/buildkit/files/stat.ts'
import { decode, encode } from '../../src/buildkit/messages.ts'
import { OutputReceiver } from '../../src/buildkit/session/file-send.ts'
import { fileSyncService } from '../../src/buildkit/session/file-sync.ts'
import { secretService } from '../../src/buildkit/session/secrets.ts'
import { tempDir } from '../support/temp-dir.ts'
import { engineOf } from './support/hostile-engine.ts'

const send = '/moby.filesync.v1.FileSend/DiffCopy'
const sync = '/moby.filesync.v1.FileSync/DiffCopy'
const notFound = 5

describe('a session', () => {
  it('has no secret that nobody gave, such as those that engines ask for by themselves', async () => {
    const engine = await engineOf(secretService({ mine: 'word' }))
    const ask = async (id: string) => {
      const call = engine.call('/moby.buildkit.secrets.v1.Secrets/GetSecret')
      await call.send(encode('GetSecretRequest', { id }))
      call.end()
      const answers: string[] = []
      for await (const bytes of call.messages) {
        answers.push(Buffer.from(decode('GetSecretResponse', bytes).data).toString())
      }
      return { answers, ...(await call.status) }
    }
    expect(await ask('mine')).toMatchObject({ code: 0, answers: ['word'] })
    for (const id of ['HTTP_AUTH_HEADER_example.com', 'GIT_AUTH_TOKEN', '__proto__', 'constructor', ''])
      expect(await ask(id)).toMatchObject({ code: notFound, answers: [] })
    expect(engine.faults).toEqual([])
  })

  it('tells the engine no more than that a secret failed, and keeps why', async () => {
    const cause = new Error('the vault is closed')
    const broken = () => Promise.reject(cause)
    const engine = await engineOf(secretService({ broken, long: () => Buffer.alloc(512_001) }))
    for (const id of ['broken', 'long']) {
      const call = engine.call('/moby.buildkit.secrets.v1.Secrets/GetSecret')
      await call.send(encode('GetSecretRequest', { id }))
      call.end()
      expect(await call.status).toMatchObject({ code: 2, message: 'the client failed' })
    }
    expect(engine.faults).toMatchObject([
      {
        code: 'USAGE',
        message: 'build(): the secret "broken" cannot be read: the vault is closed.',
        cause,
      },
      { code: 'USAGE', message: 'build(): the secret "long" is longer than 512000 bytes.' },
    ])
  })

  it('answers what it does not serve, and folders that it does not have, without coming down', async () => {
    const engine = await engineOf(fileSyncService({ context: tempDir() }))
    expect(await engine.call('/no.Such/Method').status).toMatchObject({ code: 12 })
    expect(await engine.call(sync, { 'dir-name': 'other' }).status).toMatchObject({ code: notFound })
    expect(await engine.call(sync, { 'dir-name': '__proto__' }).status).toMatchObject({ code: notFound })
    expect(engine.faults).toEqual([])
  })

  it('sends a file once, when it is asked for, and none that it did not tell of', async () => {
    const root = tempDir({ 'a.txt': 'content of a', 'd/b.txt': 'content of b' })
    const engine = await engineOf(fileSyncService({ context: root }))
    const call = engine.call(sync, { 'dir-name': 'context' })
    const paths: string[] = []
    const contents = new Map<number, string>()
    for await (const bytes of call.messages) {
      const { type, stat, id, data } = decode('Packet', bytes)
      if (stat) paths.push(stat.path)
      // The second file alone is wanted: the first is there from an earlier build.
      else if (type === packet.stat) await call.send(encode('Packet', { type: packet.request, id: 2 }))
      else if (type === packet.data && data.length > 0) contents.set(id, Buffer.from(data).toString())
      else if (type === packet.data) await call.send(encode('Packet', { type: packet.finish }))
      else if (type === packet.finish) break
    }
    call.end()
    expect(paths).toEqual(['a.txt', 'd', 'd/b.txt'])
    expect([...contents]).toEqual([[2, 'content of b']])
    const other = engine.call(sync, { 'dir-name': 'context' })
    await other.send(encode('Packet', { type: packet.request, id: 99 }))
    expect((await other.status).code).toBe(3)
  })
})

describe('what an engine wants of a folder', () => {
  /** The paths that are told of. */
  async function told(root: string, wanted: Record<string, string[]>): Promise<string[]> {
    const engine = await engineOf(fileSyncService({ context: root }))
    const encoded = Object.entries(wanted).flatMap(([name, values]) => [
      [name, values.map(encodeURIComponent)],
      [`${name}-encoded`, ['1']],
    ])
    const call = engine.call(sync, { 'dir-name': 'context', ...Object.fromEntries(encoded) })
    const paths: string[] = []
    for await (const bytes of call.messages) {
      const { type, stat } = decode('Packet', bytes)
      if (type !== packet.stat || !stat) break
      paths.push(stat.path)
    }
    call.end()
    return paths
  }
  const odd = ['#a', '!b', ' c ', 'd[1', '[id].js', '[-x]', 'e\\', 'f*']

  it.each(odd)('may be a name that means something in patterns: %j', async (name) => {
    const root = tempDir(Object.fromEntries([...odd, 'b', 'c', 'id'].map((each) => [each, ''])))
    symlinkSync(name, join(root, 'link'))
    // As a symlink leads to it, it is that file and no other.
    expect(await told(root, { followpaths: ['link'] })).toEqual([name, 'link'].sort())
    expect((await told(root, { followpaths: ['l*'] })).sort()).toEqual([name, 'link'].sort())
    expect(await told(root, { followpaths: [name.replace(/[*[\\]/g, '\\$&')] })).toEqual([name])
    if (name.startsWith('#')) expect(await told(root, { 'exclude-patterns': [name] })).not.toContain(name)
  })

  it('may be below folders that a pattern names, and what symlinks there lead to', async () => {
    const root = tempDir({ 'a/x': '', 'a/y': '', 'b/z': '', 'deep/target': '', other: '' })
    symlinkSync('../deep/target', join(root, 'b/x'))
    symlinkSync('deep', join(root, 'c'))
    const all = ['a', 'a/x', 'b', 'b/x', 'c', 'deep', 'deep/target']
    expect(await told(root, { followpaths: ['?/x'] })).toEqual(all)
    expect(await told(root, { followpaths: ['c/t*'] })).toEqual(['c', 'deep', 'deep/target'])
    expect(await told(root, { followpaths: ['[bc]/t*'] })).toEqual(['c', 'deep', 'deep/target'])
  })

  it.each([200, 1500])('may be said by %s patterns', async (count) => {
    const files = Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`f${n}`, '']))
    const patterns = Array.from({ length: count }, (_, n) => `some/folder/f${n}`)
    expect(await told(tempDir(files), { 'exclude-patterns': [...patterns, 'f*', '!f7'] })).toEqual(['f7'])
  })

  it('is refused, and the engine told why, where it is no pattern', async () => {
    const engine = await engineOf(fileSyncService({ context: tempDir({ a: '' }) }))
    const call = engine.call(sync, { 'dir-name': 'context', followpaths: ['a[-]'] })
    expect(await call.status).toMatchObject({ code: 3, message: expect.stringContaining('"[-]" has a "-"') })
    const headers = { 'dir-name': 'context', 'exclude-patterns': '%zz', 'exclude-patterns-encoded': '1' }
    expect((await engine.call(sync, headers).status).code).toBe(3)
    expect(engine.faults).toEqual([])
  })

  it('may be a pipe: it has no content', async () => {
    const root = tempDir()
    execFileSync('mkfifo', ['-m', '640', join(root, 'pipe')])
    const engine = await engineOf(fileSyncService({ context: root }))
    const call = engine.call(sync, { 'dir-name': 'context' })
    for await (const bytes of call.messages) {
      expect(decode('Packet', bytes).stat).toMatchObject({ path: 'pipe', mode: 2 ** 25 + 0o640, size: 0 })
      break
    }
    await call.send(encode('Packet', { type: packet.request, id: 0 }))
    expect((await call.status).code).toBe(3)
  })
})

describe('files of a folder', () => {
  it('come whole, whatever their size, to an engine that reads slowly', async () => {
    const sizes = [0, 1, 65_535, 65_536, 65_537, 400_000, 1_000_003]
    const contents = sizes.map((size, n) => Buffer.alloc(size, randomBytes(251).fill(n, 0, 1)))
    const root = tempDir()
    for (const [n, content] of contents.entries()) writeFileSync(join(root, `f${n}`), content)
    const engine = await engineOf(fileSyncService({ context: root }))
    const call = engine.call(sync, { 'dir-name': 'context' })
    const got = sizes.map(() => createHash('sha256'))
    let ended = 0
    for await (const bytes of call.messages) {
      const { type, stat, id, data } = decode('Packet', bytes)
      if (type === packet.stat && !stat)
        for (const id of sizes.keys()) await call.send(encode('Packet', { type: packet.request, id }))
      if (type === packet.finish) break
      if (type !== packet.data) continue
      got[id]?.update(data)
      await setImmediate()
      if (data.length === 0) ended += 1
      if (data.length === 0 && ended === sizes.length)
        await call.send(encode('Packet', { type: packet.finish }))
    }
    call.end()
    expect((await call.status).code).toBe(0)
    const wanted = contents.map((content) => createHash('sha256').update(content).digest('hex'))
    expect(got.map((hash) => hash.digest('hex'))).toEqual(wanted)
  })

  it('that have two names are sent once, the second name as a hard link', async () => {
    const root = tempDir({ 'd/first': 'content' })
    linkSync(join(root, 'd/first'), join(root, 'second'))
    const engine = await engineOf(fileSyncService({ context: root }))
    const call = engine.call(sync, { 'dir-name': 'context' })
    const told: unknown[] = []
    for await (const bytes of call.messages) {
      const { type, stat } = decode('Packet', bytes)
      if (type !== packet.stat || !stat) break
      if (stat.path !== 'd') told.push([stat.path, stat.size, stat.linkname])
    }
    expect(told).toEqual([
      ['d/first', 7, ''],
      ['second', 0, 'd/first'],
    ])
    // There is no content of the second.
    await call.send(encode('Packet', { type: packet.request, id: 2 }))
    expect((await call.status).code).toBe(3)
  })

  it.each([
    ['has gone', (path: string) => rmSync(path), /a\.txt cannot be read: ENOENT/],
    [
      'has become a symlink',
      (path: string) => {
        rmSync(path)
        symlinkSync('/etc/passwd', path)
      },
      /a\.txt has become a symlink/,
    ],
  ])('are refused by their names where one %s meanwhile', async (_, change, why) => {
    const root = tempDir({ 'a.txt': 'content' })
    const engine = await engineOf(fileSyncService({ context: root }))
    const call = engine.call(sync, { 'dir-name': 'context' })
    for await (const bytes of call.messages) {
      const { type, stat } = decode('Packet', bytes)
      if (type !== packet.stat || stat) continue
      change(join(root, 'a.txt'))
      await call.send(encode('Packet', { type: packet.request, id: 0 }))
      break
    }
    expect((await call.status).code).not.toBe(0)
    expect(engine.faults).toEqual([
      expect.objectContaining({ code: 'USAGE', message: expect.stringMatching(why) }),
    ])
  })
})

describe('outputs', () => {
  it('are missed where the engine sends none', async () => {
    const receiver = new OutputReceiver(new Map([[0, { type: 'tar', destination: '/nowhere' }]]))
    await expect(receiver.finished()).rejects.toMatchObject({
      name: 'ProtocolError',
      message: expect.stringContaining('without sending the output "tar"'),
    })
  })

  it('are told apart by their numbers, and taken once', async () => {
    const root = tempDir()
    const [one, two] = [join(root, 'one'), join(root, 'two')]
    const receiver = new OutputReceiver(
      new Map([
        [0, { type: 'tar', destination: one }],
        [2, { type: 'tar', destination: two }],
      ]),
    )
    const engine = await engineOf({ [send]: receiver.method })
    const transfer = async (number: string, text: string) => {
      const call = engine.call(send, { 'buildkit-attachable-exporter-id': number })
      await call.send(encode('BytesMessage', { data: Buffer.from(text) })).catch(() => {})
      call.end()
      return (await call.status).code
    }
    expect(await transfer('2', 'second')).toBe(0)
    expect(await transfer('1', 'nobody')).toBe(notFound)
    await expect(receiver.finished()).rejects.toThrow('without sending')
    expect(await transfer('0', 'first')).toBe(0)
    expect(await transfer('0', 'again')).not.toBe(0)
    await receiver.finished()
    expect(readFileSync(one, 'utf8')).toBe('first')
    expect(readFileSync(two, 'utf8')).toBe('second')
  })

  it('are there whole or not at all, and what was there before stays until then', async () => {
    const root = tempDir({ 'out.tar': 'before' })
    const file = join(root, 'out.tar')
    const receiver = new OutputReceiver(new Map([[0, { type: 'tar', destination: file }]]))
    const engine = await engineOf({ [send]: receiver.method })
    const call = engine.call(send)
    await call.send(encode('BytesMessage', { data: Buffer.from('half of it') }))
    engine.close()
    await expect(receiver.finished()).rejects.toMatchObject({ name: 'ProtocolError' })
    expect(readFileSync(file, 'utf8')).toBe('before')
  })

  it('go through a link or a pipe that is there, and do not take its place', async () => {
    const root = tempDir({ file: 'before' })
    const [pipe, linked] = [join(root, 'pipe'), join(root, 'link')]
    execFileSync('mkfifo', [pipe])
    symlinkSync('file', linked)
    const receiver = new OutputReceiver(
      new Map([
        [0, { type: 'tar', destination: pipe }],
        [1, { type: 'tar', destination: linked }],
      ]),
    )
    const engine = await engineOf({ [send]: receiver.method })
    const transfer = async (number: string) => {
      const call = engine.call(send, { 'buildkit-attachable-exporter-id': number })
      await call.send(encode('BytesMessage', { data: Buffer.from('content') }))
      call.end()
      return (await call.status).code
    }
    const read = text(createReadStream(pipe))
    expect(await transfer('0')).toBe(0)
    expect(await read).toBe('content')
    expect(await transfer('1')).toBe(0)
    expect(readFileSync(join(root, 'file'), 'utf8')).toBe('content')
    expect(readdirSync(root).sort()).toEqual(['file', 'link', 'pipe'])
    expect(lstatSync(linked).isSymbolicLink()).toBe(true)
  })

  it('say why a folder cannot be written', async () => {
    const root = tempDir({ file: '' })
    const receiver = new OutputReceiver(
      new Map([[0, { type: 'local', destination: join(root, 'file/out') }]]),
    )
    const engine = await engineOf({ [send]: receiver.method })
    expect((await engine.call(send).status).code).not.toBe(0)
    await expect(receiver.finished()).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringMatching(/^build\(\): the output "local" cannot be written: ENOTDIR/),
      cause: { code: 'ENOTDIR' },
    })
  })

  it('say why a stream or a full disk does not take them', async () => {
    const broken = new Writable({ write: (_chunk, _encoding, done) => done(new Error('the pipe is rusty')) })
    for (const [destination, why] of [
      [broken, 'the pipe is rusty'],
      ['/dev/full', 'ENOSPC: no space left on device, write'],
    ] as const) {
      const receiver = new OutputReceiver(new Map([[0, { type: 'oci', destination }]]))
      const engine = await engineOf({ [send]: receiver.method })
      const call = engine.call(send)
      await call.send(encode('BytesMessage', { data: Buffer.from('content') }))
      call.end()
      expect((await call.status).code).not.toBe(0)
      await expect(receiver.finished()).rejects.toMatchObject({
        code: 'USAGE',
        message: `build(): the output "oci" cannot be written: ${why}.`,
      })
    }
  })

  it('of a folder are whole where the engine hangs up once it has sent all', async () => {
    const root = join(tempDir(), 'out')
    const receiver = new OutputReceiver(new Map([[0, { type: 'local', destination: root }]]))
    const engine = await engineOf({ [send]: receiver.method })
    const call = engine.call(send)
    await call.send(encode('Packet', { stat: { path: 'a', mode: 0o644, size: 1 } }))
    await call.send(encode('Packet', { type: packet.stat }))
    for await (const bytes of call.messages) {
      const { type, id } = decode('Packet', bytes)
      if (type === packet.finish) break
      await call.send(encode('Packet', { type: packet.data, id, data: Buffer.from('a') }))
      await call.send(encode('Packet', { type: packet.data, id }))
    }
    engine.close()
    await receiver.finished()
    expect(existsSync(join(root, 'a'))).toBe(true)
  })
})

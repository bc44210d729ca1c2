import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentService } from '../../src/buildkit/layouts/content-service.ts'
import { ContentStore } from '../../src/buildkit/layouts/content-store.ts'
import { openLayouts } from '../../src/buildkit/layouts/layouts.ts'
import { decode, encode, type Sent } from '../../src/buildkit/messages.ts'
import { digestOf } from '../../src/reference/digest.ts'
import { tempDir } from '../support/temp-dir.ts'
import { type EngineEnd, engineOf } from './support/hostile-engine.ts'

const service = '/containerd.services.content.v1.Content'
const [stat, write, commit] = [0, 1, 2]
const content = Buffer.from('the content of a blob')
const digest = digestOf(content)
const blob = (root: string, of = digest) => join(root, 'blobs/sha256', of.slice('sha256:'.length))

describe('the blobs of a folder', () => {
  it('are written once they are whole, and told of and read, in part too', async () => {
    const root = join(tempDir(), 'new')
    const engine = await served(root)
    const at = [
      { action: stat, expected: digest },
      { action: write, data: content.subarray(0, 4) },
      { action: write, offset: 4, data: content.subarray(4) },
    ]
    const call = engine.call(`${service}/Write`, store)
    for (const message of at) await call.send(encode('WriteContentRequest', message))
    const offsets: number[] = []
    for await (const bytes of call.messages) {
      const answer = decode('WriteContentResponse', bytes)
      offsets.push(answer.offset)
      if (answer.action === commit) expect(answer.digest).toBe(digest)
      if (offsets.length !== 3) continue
      expect(existsSync(blob(root))).toBe(false)
      const end = { action: commit, offset: content.length, expected: digest }
      await call.send(encode('WriteContentRequest', end))
    }
    expect(offsets).toEqual([0, 4, 21, 21])
    expect((await call.status).code).toBe(0)
    expect(readFileSync(blob(root))).toEqual(content)
    expect(await ask(engine, 'Write', encode('WriteContentRequest', at[0] as object))).toMatchObject({
      code: 6,
    })
    const { answers } = await ask(engine, 'Info', encode('InfoRequest', { digest }))
    expect(decode('InfoResponse', answers[0] as Buffer).info).toEqual({ digest, size: content.length })
    for (const [offset, size, wanted] of [
      [0, 0, content.toString()],
      [4, 7, 'content'],
      [20, 100, 'b'],
      [21, 0, ''],
    ] as const) {
      const read = await ask(engine, 'Read', encode('ReadContentRequest', { digest, offset, size }))
      const parts = read.answers.map((bytes) => decode('ReadContentResponse', bytes))
      expect(parts[0]?.offset ?? offset).toBe(offset)
      expect(Buffer.concat(parts.map(({ data }) => data)).toString()).toBe(wanted)
    }
    expect(engine.faults).toEqual([])
  })

  it.each<[why: string, code: number, messages: Sent<'WriteContentRequest'>[]]>([
    [
      'has another digest',
      9,
      [
        { expected: digest, data: Buffer.from('other') },
        { action: commit, offset: 5 },
      ],
    ],
    [
      'leaves a gap',
      11,
      [
        { expected: digest, data: content.subarray(0, 4) },
        { offset: 5, data: content },
      ],
    ],
    ['has no digest', 3, [{ data: content }]],
    ['would be elsewhere', 3, [{ expected: 'sha256:../../../escaped', data: content }]],
    ['ends early', 0, [{ expected: digest, data: content.subarray(0, 4) }]],
  ])('are not there where the engine sends what %s', async (_, code, messages) => {
    const root = tempDir()
    const engine = await served(root)
    const call = engine.call(`${service}/Write`, store)
    for (const message of messages) {
      const action = message.action ?? write
      await call.send(encode('WriteContentRequest', { ...message, action })).catch(() => {})
    }
    call.end()
    expect((await call.status).code).toBe(code)
    expect(existsSync(blob(root))).toBe(false)
    expect(existsSync(join(root, 'blobs/sha256')) ? readdirSync(join(root, 'blobs/sha256')) : []).toEqual([])
    expect(engine.faults).toEqual([])
  })

  it('are those of the stores that the build uses, and no others', async () => {
    const engine = await served(tempDir())
    for (const name of ['Info', 'Read'] as const)
      expect(await ask(engine, name, encode('InfoRequest', { digest }))).toMatchObject({ code: 5 })
    const other = engine.call(`${service}/Info`, { 'buildkit-attachable-store-id': 'local:/etc' })
    await other.send(encode('InfoRequest', { digest }))
    expect((await other.status).code).toBe(5)
    expect((await ask(engine, 'Info', encode('InfoRequest', { digest: '../../x' }))).code).toBe(3)
  })

  it('say why the folder cannot be written', async () => {
    const engine = await served(join(tempDir({ file: '' }), 'file'))
    const call = engine.call(`${service}/Write`, store)
    await call.send(encode('WriteContentRequest', { expected: digest }))
    expect((await call.status).code).not.toBe(0)
    expect(engine.faults).toMatchObject([{ code: 'USAGE', message: expect.stringContaining('ENOTDIR') }])
  })
})

describe('layouts', () => {
  it('name a cache by its tag, beside others, and leave out caches that are not there', async () => {
    const root = tempDir()
    const manifest = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [] }))
    const of = digestOf(manifest)
    const engine = await served(root)
    const call = engine.call(`${service}/Write`, store)
    const message = { action: commit, expected: of, data: manifest }
    await call.send(encode('WriteContentRequest', message))
    expect((await call.status).code).toBe(0)
    const cache = (tag: string) => ({ type: 'local', src: root, dest: root, tag })
    const mediaType = 'application/vnd.oci.image.index.v1+json'
    for (const tag of ['one', 'two']) {
      const { caches, finish } = await openLayouts({ imports: [cache(tag)], exports: [cache(tag)] }, {})
      expect(caches.imports).toEqual([])
      await finish({ 'cache.manifest': JSON.stringify({ mediaType, digest: of, size: manifest.length }) })
    }
    const { caches } = await openLayouts({ imports: [cache('two'), cache('three')], exports: [] }, {})
    expect(caches.imports).toEqual([{ ...cache('two'), digest: of }])
    const untold = await openLayouts({ imports: [], exports: [cache('one')] }, {})
    await expect(untold.finish({ 'cache.manifest': '{' })).rejects.toMatchObject({ name: 'ProtocolError' })
  })
})

const store = { 'buildkit-attachable-store-id': 'local:x' }

function served(root: string): Promise<EngineEnd> {
  return engineOf(contentService(new Map([['local:x', new ContentStore(root)]])))
}

async function ask(
  engine: EngineEnd,
  method: string,
  message: Uint8Array,
): Promise<{ code: number; answers: Buffer[] }> {
  const call = engine.call(`${service}/${method}`, store)
  await call.send(message)
  call.end()
  const answers: Buffer[] = []
  for await (const bytes of call.messages) answers.push(bytes)
  return { code: (await call.status).code, answers }
}

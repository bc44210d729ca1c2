import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { largeReads } from '../../src/dial/large-reads.ts'
import { targetOf } from '../../src/dial/target.ts'
import { tempDir } from '../support/temp-dir.ts'

/** A server that sends these bytes to whoever connects, and where it listens. */
async function sending(bytes: Buffer, path?: string) {
  const state = { written: 0 }
  const server = createServer((socket) => {
    socket.on('error', () => {})
    for (let at = 0; at < bytes.length; at += 65_536)
      socket.write(bytes.subarray(at, at + 65_536), () => {
        state.written += 65_536
      })
    socket.end()
  })
  if (path === undefined) server.listen(0, '127.0.0.1')
  else server.listen(path)
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const uri =
    path === undefined ? `http://127.0.0.1:${(server.address() as AddressInfo).port}` : `unix://${path}`
  return { uri, state }
}

async function chunksOf(stream: Duplex): Promise<Buffer[]> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return chunks
}

describe.each(['tcp', 'unix'])('over %s', (way) => {
  const path = () => (way === 'unix' ? join(tempDir(), 's.sock') : undefined)

  it('two sockets at once keep what each was sent', async () => {
    const sent = [randomBytes(5_000_000), randomBytes(5_000_000)] as const
    const servers = await Promise.all(sent.map((bytes) => sending(bytes, path())))
    const got = await Promise.all(servers.map(async ({ uri }) => chunksOf(await targetOf({ uri }).dial())))
    expect(Buffer.concat(got[0] ?? []).equals(sent[0])).toBe(true)
    expect(Buffer.concat(got[1] ?? []).equals(sent[1])).toBe(true)
  })

  it('sockets of several sizes of reads keep what each was sent, in parts of no more', async () => {
    const sent = randomBytes(5_000_000)
    const { uri } = await sending(sent, path())
    const sizes = [1000, 200_000, undefined]
    const got = await Promise.all(
      sizes.map(async (readSize) => {
        const chunks: Buffer[] = []
        const socket = await targetOf({ uri, readSize }).dial()
        await once(
          socket.on('data', (chunk) => chunks.push(chunk)),
          'end',
        )
        return chunks
      }),
    )
    for (const [at, chunks] of got.entries()) {
      expect(Buffer.concat(chunks).equals(sent)).toBe(true)
      expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThanOrEqual(sizes[at] ?? 131_072)
    }
    await expect(async () => targetOf({ uri, readSize: 0 })).rejects.toThrow('"readSize" must be')
  })

  it('a socket that nobody reads holds its sender up', async () => {
    const { uri, state } = await sending(Buffer.alloc(64_000_000), path())
    const socket = await targetOf({ uri }).dial()
    await once(socket, 'readable')
    for (let turn = 0; turn < 200; turn++) await setImmediate()
    expect(state.written).toBeLessThan(32_000_000)
    expect(Buffer.concat(await chunksOf(socket)).length).toBe(64_000_000)
  })
})

it('Windows keeps the way of Node, whose reads end later', () => {
  expect(largeReads(undefined, 'win32')).toEqual({})
})

it('Bun keeps its own way: its callback is not told which socket has read', () => {
  expect(largeReads(undefined, 'linux', { ...process.versions, bun: '1.4.5' })).toEqual({})
  expect(largeReads(undefined, 'linux', process.versions)).toHaveProperty('onread')
})

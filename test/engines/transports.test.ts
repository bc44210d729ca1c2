import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { readdir, readlink } from 'node:fs/promises'
import { type Duplex, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { extract } from 'tar-stream'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { client } from '../../src/index.ts'
import { skipFor } from '../support/skip.ts'
import { tar } from '../support/tar.ts'
import { type DockerClient, makeContainer } from './support/clients.ts'
import { docker, image, labels, ownSuite, podman } from './support/engine.ts'
import { noSshd } from './support/sshd.ts'
import { type Way, ways } from './support/ways.ts'

/** What is tried over every way, as the columns of the documentation's table. */
const trials = ['request', 'upload', 'download', 'hijack', 'abort'] as const
/** What has been tried and went well, as `engine | way | trial`. */
const went = new Set<string>()

// 52 MB that no compression makes smaller.
const blob = randomBytes(52_000_000)
const digest = digestOf(blob)
const archive = tar([{ name: 'blob', data: blob }])

ownSuite('transports', [docker, podman], (target) => {
  describe.each(Object.entries(ways[target.is]))('%s', (name, make) => {
    let way: Way
    let over: DockerClient
    let id: string
    beforeAll(async () => {
      way = await make(target)
      over = client({ engine: 'docker', version: 'v1.41', conn: way.conn })
      const data = { Image: image, Cmd: ['sleep', '600'], Labels: labels }
      id = (await over.invoke({ op: 'ContainerCreate', data })).Id
      await over.invoke({ op: 'ContainerStart', params: { id } })
      await over.invoke({ op: 'PutContainerArchive', params: { id, path: '/tmp' }, data: await archive })
    })
    afterAll(async () => {
      if (id) await over.invoke({ op: 'ContainerDelete', params: { id, force: true } })
      await over?.close()
      await way?.stop()
    })
    const trial = (which: (typeof trials)[number], body: () => Promise<void>) =>
      it(which, async () => {
        await body()
        went.add(`${target.name} | ${name} | ${which}`)
      })

    trial('request', async () => {
      expect((await over.invoke({ op: 'SystemVersion' })).ApiVersion).toBe('1.41')
      const answers = await Promise.all(Array.from({ length: 20 }, () => over.invoke({ op: 'SystemPing' })))
      expect(answers).toEqual(Array(20).fill('OK'))
    })

    trial('upload', async () => {
      const data = Readable.from(partsOf(await archive), { objectMode: false })
      await over.invoke({ op: 'PutContainerArchive', params: { id, path: '/bin' }, data })
      const { output } = await exec(over, id, ['sha256sum', '/bin/blob'])
      expect(output).toBe(`${digest}  /bin/blob\n`)
    })

    trial('download', async () => {
      const exported = await over.invoke({ op: 'ContainerExport', params: { id }, as: 'stream' })
      expect(await digestIn(exported, 'tmp/blob')).toBe(digest)
    })

    trial('hijack', async () => {
      // Our input ends first, and what is said then still arrives.
      const [counting] = await execSocket(over, id, ['sh', '-c', 'wc -c; echo done'])
      counting.write(blob.subarray(0, 3_000_000))
      counting.end('!')
      expect(await text(counting)).toMatch(/3000001\n.*done\n$/s)
      // The output ends first, and what we say then still arrives.
      const [keeping] = await execSocket(over, id, ['sh', '-c', 'echo shut; exec >&- 2>&-; cat >/kept'])
      await once(keeping, 'readable')
      keeping.end('and yet')
      expect(await text(keeping)).toMatch(/shut\n$/)
      await expect.poll(async () => (await exec(over, id, ['cat', '/kept'])).output).toBe('and yet')
      // Attached before it starts, a container gives all that it was given.
      const cat = await makeContainer(over, { Cmd: ['cat'], OpenStdin: true, StdinOnce: true })
      const params = { id: cat, stream: true, stdin: true, stdout: true }
      const attached = await over.invoke({ op: 'ContainerAttach', params, as: 'socket' })
      await over.invoke({ op: 'ContainerStart', params: { id: cat } })
      attached.end('to the cat and back')
      expect(await text(attached)).toMatch(/to the cat and back$/)
    })

    trial('abort', async () => {
      await over.close()
      await over.invoke({ op: 'SystemPing' })
      const before = await settled(openSockets)
      const reason = new Error('enough')

      const down = new AbortController()
      const { signal } = down
      const exported = await over.invoke({ op: 'ContainerExport', params: { id }, as: 'stream', signal })
      await once(exported, 'readable')
      down.abort(reason)
      await expect(text(exported)).rejects.toBe(reason)

      const up = new AbortController()
      const data = Readable.from(
        endless(() => up.abort(reason)),
        { objectMode: false },
      )
      const put = {
        op: 'PutContainerArchive',
        params: { id, path: '/tmp' },
        data,
        signal: up.signal,
      } as const
      await expect(over.invoke(put)).rejects.toBe(reason)

      const talk = new AbortController()
      const [socket, execId] = await execSocket(over, id, ['cat'], talk.signal)
      socket.write('hello')
      await once(socket, 'readable')
      expect(await openSockets()).toBeGreaterThan(before)
      talk.abort(reason)
      await expect(text(socket)).rejects.toBe(reason)
      // It reaches the engine: what was run there has come to the end of its input.
      const inspect = () => over.invoke({ op: 'ExecInspect', params: { id: execId } })
      await expect.poll(async () => (await inspect()).Running).toBe(false)

      // As before, there is the one connection that is kept for the next call.
      await expect.poll(openSockets).toBe(before)
    })
  })
})

const { docker: ownDocker, podman: ownPodman } = inject('engines')

const allWays = ownDocker?.own && ownPodman?.own && !noSshd
const missing = allWays ? undefined : 'needs an engine of each kind that the tests start, and an ssh server'

describe('the documentation', skipFor(missing), () => {
  it('has the table of what was tried', () => {
    const rows = [docker, podman].flatMap(({ name, is }) =>
      Object.keys(ways[is]).map((way) => {
        const cells = trials.map((trial) => (went.has(`${name} | ${way} | ${trial}`) ? 'yes' : 'no'))
        return `| ${[name, way, ...cells].join(' | ')} |`
      }),
    )
    const table = [`| engine | way | ${trials.join(' | ')} |`, '|---|---|---|---|---|---|---|', ...rows].join(
      '\n',
    )
    const file = new URL('../../docs/connections.md', import.meta.url)
    const [documented] = /^\| engine \| way .*\n(?:\|.*\n)*/m.exec(readFileSync(file, 'utf8')) ?? []
    expect(documented?.trim()).toBe(table)
  })
})

async function execSocket(
  over: DockerClient,
  id: string,
  Cmd: string[],
  signal?: AbortSignal,
): Promise<[Duplex, string]> {
  const data = { AttachStdin: true, AttachStdout: true, AttachStderr: true, Cmd }
  const { Id } = await over.invoke({ op: 'ContainerExec', params: { id }, data })
  return [await over.invoke({ op: 'ExecStart', params: { id: Id }, data: {}, as: 'socket', signal }), Id]
}

async function exec(over: DockerClient, id: string, Cmd: string[]): Promise<{ output: string }> {
  const data = { AttachStdout: true, AttachStderr: true, Cmd }
  const { Id } = await over.invoke({ op: 'ContainerExec', params: { id }, data })
  return over.invoke({ op: 'ExecStart', params: { id: Id }, data: {} })
}

function* partsOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 100_000) yield bytes.subarray(at, at + 100_000)
}

/** The beginning of an archive that does not end; tells when so much is on its way that the rest must wait. */
async function* endless(tell: () => void): AsyncGenerator<Buffer> {
  yield* partsOf((await archive).subarray(0, 5_000_000))
  tell()
  await new Promise(() => {})
}

/** The digest of one file of a tar that is never whole in memory. */
async function digestIn(stream: Readable, name: string): Promise<string | undefined> {
  let found: string | undefined
  for await (const entry of stream.pipe(extract())) {
    const hash = createHash('sha256')
    for await (const chunk of entry) hash.update(chunk as Buffer)
    if (entry.header.name === name) found = hash.digest('hex')
  }
  return found
}

/** How many sockets this process has open, of every kind. */
async function openSockets(): Promise<number> {
  const links = (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => ''))
  return (await Promise.all(links)).filter((link) => link.startsWith('socket:')).length
}

/** A number once it is the same for a moment: what was closed may take that long to be gone. */
async function settled(count: () => Promise<number>): Promise<number> {
  for (let before = await count(); ; ) {
    await sleep(100)
    const now = await count()
    if (now === before) return now
    before = now
  }
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Ssh } from '../../src/dial/ssh/options.ts'
import { sshTunnel } from '../../src/dial/ssh/tunnel.ts'
import { client } from '../../src/index.ts'
import { type Served, serve, serveRaw } from '../support/serve.ts'
import { skipFor } from '../support/skip.ts'
import { makeContainer } from './support/clients.ts'
import { docker, dockerApi, podman, suite } from './support/engine.ts'
import { noSshd, type Sshd, startSshd } from './support/sshd.ts'

const pathOf = (uri: string) => uri.replace('unix://', '')

/** A tunnel by the server's `ssh_config`, closed after the test. */
function tunnelOf(sshd: Sshd, uri: string, ssh: Ssh = {}) {
  const tunnel = sshTunnel({ uri, ssh: { args: ['-F', sshd.config], ...ssh } })
  onTestFinished(() => tunnel.close())
  return tunnel
}

function ask(stream: Duplex, path: string): Promise<string> {
  stream.end(`GET ${path} HTTP/1.0\r\n\r\n`)
  return text(stream)
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(20)
}

describe('ssh', skipFor(noSshd), () => {
  let sshd: Sshd
  let server: Served
  beforeAll(async () => {
    sshd = await startSshd()
    server = await serve((request, response) => response.end(`${request.method} ${request.url}`))
  })
  afterAll(async () => {
    await server?.close()
    await sshd?.stop()
  })

  it('carries many connections at a time by one ssh, and closing ends it', async () => {
    const tunnel = tunnelOf(sshd, `ssh://box${pathOf(server.uri)}`)
    const streams = await Promise.all(Array.from({ length: 50 }, () => tunnel.connect()))
    expect(await sshd.clients()).toHaveLength(1)
    const answers = await Promise.all(streams.map((stream, n) => ask(stream, `/${n}`)))
    for (const [n, answer] of answers.entries()) {
      expect(answer).toMatch(/^HTTP\/1.1 200 OK/)
      expect(answer).toMatch(new RegExp(`GET /${n}$`))
    }
    await tunnel.close()
    expect(await sshd.clients()).toEqual([])
  })

  it('connects again after it was closed', async () => {
    const tunnel = tunnelOf(sshd, `ssh://box${pathOf(server.uri)}`)
    const cut = once((await tunnel.connect()).on('error', () => {}).resume(), 'close')
    await tunnel.close()
    await cut
    expect(await ask(await tunnel.connect(), '/again')).toContain('GET /again')
  })

  it('does not take a connection that was cut for one that ended, and connects again', async () => {
    const { uri, sockets, close } = await serveRaw((socket) => {
      socket.on('data', () => socket.write('HTTP/1.0 200 OK\r\n\r\nbegun'))
    })
    onTestFinished(close)
    const tunnel = tunnelOf(sshd, `ssh://box${pathOf(uri)}`)
    const stream = await tunnel.connect()
    stream.write('?')
    await once(stream, 'data')
    const cut = expect(text(stream)).rejects.toThrow(/ssh:\/\/box/)
    for (const pid of await sshd.clients()) process.kill(pid)
    await cut

    const again = await tunnel.connect()
    again.write('?')
    await once(again, 'data')
    const ended = once(again.resume(), 'end')
    for (const socket of sockets) socket.end()
    await ended
  })

  it('can be closed while it opens', async () => {
    const tunnel = tunnelOf(sshd, `ssh://box${pathOf(server.uri)}`)
    const opening = expect(tunnel.connect()).rejects.toThrow()
    await tunnel.close()
    await opening
    expect(await sshd.clients()).toEqual([])
  })

  it('half-closes both ways', async () => {
    const { uri, close } = await serveRaw((socket) => {
      let got = 0
      socket.on('data', (chunk: Buffer) => {
        got += chunk.length
      })
      socket.on('end', () => socket.end(`got ${got}`))
    })
    onTestFinished(close)
    const stream = await tunnelOf(sshd, `ssh://box${pathOf(uri)}`).connect()
    stream.write('x'.repeat(1_000_000))
    stream.end('y')
    expect(await text(stream)).toBe('got 1000001')
  })

  it('takes user, port and identity from the description', async () => {
    const { username } = userInfo()
    const tunnel = tunnelOf(sshd, `ssh://${username}@127.0.0.1:${sshd.port}${pathOf(server.uri)}`, {
      identity: sshd.identity,
      args: ['-F', 'none', '-o', `UserKnownHostsFile=${join(sshd.dir, 'known_hosts')}`],
    })
    expect(await ask(await tunnel.connect(), '/who')).toContain('GET /who')
  })

  it('asks nobody for the host key of a Podman machine', async () => {
    const { username } = userInfo()
    const uri = `ssh://${username}@127.0.0.1:${sshd.port}${pathOf(server.uri)}`
    const machine = tunnelOf(sshd, uri, { identity: sshd.identity, machine: true, args: [] })
    expect(await ask(await machine.connect(), '/machine')).toContain('GET /machine')
    const other = tunnelOf(sshd, uri, {
      identity: sshd.identity,
      args: ['-F', 'none', '-o', 'UserKnownHostsFile=/dev/null'],
    })
    await expect(other.connect()).rejects.toThrow('Host key verification failed')
  })

  it.each<[what: string, uri: string, want: RegExp, hint: RegExp]>([
    [
      'a key that the server does not know',
      'ssh://stranger/e.sock',
      /Permission denied \(publickey\)/,
      /ssh-add/,
    ],
    ['a host without a server', 'ssh://127.0.0.1:1/e.sock', /127.0.0.1 port 1: Connection refused/, /^$/],
    [
      'a host without an address',
      'ssh://host.invalid/e.sock',
      /Could not resolve hostname/,
      /^Check the host's name/,
    ],
  ])('tells in the words of ssh of %s', async (_, uri, want, hint) => {
    const failed = await tunnelOf(sshd, uri)
      .connect()
      .catch((error: unknown) => error)
    expect(failed).toMatchObject({ message: expect.stringMatching(want) })
    expect((failed as { hint?: string }).hint ?? '').toMatch(hint)
    expect(await sshd.clients()).toEqual([])
  })

  it('tells of ssh that is not installed', async () => {
    const path = process.env.PATH
    process.env.PATH = '/nonexistent'
    onTestFinished(() => {
      process.env.PATH = path
    })
    const want = 'there is no ssh here'
    await expect(tunnelOf(sshd, 'ssh://box/e.sock').connect()).rejects.toThrow(want)
    await expect(tunnelOf(sshd, 'ssh://box').connect()).rejects.toThrow(want)
  })

  describe('its process', () => {
    const run = (...args: string[]) => {
      const command = ['--import', 'tsx', join(import.meta.dirname, 'support/ssh-user.ts')]
      const child = spawn(process.execPath, [
        ...command,
        `ssh://box${pathOf(server.uri)}`,
        sshd.config,
        ...args,
      ])
      onTestFinished(() => void child.kill('SIGKILL'))
      return child
    }

    it('does not keep an idle program alive, and ends with it', async () => {
      const child = run()
      expect(await text(child.stdout)).toBe('connected\n')
      await until(async () => (await sshd.clients()).length === 0)
      expect(child.exitCode).toBe(0)
    })

    it('ends with a program that is killed', async () => {
      const child = run('hold')
      await once(child.stdout, 'data')
      const pids = await sshd.clients()
      expect(pids).toHaveLength(1)
      child.kill('SIGKILL')
      await until(async () => (await sshd.clients()).length === 0)
      await until(async () => !existsSync(`/proc/${pids[0]}`))
    })
  })
})

describe('ssh to a server that forbids forwards', skipFor(noSshd), () => {
  suite('ssh', [docker, podman], ({ uri, is }) => {
    let sshd: Sshd
    beforeAll(async () => {
      sshd = await startSshd({ settings: ['AllowStreamLocalForwarding no', 'AllowTcpForwarding no'] })
    })
    afterAll(() => sshd?.stop())

    it('has an ssh for each connection', async () => {
      const tunnel = tunnelOf(sshd, `ssh://box${pathOf(uri)}`, { engine: is })
      const streams = await Promise.all([tunnel.connect(), tunnel.connect()])
      expect(await sshd.clients()).toHaveLength(2)
      for (const stream of streams) expect(await ask(stream, '/_ping')).toMatch(/^HTTP\/1.[01] 200 OK/)
      await tunnel.close()
      expect(await sshd.clients()).toEqual([])
    })

    it('tells in the words of the far side of a socket that is not there', async () => {
      const stream = await tunnelOf(sshd, 'ssh://box/no/such.sock', { engine: is }).connect()
      await expect(ask(stream, '/_ping')).rejects.toMatchObject({
        message: expect.stringContaining('/no/such.sock: connect: no such file or directory'),
        hint: 'Does the engine run on box, with this socket?',
      })
    })
  })
})

describe('a client over ssh', skipFor(noSshd), () => {
  suite('ssh', dockerApi, ({ uri, is }) => {
    let sshd: Sshd
    beforeAll(async () => {
      sshd = await startSshd({ env: { [is === 'docker' ? 'DOCKER_HOST' : 'CONTAINER_HOST']: uri } })
    })
    afterAll(() => sshd?.stop())

    const over = (where: string) => {
      const made = client({
        engine: 'docker',
        version: 'v1.41',
        conn: { uri: where, ssh: { args: ['-F', sshd.config], engine: is } },
      })
      onTestFinished(() => made.close())
      return made
    }

    it.each(['the socket of the uri', 'the socket that its CLI finds there'])(
      'calls by %s',
      async (which) => {
        const made = over(which.endsWith('uri') ? `ssh://box${pathOf(uri)}` : 'ssh://box')
        const answers = await Promise.all(Array.from({ length: 20 }, () => made.invoke({ op: 'SystemPing' })))
        for (const answer of answers) expect(answer).toBe('OK')
        expect(await sshd.clients()).toHaveLength(1)
        await made.close()
        expect(await sshd.clients()).toEqual([])
      },
    )

    it('hijacks, and half-closes: the input ends, the output goes on', async () => {
      const made = over(`ssh://box${pathOf(uri)}`)
      const id = await makeContainer(made, { Cmd: ['cat'], OpenStdin: true, StdinOnce: true })
      const socket = (await made.invoke({
        op: 'ContainerAttach',
        params: { id, stream: true, stdin: true, stdout: true },
        as: 'socket',
      })) as Duplex
      await made.invoke({ op: 'ContainerStart', params: { id } })
      socket.end('to the cat and back')
      expect(await text(socket)).toContain('to the cat and back')
    })
  })
})

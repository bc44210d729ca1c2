import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { decode, encode } from '../../src/buildkit/messages.ts'
import { sshService } from '../../src/buildkit/session/ssh.ts'
import { tempDir } from '../support/temp-dir.ts'
import { engineOf } from './support/hostile-engine.ts'

const path = '/moby.sshforward.v1.SSH/ForwardAgent'
const hasAgent = ['/usr/bin/ssh-agent', '/usr/local/bin/ssh-agent'].some((file) => existsSync(file))
const [list, removeAll, add, lock, extension] = [11, 19, 17, 22, 27].map((kind) =>
  Buffer.from([0, 0, 0, 1, kind]),
)
const failure = 5

describe.skipIf(!hasAgent)('a forwarded ssh agent', () => {
  it('lists its keys, and refuses what would change it, in the order of the requests', async () => {
    const socket = await startAgent()
    const engine = await engineOf(sshService({ default: socket }))
    const call = engine.call(path, { 'buildkit.ssh.id': 'default' })
    const requests = [removeAll, list, add, lock, extension, list] as Buffer[]
    // Cut anywhere: two requests in a message, and one in two.
    const bytes = Buffer.concat(requests)
    for (const part of [bytes.subarray(0, 3), bytes.subarray(3, 12), bytes.subarray(12)]) {
      await call.send(encode('BytesMessage', { data: part }))
    }
    const kinds: (number | undefined)[] = []
    for await (const message of call.messages) {
      const { data } = decode('BytesMessage', message)
      kinds.push(data[4])
      // Of an answer to a list: how many keys there are.
      if (data[4] === 12) expect(Buffer.from(data).readUInt32BE(5)).toBe(1)
      if (kinds.length === requests.length) call.end()
    }
    expect(kinds).toEqual([failure, 12, failure, failure, failure, 12])
    expect((await call.status).code).toBe(0)
  })

  it('is refused by an id that was not given', async () => {
    const engine = await engineOf(sshService({ default: '/nowhere' }))
    const call = engine.call(path, { 'buildkit.ssh.id': 'other' })
    expect(await call.status).toMatchObject({ code: 5, message: expect.stringContaining('"other"') })
  })

  it('says so where it does not answer, or goes away', async () => {
    const socket = join(tempDir(), 'agent')
    const leaving = createServer((connection) => void connection.once('data', () => connection.destroy()))
    await once(leaving.listen(socket), 'listening')
    onTestFinished(() => void leaving.close())
    const engine = await engineOf(sshService({ default: '/nowhere', leaving: socket }))
    const unheard = engine.call(path, { 'buildkit.ssh.id': 'default' })
    expect(await unheard.status).toMatchObject({ code: 14, message: expect.stringContaining('ENOENT') })
    const left = engine.call(path, { 'buildkit.ssh.id': 'leaving' })
    await left.send(encode('BytesMessage', { data: list as Buffer }))
    expect(await left.status).toMatchObject({ code: 14, message: 'the ssh agent has gone' })
    expect(engine.faults).toEqual([])
  })
})

/** An agent of the test's own, with one key. */
async function startAgent(): Promise<string> {
  const dir = tempDir()
  const socket = join(dir, 'agent')
  const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' })
  onTestFinished(async () => {
    const exited = once(agent, 'exit')
    agent.kill()
    await exited
  })
  while (!existsSync(socket)) await sleep(10)
  const key = join(dir, 'key')
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key])
  execFileSync('ssh-add', ['-q', key], { env: { ...process.env, SSH_AUTH_SOCK: socket } })
  return socket
}

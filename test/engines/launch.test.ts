import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { client } from '../../src/index.ts'
import { launch } from '../../src/launch/launch.ts'
import { skipFor } from '../support/skip.ts'
import { tempDir } from '../support/temp-dir.ts'
import { isStartable } from './support/packages.ts'

/** What keeps its storage apart from the user's, without mounts, which would outlive it. */
function storage(dir: string): string[] {
  const folders = ['--root', join(dir, 'root'), '--runroot', join(dir, 'run'), '--tmpdir', join(dir, 'tmp')]
  return ['--storage-driver', 'vfs', ...folders]
}

/** Whether a process has the word in its command line. */
async function runs(word: string): Promise<boolean> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  return lines.some((line) => line.split('\0').includes(word))
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(20)
}

describe('launch', skipFor(isStartable('podman') ? undefined : 'no podman that can be started here'), () => {
  it('gives an engine that answers, and ends it on close', async () => {
    const engine = await launch({ engine: 'podman', args: storage(tempDir()) })
    onTestFinished(() => engine.close())
    const podman = client({ engine: 'podman', conn: engine.conn })
    onTestFinished(() => podman.close())
    expect(await podman.invoke({ op: 'ContainerListLibpod' })).toEqual([])
    expect(await runs(engine.conn.uri)).toBe(true)

    await engine.close()
    expect(await runs(engine.conn.uri)).toBe(false)
    expect(existsSync(engine.conn.uri.replace('unix://', ''))).toBe(false)
    await expect(podman.invoke({ op: 'ContainerListLibpod' })).rejects.toMatchObject({ code: 'CONNECTION' })
    await engine.close()
  })

  it('ends it at the end of its block', async () => {
    let uri: string
    {
      await using engine = await launch({ engine: 'podman', args: storage(tempDir()) })
      uri = engine.conn.uri
      expect(await runs(uri)).toBe(true)
    }
    expect(await runs(uri)).toBe(false)
  })

  it('ends it though a call is under way', async () => {
    const engine = await launch({ engine: 'podman', args: storage(tempDir()) })
    const podman = client({ engine: 'podman', conn: engine.conn })
    onTestFinished(() => podman.close())
    const { body } = await podman.invoke({ op: 'SystemEventsLibpod', as: 'response' })
    const cut = expect(text(body)).rejects.toMatchObject({ code: 'CONNECTION' })
    await engine.close()
    expect(await runs(engine.conn.uri)).toBe(false)
    await cut
  })

  it('tells in its own words why it does not come up', async () => {
    const failed = launch({ engine: 'podman', args: ['--no-such-option'] })
    await expect(failed).rejects.toMatchObject({
      code: 'CONNECTION',
      message: expect.stringMatching(/^podman ended with status 125: .*unknown flag: --no-such-option/s),
    })
  })

  it('gives up after its time', async () => {
    const failed = launch({ engine: 'podman', args: storage(tempDir()), timeout: 1 })
    await expect(failed).rejects.toMatchObject({
      code: 'CONNECTION',
      message: expect.stringMatching(/^podman did not answer within 1 ms/),
    })
  })

  describe('by another program', () => {
    const program = (...args: string[]): ChildProcessByStdio<null, Readable, null> => {
      const file = join(import.meta.dirname, 'support/launch-user.ts')
      const child = spawn(process.execPath, ['--import', 'tsx', file, tempDir(), ...args], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      onTestFinished(() => void child.kill('SIGKILL'))
      return child
    }

    it('does not keep that alive, and ends with it', async () => {
      const child = program()
      const uri = (await text(child.stdout)).trim()
      expect(uri).toMatch(/^unix:/)
      await until(async () => !(await runs(uri)))
      expect(child.exitCode).toBe(0)
    })

    it('leaves no orphan when that is killed', async () => {
      const child = program('hold')
      const uri = String((await once(child.stdout, 'data'))[0]).trim()
      expect(await runs(uri)).toBe(true)
      child.kill('SIGKILL')
      await until(async () => !(await runs(uri)))
      await until(async () => !existsSync(uri.replace('unix://', '')))
    })
  })
})

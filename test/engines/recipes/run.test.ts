import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { ContainerError, run } from '../../../src/recipes.ts'
import { rejection } from '../../support/docker.ts'
import { uniqueName } from '../support/engine.ts'
import { countContainers, recipeSuite } from '../support/recipes.ts'

recipeSuite('run', (tried) => {
  const { api, base, look, target } = tried
  const sh = (script: string) => ({ ...base, cmd: ['sh', '-c', script] })

  it('gives output and exit code, and leaves nothing', async () => {
    const before = await countContainers(tried)
    const { output, ...result } = await run(api, sh('echo out; echo err >&2; exit 3'))
    expect(result).toEqual({ stdout: 'out\n', stderr: 'err\n', exitCode: 3, oomKilled: false })
    expect(output.split('\n').sort()).toEqual(['', 'err', 'out'])
    expect(await countContainers(tried)).toBe(before)
  })

  it('misses nothing of containers that end at once', async () => {
    for (let i = 0; i < 5; i++) {
      expect(await run(api, { ...base, cmd: ['echo', String(i)] })).toMatchObject({
        stdout: `${i}\n`,
        exitCode: 0,
      })
    }
  })

  it('passes on environment, folder, user and entrypoint', async () => {
    const { stdout } = await run(api, {
      ...base,
      entrypoint: ['sh', '-c'],
      cmd: ['echo "$GREETING" "$(pwd)" "$(id -u)"'],
      env: { GREETING: 'grüß = dich' },
      cwd: '/tmp',
      user: '7',
    })
    expect(stdout).toBe('grüß = dich /tmp 7\n')
  })

  it.each([
    ['text', () => 'b\na\n'],
    ['bytes', () => Buffer.from('b\na\n')],
    ['a stream', () => Readable.from([Buffer.from('b\n'), Buffer.from('a\n')])],
    [
      'an iterable',
      async function* () {
        yield 'b\n'
        yield 'a\n'
      },
    ],
  ])('feeds stdin from %s', async (_, source) => {
    expect((await run(api, { ...base, cmd: ['sort'], stdin: source() })).stdout).toBe('a\nb\n')
  })

  it('takes a command that does not read its stdin to its end', async () => {
    const much = Buffer.alloc(2 ** 22, 'x\n')
    for (const [script, stdin] of [
      ['echo x', 'unread'],
      ['echo x', much],
      ['read line; echo $line', much],
    ] as const) {
      const { stdout, stderr, exitCode } = await run(api, { ...sh(`${script}; exit 2`), stdin })
      expect([stdout, stderr, exitCode]).toEqual(['x\n', '', 2])
    }
  })

  it('rejects when the source of stdin fails', async () => {
    const before = await countContainers(tried)
    async function* source(): AsyncGenerator<string> {
      yield 'begun'
      throw new Error('the source broke')
    }
    await expect(run(api, { ...base, cmd: ['cat'], stdin: source() })).rejects.toThrow('the source broke')
    expect(await countContainers(tried)).toBe(before)
  })

  it('writes output to its destinations, and collects what has none', async () => {
    const stdout = new PassThrough()
    const result = await run(api, { ...sh('echo out; echo err >&2'), stdout })
    stdout.end()
    expect(await text(stdout)).toBe('out\n')
    expect(result).toMatchObject({ stdout: '', stderr: 'err\n' })
  })

  it('gives a terminal', async () => {
    const { stdout } = await run(api, { ...base, cmd: ['tty'], tty: true })
    expect(stdout).toMatch(/^\/dev\/\S+\r\n$/)
  })

  it('tells the code of a signal', async () => {
    expect(
      (await run(api, { ...base, entrypoint: ['sh', '-c'], cmd: ['sh -c "kill -TERM \\$\\$"; exit $?'] }))
        .exitCode,
    ).toBe(143)
  })

  it.each([
    [127, ['hawser-no-such-command']],
    [127, ['/no/such/file']],
    [126, ['/etc']],
  ])('tells by %i that the command could not be started: %j', async (exitCode, cmd) => {
    const before = await countContainers(tried)
    const error = await rejection<ContainerError>(run(api, { ...base, cmd }))
    expect(error).toBeInstanceOf(ContainerError)
    expect(error).toMatchObject({
      code: 'CONTAINER',
      exitCode,
      message: expect.stringContaining(cmd[0] ?? ''),
    })
    expect(await countContainers(tried)).toBe(before)
  })

  it('tells that it was killed from outside', async () => {
    const name = uniqueName('killed')
    const running = run(api, { ...sh('echo runs; sleep 600'), name, as: 'lines' })
    for await (const { line } of running) {
      expect(line).toBe('runs')
      await look.invoke({ op: 'ContainerKill', params: { id: name } })
    }
    expect(await running.ended).toEqual({ exitCode: 137, oomKilled: false })
  })

  it('tells that the kernel killed it for want of memory', async () => {
    const bytes = 16_000_000
    const create =
      'netns' in base.create
        ? { ...base.create, resource_limits: { memory: { limit: bytes, swap: bytes } } }
        : { HostConfig: { NetworkMode: 'none', Memory: bytes, MemorySwap: bytes } }
    const ended = await run(api, { ...base, cmd: ['tail', '/dev/zero'], create })
    expect(ended.exitCode).toBe(137)
    // Podman 4.3 does not notice.
    if (target.is === 'docker') expect(ended.oomKilled).toBe(true)
  })

  it('tells by 125 what else kept it from starting', async () => {
    const before = await countContainers(tried)
    const isOwn = 'netns' in base.create
    const create = isOwn
      ? { ...base.create, sysctl: { 'kernel.nope': '1' } }
      : { HostConfig: { NetworkMode: 'none', Sysctls: { 'kernel.nope': '1' } } }
    const error = await rejection(run(api, { ...base, cmd: ['true'], create }))
    expect(error.message).toContain('kernel.nope')
    // Podman refuses it by Docker's API when the container is made.
    const isStarted = target.is === 'docker' || isOwn
    expect(error).toMatchObject(isStarted ? { code: 'CONTAINER', exitCode: 125 } : { code: 'ENGINE' })
    expect(await countContainers(tried)).toBe(before)
  })

  it('refuses an image that is not there, unless it may pull it', async () => {
    const image = '127.0.0.1:1/hawser/none:1'
    const never = rejection(run(api, { ...base, image, pull: 'never' }))
    expect(await never).toMatchObject({ name: 'EngineError', op: expect.stringMatching(/^ContainerCreate/) })
    const missing = rejection(run(api, { ...base, image }))
    expect(await missing).toMatchObject({
      name: 'EngineError',
      op: expect.stringMatching(/^Image(Create|PullLibpod)$/),
    })
  })

  it('kills one that takes too long, and shows what it wrote last', async () => {
    const before = await countContainers(tried)
    const error = await rejection<ContainerError>(run(api, { ...sh('echo begun; sleep 600'), timeout: 500 }))
    expect(error).toMatchObject({
      code: 'CONTAINER',
      lastLines: ['begun'],
      message: expect.stringContaining('begun'),
    })
    expect(await countContainers(tried)).toBe(before)
  })

  it('cannot be told to let the engine remove it, which would take its exit code along', async () => {
    const remove = { HostConfig: { NetworkMode: 'none', AutoRemove: true }, remove: true }
    const create = Object.fromEntries(
      Object.entries(remove).filter(([key]) => key in base.create || key === 'remove'),
    )
    const own = 'netns' in base.create ? { ...base.create, ...create } : { HostConfig: remove.HostConfig }
    expect(await run(api, { ...base, cmd: ['sh', '-c', 'exit 9'], create: own })).toMatchObject({
      exitCode: 9,
    })
  })

  it('is iterated by lines, and tells the end after the last', async () => {
    const running = run(api, { ...sh('echo 1; echo 2; exit 4'), as: 'lines' })
    const seen: string[] = []
    for await (const { line } of running) seen.push(line)
    expect(seen).toEqual(['1', '2'])
    expect(await running.ended).toEqual({ exitCode: 4, oomKilled: false })
  })

  it('is removed when its output is left', async () => {
    const before = await countContainers(tried)
    for await (const { data } of run(api, { ...base, cmd: ['yes'], as: 'frames' })) {
      expect(data.length).toBeGreaterThan(0)
      break
    }
    expect(await countContainers(tried)).toBe(before)
  })
})

import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { link, lstat, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { type BuildClient, BuildError, type BuildOptions, type Built, build } from '../../../src/buildkit.ts'
import { client } from '../../../src/index.ts'
import { tar, untar } from '../../support/tar.ts'
import { tempDir } from '../../support/temp-dir.ts'
import type { DockerClient } from './clients.ts'

/** An engine with BuildKit, and what the tests make there. */
export interface BuildTarget {
  docker(): DockerClient
  /** Of its socket. */
  uri(): string
  image: string
  labels: Record<string, string>
}

/** What holds on every engine that has BuildKit. */
export function buildTests(target: BuildTarget): void {
  const { image, labels } = target

  it('gives secrets to the steps that ask for them, and never keeps them', async () => {
    const folder = tempDir({
      Dockerfile: [
        `FROM ${image}`,
        'RUN --mount=type=secret,id=file --mount=type=secret,id=env --mount=type=secret,id=made \\',
        '  cat /run/secrets/file /run/secrets/env /run/secrets/made > /seen',
      ].join('\n'),
    })
    const secret = join(tempDir({ secret: 'one ' }), 'secret')
    process.env.HAWSER_TEST_SECRET = 'two '
    onTestFinished(() => {
      delete process.env.HAWSER_TEST_SECRET
    })
    const asked: string[] = []
    const made = () => {
      asked.push('made')
      return Promise.resolve(new TextEncoder().encode('three'))
    }
    const unused = () => {
      asked.push('unused')
      return ''
    }
    const secrets = { file: { file: secret }, env: { env: 'HAWSER_TEST_SECRET' }, made, unused }
    const built = await make(target, { context: folder, secrets })
    expect(await read(target, built, '/seen')).toBe('one two three')
    expect(await read(target, built, '/run/secrets')).toBe('')
    expect(asked).toEqual(['made'])
  })

  it('sends a folder as it is, without what its ignore file names', async () => {
    const folder = tempDir({
      Dockerfile: `FROM ${image}\nCOPY . /context/\n`,
      '.dockerignore': '*.md\nout\n!out/kept.txt\n',
      'read.md': '',
      'out/kept.txt': 'kept',
      'out/left.txt': '',
      'a ü ,+%20.txt': 'odd',
    })
    await symlink('out/kept.txt', join(folder, 'link'))
    await writeFile(join(folder, 'run.sh'), '', { mode: 0o755 })
    await link(join(folder, 'run.sh'), join(folder, 'twin.sh'))
    const built = await make(target, { context: folder })
    const listed = await run(target, built, ['sh', '-c', 'cd /context && find . | sort && cat link'])
    expect(listed).toBe(
      ['.', './.dockerignore', './Dockerfile', './a ü ,+%20.txt', './link', './out', './out/kept.txt']
        .concat(['./run.sh', './twin.sh', 'kept'])
        .join('\n'),
    )
    expect(await run(target, built, ['stat', '-c', '%a %u', '/context/run.sh', '/context/twin.sh'])).toBe(
      '755 0\n755 0\n',
    )
  })

  it('sends what any number of patterns names, and names that mean something in patterns', async () => {
    const names = Array.from({ length: 150 }, (_, n) => `f${n}`)
    const odd = ['#a', '!b', 'd[1', '[-x]']
    const folder = tempDir({
      // Few sources a step: of many, Docker 20.10 fails at some, "flightcontrol: exceeded retry timeout".
      Dockerfile: `FROM ${image}\nCOPY f0 f1 f2 /named/\nCOPY ["#a", "[[]-x]", "/odd/"]\nCOPY * /all/\n`,
      '.dockerignore': `${names.map((name) => `no/such/folder/${name}/*`).join('\n')}\nleft*\n`,
      left: '',
      ...Object.fromEntries([...names, ...odd].map((name) => [name, ''])),
    })
    const built = await make(target, { context: folder })
    const listed = await run(target, built, [
      'sh',
      '-c',
      'ls /named | wc -l; ls -A /odd; ls -A /all | grep -v ^f',
    ])
    expect(
      listed
        .trim()
        .split('\n')
        .map((line) => line.trim())
        .sort(),
    ).toEqual(['3', '#a', '[-x]', ...odd, '.dockerignore', 'Dockerfile'].sort())
  })

  it('says so where an output cannot be written', async () => {
    const context = tempDir({ Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' })
    await expect(build(target.docker(), { context, output: { tar: '/dev/full' } })).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('the output "tar" cannot be written: ENOSPC'),
    })
  })

  it('takes a Dockerfile from outside of the folder, a target, arguments and labels', async () => {
    const folder = tempDir({ 'app/a.txt': 'a' })
    const dockerfile = `FROM ${image} AS first\nARG WORD\nCOPY a.txt /\nRUN echo $WORD > /word\nFROM scratch\n`
    await writeFile(join(folder, 'other'), dockerfile)
    const options = {
      dockerfile: '../other',
      target: 'first',
      args: { WORD: 'of mouth' },
      labels: { a: 'b' },
    }
    const built = await make(target, { context: join(folder, 'app'), ...options })
    expect(await read(target, built, '/word')).toBe('of mouth\n')
    const { Config } = await target.docker().invoke({ op: 'ImageInspect', params: { name: built.imageId } })
    expect(Config?.Labels).toMatchObject({ a: 'b' })
  })

  it('tells what it does, as data and as text', async () => {
    const text = `FROM ${image}\nRUN echo out; echo err >&2\n`
    const folder = tempDir({ Dockerfile: text })
    const building = build(target.docker(), { context: folder, network: 'none', labels, noCache: true })
    const [log, news] = await Promise.all([all(building.log()), all(building.progress()), building])
    expect(log).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^#\d+ \[(\S+ )?2\/2\] RUN echo out; echo err >&2$/),
        expect.stringMatching(/^#\d+ \d\.\d{3} out$/),
        expect.stringMatching(/^#\d+ DONE \d+\.\ds$/),
      ]),
    )
    const vertices = news.flatMap((trace) => trace.vertices)
    const step = vertices.find(({ name, completed }) => name.includes('RUN echo') && completed)
    expect(step).toMatchObject({ cached: false, started: expect.any(Date), inputs: [expect.any(String)] })
    const logs = news.flatMap((trace) => trace.logs).filter(({ vertex }) => vertex === step?.digest)
    const said = logs.map(({ channel, data }) => [channel, Buffer.from(data).toString()])
    expect(said).toContainEqual(['stdout', 'out\n'])
    expect(said).toContainEqual(['stderr', 'err\n'])
  })

  it('names the step that failed, its output and its line', async () => {
    const folder = tempDir({ Dockerfile: `FROM ${image}\n\nRUN echo before && \\\n  exit 3\n` })
    const failed = build(target.docker(), { context: folder, network: 'none' })
    await expect(failed).rejects.toBeInstanceOf(BuildError)
    await expect(failed).rejects.toMatchObject({
      reason: 'failed',
      step: expect.stringContaining('RUN echo before'),
      log: ['before'],
      dockerfile: 'Dockerfile',
      line: 3,
      exitCode: 3,
    })
  })

  it('tells the line of what is no instruction', async () => {
    const folder = tempDir({ Dockerfile: `FROM ${image}\nFOO\n` })
    await expect(build(target.docker(), { context: folder })).rejects.toMatchObject({
      reason: 'failed',
      line: 2,
      message: expect.stringContaining('unknown instruction: FOO'),
    })
  })

  it.each(['local', 'tar'] as const)('writes what it has built: %s', async (type) => {
    const lines = [
      'mkdir -p /out/d',
      'echo a > /out/a',
      'ln /out/a /out/twin',
      'ln -s a /out/link',
      'chmod 4750 /out/a',
    ]
    const made = `FROM ${image} AS made\nRUN ${lines.join(' && ')}\nFROM scratch\nCOPY --from=made /out /\n`
    const folder = tempDir({ Dockerfile: made })
    const out = join(tempDir(), 'out')
    const output = type === 'local' ? { local: out } : { tar: out }
    expect(await build(target.docker(), { context: folder, network: 'none', output })).toEqual({})
    if (type === 'tar') {
      const entries = await untar(await readFile(out))
      expect(entries.map(({ name }) => name.replace(/\/$/, '')).sort()).toEqual(['a', 'd', 'link', 'twin'])
      return
    }
    expect((await readdir(out)).sort()).toEqual(['a', 'd', 'link', 'twin'])
    const [file, twin] = [await lstat(join(out, 'a')), await lstat(join(out, 'twin'))]
    expect(file.mode & 0o7777).toBe(0o4750)
    expect(twin.ino).toBe(file.ino)
    expect(await readlink(join(out, 'link'))).toBe('a')
  })

  it('forwards an ssh agent, and refuses one that is not there before anything is sent', async () => {
    const folder = tempDir({ Dockerfile: `FROM ${image}\nRUN --mount=type=ssh test -S $SSH_AUTH_SOCK\n` })
    const agent = join(folder, 'agent')
    const server = createServer().listen(agent)
    onTestFinished(() => {
      server.close()
    })
    await make(target, { context: folder, ssh: { default: agent } })
    const without = build(target.docker(), { context: folder, network: 'none', noCache: true })
    await expect(without).rejects.toMatchObject({ name: 'BuildError', reason: 'failed' })
    for (const [missing, why] of [
      [join(folder, 'none'), 'there is no agent for "ssh.default": ENOENT'],
      ['/dev/null', '"ssh.default" is to be /dev/null, which is no socket'],
    ] as const) {
      const refused = build(target.docker(), { context: folder, ssh: { default: missing } })
      await expect(refused).rejects.toMatchObject({ code: 'USAGE', message: expect.stringContaining(why) })
    }
    const unset = build(target.docker(), { context: folder, ssh: { default: undefined } })
    await expect(unset).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('SSH_AUTH_SOCK'),
    })
  })

  it('sends what has changed in a folder, and nothing else of it', async () => {
    const folder = tempDir({ Dockerfile: `FROM ${image}\nCOPY . /context/\n`, 'small.txt': 'before' })
    await writeFile(join(folder, 'large'), randomBytes(3_000_000))
    let sent = 0
    await using counted = client({
      engine: 'docker',
      conn: {
        connect: () => {
          const socket = connect({ path: target.uri().replace('unix://', ''), allowHalfOpen: true })
          socket.once('close', () => {
            sent += socket.bytesWritten
          })
          return socket
        },
      },
    })
    const bytesOf = async (): Promise<number> => {
      sent = 0
      await make(target, { context: folder }, counted)
      await counted.close()
      return sent
    }
    expect(await bytesOf()).toBeGreaterThan(3_000_000)
    await writeFile(join(folder, 'small.txt'), 'after')
    expect(await bytesOf()).toBeLessThan(100_000)
    const built = await make(target, { context: folder })
    expect(await read(target, built, '/context/small.txt')).toBe('after')
  })

  it('says so where the session is lost', async () => {
    const sockets: { socket: Socket; said: string }[] = []
    await using losing = client({
      engine: 'docker',
      conn: {
        connect: () => {
          const socket = connect({ path: target.uri().replace('unix://', ''), allowHalfOpen: true })
          const entry = { socket, said: '' }
          const write = socket.write
          socket.write = ((chunk: Buffer | string, ...rest: []) => {
            entry.said ||= String(chunk)
            return write.call(socket, chunk, ...rest)
          }) as typeof socket.write
          sockets.push(entry)
          return socket
        },
      },
    })
    const lines = ['RUN echo begun; sleep 1', 'RUN --mount=type=secret,id=a cat /run/secrets/a']
    const folder = tempDir({ Dockerfile: `FROM ${image}\n${lines.join('\n')}\n` })
    const building = build(losing, { context: folder, network: 'none', noCache: true, secrets: { a: 'b' } })
    const reading = (async () => {
      for await (const line of building.log()) {
        if (!line.endsWith('begun')) continue
        for (const { socket, said } of sockets) if (/^POST \S*\/session/.test(said)) socket.destroy()
      }
    })()
    await expect(building).rejects.toMatchObject({
      name: 'ConnectionError',
      message: expect.stringContaining('the session of the build was lost'),
    })
    await expect(reading).rejects.toMatchObject({ name: 'ConnectionError' })
  })

  it('ends when its client is closed', async () => {
    const closing = client({ engine: 'docker', conn: { uri: target.uri() } })
    const folder = tempDir({ Dockerfile: `FROM ${image}\nRUN echo begun; sleep 600\n` })
    const building = build(closing, { context: folder, network: 'none', noCache: true })
    const reading = (async () => {
      for await (const line of building.log()) if (line.endsWith('begun')) await closing.close()
    })()
    await expect(building).rejects.toMatchObject({
      name: 'ConnectionError',
      message: expect.stringContaining('closed'),
    })
    await expect(reading).rejects.toMatchObject({ name: 'ConnectionError' })
  })

  it('has the engine fetch a context itself', async () => {
    const files = { Dockerfile: `FROM ${image}\nCOPY a.txt /\n`, 'a.txt': 'fetched' }
    const context = await tar(Object.entries(files).map(([name, data]) => ({ name, data })))
    const server = createHttpServer((_, response) => response.end(context)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => {
      server.close()
    })
    const { port } = server.address() as AddressInfo
    const built = await make(target, { context: `http://127.0.0.1:${port}/context.tar` })
    expect(await read(target, built, '/a.txt')).toBe('fetched')
  })

  it('ends a step when it is aborted, and what it runs', async () => {
    const command = `sleep ${100_000 + Math.floor(Math.random() * 800_000)}`
    const folder = tempDir({ Dockerfile: `FROM ${image}\nRUN echo begun; ${command}\n` })
    const aborter = new AbortController()
    const { signal } = aborter
    const building = build(target.docker(), { context: folder, network: 'none', noCache: true, signal })
    const reading = (async () => {
      for await (const line of building.log()) {
        if (!line.endsWith('begun')) continue
        await expect.poll(() => isRunning(command), { timeout: 10_000 }).toBe(true)
        aborter.abort(new Error('enough'))
      }
    })()
    await expect(building).rejects.toThrow('enough')
    await expect(reading).rejects.toThrow('enough')
    await expect.poll(() => isRunning(command), { timeout: 15_000 }).toBe(false)
  })
}

/** Whether a command runs on this machine, in whatever container. */
export async function isRunning(command: string): Promise<boolean> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  return lines.some((line) => line.replaceAll('\0', ' ').trim() === command)
}

/** Builds without a network, since the tests' engines have none, and removes the image after the test. */
export async function make(
  target: BuildTarget,
  options: BuildOptions & { output?: undefined },
  builder: BuildClient = target.docker(),
): Promise<Built> {
  const docker = target.docker()
  const tag = `hawser-built-${randomBytes(4).toString('hex')}`
  onTestFinished(async () => {
    await docker.invoke({ op: 'ImageDelete', params: { name: tag, force: true } }).catch(() => {})
  })
  return build(builder, {
    network: 'none',
    tags: [tag],
    noCache: true,
    ...options,
    labels: { ...target.labels, ...options.labels },
  })
}

export function read(target: BuildTarget, built: Built, path: string): Promise<string> {
  return run(target, built, ['sh', '-c', `cat ${path} 2>/dev/null || ls -A ${path} 2>/dev/null || true`])
}

/** What a command writes in a container of an image. */
export async function run(target: BuildTarget, { imageId }: Built, cmd: string[]): Promise<string> {
  const docker = target.docker()
  const { Id: id } = await docker.invoke({
    op: 'ContainerCreate',
    data: { Image: imageId, Cmd: cmd, Labels: target.labels, HostConfig: { NetworkMode: 'none' } },
  })
  try {
    await docker.invoke({ op: 'ContainerStart', params: { id } })
    await docker.invoke({ op: 'ContainerWait', params: { id } })
    const logs = await docker.invoke({ op: 'ContainerLogs', params: { id, stdout: true, stderr: true } })
    return logs.output
  } finally {
    await docker.invoke({ op: 'ContainerDelete', params: { id, force: true } })
  }
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hawser, hawserArgs } from '../cli/support.ts'
import { tempDir } from '../support/temp-dir.ts'
import { dockerClient, ignoreMissing, makeContainer, runContainer } from './support/clients.ts'
import {
  docker,
  dockerApi,
  image,
  label,
  labels,
  podman,
  registrySuite,
  suite,
  uniqueName,
} from './support/engine.ts'

const shellHawser = [process.execPath, ...hawserArgs([])]

suite('hawser as a command', dockerApi, (target) => {
  const client = dockerClient(target)
  const at = ['-H', target.uri]

  it('calls an operation and prints its answer as compact JSON on a pipe', async () => {
    const id = await makeContainer(client)
    const { status, stdout } = hawser(['ContainerInspect', `id=${id}`, ...at])
    expect([status, stdout.split('\n').length, JSON.parse(stdout).Id]).toEqual([0, 2, id])
  })

  it('takes a body from the command line, a file and standard input', async () => {
    const body = JSON.stringify({ Image: image, Cmd: ['echo', 'hi'], Labels: labels })
    const dir = tempDir({ 'body.json': body })
    for (const [data, input] of [[body], [`@${join(dir, 'body.json')}`], ['-', body]] as const) {
      const { status, stdout } = hawser(['ContainerCreate', '--data', data, ...at], input ? { input } : {})
      expect(status).toBe(0)
      await client.invoke({ op: 'ContainerDelete', params: { id: JSON.parse(stdout).Id } })
    }
  })

  it('writes bytes to a file or a pipe', async () => {
    const id = await makeContainer(client)
    const file = join(tempDir(), 'out.tar')
    expect(hawser(['ContainerExport', `id=${id}`, '-o', file, ...at])).toMatchObject({
      status: 0,
      stdout: '',
    })
    expect(execFileSync('tar', ['tf', file], { encoding: 'utf8' })).toContain('bin/busybox')
    expect(readFileSync(file).length).toBeGreaterThan(100_000)
  })

  it('writes whatever an answer is to a file, and makes none that is refused', async () => {
    const id = await runContainer(client, { Cmd: ['sh', '-c', 'echo out; echo err >&2'] })
    await client.invoke({ op: 'ContainerWait', params: { id } })
    const file = join(tempDir(), 'answer')
    const written = (...args: string[]): string => {
      expect(hawser([...args, '-o', file, ...at])).toEqual({ status: 0, stdout: '', stderr: '' })
      return readFileSync(file, 'utf8')
    }
    expect(JSON.parse(written('ContainerInspect', `id=${id}`)).Id).toBe(id)
    expect(JSON.parse(written('request', 'GET', '/version')).Os).toBe('linux')
    const logs = written('ContainerLogs', `id=${id}`, 'stdout=true', 'stderr=true')
    expect(logs.split('\n').sort()).toEqual(['', 'err', 'out'])
    expect(written('SystemEvents', 'since=0', 'until=1')).toBe('')
    const missing = join(file, '..', 'nonesuch')
    expect(hawser(['ContainerInspect', 'id=nonesuch', '-o', missing, ...at])).toMatchObject({ status: 1 })
    expect(() => readFileSync(missing)).toThrow('ENOENT')
    expect(hawser(['ContainerCreate', '--data', '{}', '-o', join(missing, 'x'), ...at])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^hawser: --output: there is no folder .*nonesuch\.\n$/),
    })
  })

  it('copies into and out of containers, by paths and pipes', async () => {
    const id = await makeContainer(client)
    const dir = tempDir({ 'a.txt': 'told' })
    expect(hawser(['cp', ...at, join(dir, 'a.txt'), `${id}:/tmp/b.txt`])).toMatchObject({ status: 0 })
    expect(hawser(['cp', ...at, `${id}:/tmp/b.txt`, join(dir, 'c.txt')])).toMatchObject({ status: 0 })
    expect(readFileSync(join(dir, 'c.txt'), 'utf8')).toBe('told')
    const { stdout } = hawser(['cp', ...at, `${id}:/tmp/b.txt`, '-'])
    expect(execFileSync('tar', ['xO'], { input: stdout, encoding: 'utf8' })).toBe('told')
  })

  it('follows until Ctrl-C, and then ends with 130', async () => {
    const id = await runContainer(client, { Cmd: ['sh', '-c', 'echo begun; exec sleep 60'] })
    const params = { id, signal: 'KILL' }
    for (const command of [
      ['logs', '-f', id],
      ['ContainerLogs', `id=${id}`, 'follow=true', 'stdout=true'],
    ]) {
      const child = spawn(process.execPath, hawserArgs([...command, ...at]))
      const [said] = (await once(child.stdout, 'data')) as [Buffer]
      child.kill('SIGINT')
      const [code] = (await once(child, 'close')) as [number]
      expect([String(said), code]).toEqual(['begun\n', 130])
    }
    await client.invoke({ op: 'ContainerKill', params })
  })

  it('prints events as they come, those of a filter alone', async () => {
    const name = uniqueName('container')
    const child = spawn(
      process.execPath,
      hawserArgs(['events', 'type=container', 'event=create', `container=${name}`, '--since', '0', ...at]),
    )
    const id = await makeContainer(client, {}, name)
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    child.kill('SIGINT')
    await once(child, 'close')
    expect(JSON.parse(String(line))).toMatchObject({ Action: 'create', Actor: { ID: id } })
  })

  it('exits with 1 where the engine refuses, in one line that says so, and reads what no table lists', async () => {
    expect(hawser(['ContainerInspect', 'id=nonesuch', ...at])).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^hawser: ContainerInspect GET \S+\/containers\/nonesuch\/json: 404 [^\n]+\n$/,
      ),
    })
    const { status, stdout } = hawser(['request', 'GET', '/version', ...at])
    expect([status, JSON.parse(stdout).Os]).toEqual([0, 'linux'])
  })

  it('runs containers and commands in them, with their output, input and exit codes', async () => {
    const own = uniqueName('run')
    const Labels = { ...labels, own }
    const create = ['--create', JSON.stringify({ Labels, HostConfig: { NetworkMode: 'none' } })]
    expect(
      hawser(['run', '-i', ...at, ...create, image, 'sh', '-c', 'cat; echo e >&2; exit 7'], { input: 'in' }),
    ).toEqual({
      status: 7,
      stdout: 'in',
      stderr: 'e\n',
    })
    expect(hawser(['run', ...at, ...create, image, 'nonesuch'])).toMatchObject({
      status: 127,
      stderr: expect.stringMatching(/^hawser: The container of .* could not be started/),
    })
    const params = { all: true, filters: { label: [`own=${own}`] } }
    expect(await client.invoke({ op: 'ContainerList', params })).toEqual([])
    const id = await runContainer(client)
    expect(hawser(['exec', ...at, '-e', 'A=b', id, 'sh', '-c', 'echo $A; exit 3'])).toEqual({
      status: 3,
      stdout: 'b\n',
      stderr: '',
    })
  })

  it('takes what people give docker run, and leaves a container running', async () => {
    const [name, dir] = [uniqueName('run'), tempDir({ 'a.txt': 'told' })]
    const own = [
      '--network',
      'none',
      '-l',
      label,
      '--hostname',
      'nemo',
      '-v',
      `${dir}:/here:ro`,
      '-w',
      '/here',
    ]
    expect(
      hawser([
        'run',
        ...at,
        ...own,
        '-e',
        'A=b',
        '--entrypoint',
        'sh',
        image,
        '-c',
        'hostname; cat a.txt; echo $A',
      ]),
    ).toEqual({ status: 0, stdout: 'nemo\ntoldb\n', stderr: '' })
    const { status, stdout } = hawser(['run', ...at, ...own, '-d', '--name', name, image, 'sleep', '60'])
    const { Id, State } = await client.invoke({ op: 'ContainerInspect', params: { id: name } })
    await client.invoke({ op: 'ContainerDelete', params: { id: name, force: true } })
    expect([status, stdout, State?.Running]).toEqual([0, `${Id}\n`, true])
  })
})

suite('hawser run', [...dockerApi, podman], ({ uri, name, is }) => {
  const at = ['-H', uri, ...(name === podman.name ? ['--engine', is] : [])]
  const own = ['--network', 'none', '-l', label]

  it('gives all output of a terminal whose input has ended', () => {
    const run = ['run', '-t', ...at, ...own, image, 'sh', '-c', 'cat; echo after; exit 3']
    const { status, stdout } = hawser(run, { input: 'in' })
    expect([status, stdout]).toEqual([3, expect.stringMatching(/in[\s\S]*after\r\n$/)])
  })

  it.each(['-i', '-t'])('leaves nothing when the reader of its output goes, with %s', async (option) => {
    const client = dockerClient({ uri, own: false })
    const id = uniqueName('run')
    const command = [...shellHawser, 'run', option, ...at, ...own, '--name', id, image, 'yes'].join(' ')
    const { stdout, stderr } = spawnSync('sh', ['-c', `${command} | head -n 1`], {
      encoding: 'utf8',
      input: '',
    })
    expect([stdout.trimEnd(), stderr]).toEqual(['y', ''])
    await expect(client.invoke({ op: 'ContainerInspect', params: { id } })).rejects.toMatchObject({
      status: 404,
    })
  })
})

suite('hawser logs and stats', [...dockerApi, podman], ({ uri, name, is }) => {
  const at = ['-H', uri, ...(name === podman.name ? ['-e', is] : [])]
  it('keeps the channels apart, and takes only some lines, and those of a time', async () => {
    const client = dockerClient({ uri, own: false })
    const Cmd = ['sh', '-c', 'echo one; echo two; echo three >&2']
    const id = await runContainer(client, { Cmd })
    await client.invoke({ op: 'ContainerWait', params: { id } })
    expect(hawser(['logs', ...at, id])).toEqual({ status: 0, stdout: 'one\ntwo\n', stderr: 'three\n' })
    const last = hawser(['logs', ...at, '-n', '1', id])
    expect(`${last.stdout}${last.stderr}`).toMatch(/^(two|three)\n$/)
    expect(hawser(['logs', ...at, '--until', '1h', id])).toMatchObject({ status: 0, stdout: '' })
    expect(hawser(['logs', ...at, '--since', '1h', '-t', id]).stdout).toMatch(/^\d{4}-\d\d-\S+ one\n/)
    expect(hawser(['logs', ...at, 'nonesuch'])).toMatchObject({ status: 1, stdout: '' })
  })

  it('follows all containers that match, those that are made later too', async () => {
    const client = dockerClient({ uri, own: false })
    const own = uniqueName('logs')
    const runOne = async (Cmd: string[]): Promise<string> => {
      const id = await runContainer(client, { Cmd, Labels: { ...labels, own } })
      return (await client.invoke({ op: 'ContainerInspect', params: { id } })).Name?.slice(1) ?? ''
    }
    const first = await runOne(['sh', '-c', 'echo early >&2; echo one'])
    const child = spawn(process.execPath, hawserArgs(['logs', '-f', ...at, `label=own=${own}`]))
    const ended = once(child, 'close')
    const said = { stdout: '', stderr: '' }
    for (const channel of ['stdout', 'stderr'] as const)
      child[channel].on('data', (chunk) => {
        said[channel] += String(chunk)
      })
    await expect
      .poll(() => said, { timeout: 20_000 })
      .toEqual({
        stdout: `${first} | one\n`,
        stderr: `${first} | early\n`,
      })
    const second = await runOne(['echo', 'two'])
    await expect.poll(() => said.stdout, { timeout: 20_000 }).toBe(`${first} | one\n${second} | two\n`)
    child.kill('SIGINT')
    expect((await ended)[0]).toBe(130)
  })

  it('tells what a container uses, by its name', async () => {
    const client = dockerClient({ uri, own: false })
    const [asked, other] = await Promise.all([runContainer(client), runContainer(client)])
    const { Name = '' } = await client.invoke({ op: 'ContainerInspect', params: { id: asked } })
    const child = spawn(process.execPath, hawserArgs(['stats', ...at, Name.slice(1)]))
    const ended = once(child, 'close')
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
    })
    await expect.poll(() => said, { timeout: 20_000 }).toContain(asked)
    child.kill('SIGINT')
    expect((await ended)[0]).toBe(130)
    expect(said).not.toContain(other)
    expect(hawser(['stats', ...at, 'nonesuch'])).toMatchObject({ status: 1, stdout: '' })
  })
})

registrySuite('hawser and a registry', dockerApi, (target, host) => {
  const at = ['-H', target.uri]
  const name = `${host}/${uniqueName('cli')}`

  it('pushes, pulls, and tells and copies what is there', async () => {
    const client = dockerClient(target)
    const [repo = '', tag] = [`${name}/a`, '1']
    await client.invoke({ op: 'ImageTag', params: { name: image, repo, tag } })
    const pushed = hawser(['push', ...at, `${name}/a:1`])
    expect(pushed).toMatchObject({ status: 0, stdout: expect.stringMatching(/^sha256:[0-9a-f]{64}\n$/) })
    await client.invoke({ op: 'ImageDelete', params: { name: `${repo}:${tag}` } }).catch(ignoreMissing)
    const pulled = hawser(['pull', ...at, `${name}/a:1`])
    expect(pulled).toMatchObject({ status: 0, stdout: expect.stringMatching(/^sha256:[0-9a-f]{64}\n$/) })
    await client.invoke({ op: 'ImageDelete', params: { name: `${repo}:${tag}` } })

    expect(hawser(['registry', 'tags', `${name}/a`])).toEqual({ status: 0, stdout: '1\n', stderr: '' })
    const { stdout: digest } = hawser(['registry', 'digest', `${name}/a:1`])
    const raw = hawser(['registry', 'manifest', '--raw', `${name}/a:1`]).stdout
    const sum = execFileSync('sha256sum', { input: raw, encoding: 'utf8' }).split(' ')[0]
    expect(digest).toBe(`sha256:${sum}\n`)
    expect(JSON.parse(hawser(['registry', 'manifest', `${name}/a:1`]).stdout)).toEqual(JSON.parse(raw))

    const copied = hawser(['registry', 'copy', `${name}/a:1`, `${name}/b:2`])
    expect(copied).toMatchObject({ status: 0, stdout: digest, stderr: expect.stringMatching(/Copied\n$/) })
    expect(hawser(['registry', 'digest', `${name}/b:2`]).stdout).toBe(digest)
    const folder = join(tempDir(), 'layout')
    expect(hawser(['registry', 'copy', `${name}/b:2`, `oci:${folder}`])).toMatchObject({ stdout: digest })
    const archive = `oci-archive:${folder}.tar`
    expect(hawser(['registry', 'copy', `oci:${folder}`, `${archive}:1`])).toMatchObject({ stdout: digest })
    expect(hawser(['registry', 'copy', archive, `${name}/c:3`])).toMatchObject({ stdout: digest })
  })

  it('says what a registry lacks, or that none is there', () => {
    expect(hawser(['registry', 'digest', `${name}/nonesuch`])).toEqual({
      status: 1,
      stdout: '',
      stderr: `hawser: The registry has no ${name}/nonesuch.\n`,
    })
    expect(hawser(['registry', 'tags', `${name}/nonesuch`])).toMatchObject({ status: 1 })
    expect(hawser(['registry', 'tags', 'localhost:1/x'])).toMatchObject({ status: 3 })
  })
})

/** Runs `hawser` in a pseudo-terminal of util-linux's `script`, after `before` in the same shell. */
function inTerminal(command: string, { input = '', before = 'true', env = {} } = {}) {
  const line = `${before}; ${shellHawser.join(' ')} ${command}`
  const options = { encoding: 'utf8', input, env: { ...process.env, TERM: 'xterm', ...env } } as const
  const { status, stdout } = spawnSync('script', ['-qec', line, '/dev/null'], options)
  return { status, stdout: stdout.replaceAll('\r', '') }
}

suite('hawser at a terminal', [docker], (target) => {
  const at = `-H ${target.uri}`
  const create = `--create '${JSON.stringify({ Labels: labels, HostConfig: { NetworkMode: 'none' } })}'`

  it('runs a shell there, and ends with its exit code', () => {
    const { status, stdout } = inTerminal(`run -t ${at} ${create} ${image} sh`, {
      input: 'test -t 0 && echo a-terminal-$((40 + 2)); exit 5\n',
    })
    expect([status, stdout.includes('a-terminal-42')]).toEqual([5, true])
  })

  it('breaks help to the width of the terminal', () => {
    const { stdout } = inTerminal('exec --help', { before: 'stty cols 40' })
    expect(stdout).toContain('  -t, --tty\n        at a terminal: raw keys, its\n        size,')
    const wide = inTerminal('exec --help', { before: 'stty cols 80' }).stdout.split('\n')
    expect(Math.max(...wide.map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('gives it the size of the terminal, at the start and when that changes', async () => {
    const fifo = join(tempDir(), 'fifo')
    execFileSync('mkfifo', [fifo])
    // The size as the program sees it, once it is the first one, and once it is the second.
    const script = 'until stty size | grep "33 101"; do :; done; until stty size | grep "44 99"; do :; done'
    const before = `stty rows 33 cols 101; (read x < ${fifo}; stty rows 44 cols 99 < /dev/tty) &`
    const command = `${before} ${shellHawser.join(' ')} run -t ${at} ${create} ${image} sh -c '${script}'`
    const child = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    let isResized = false
    for await (const chunk of child.stdout) {
      said += chunk
      if (!isResized && said.includes('33 101')) {
        isResized = true
        await writeFile(fifo, 'now\n')
      }
      if (said.includes('44 99')) break
    }
    expect(said).toMatch(/33 101[\s\S]*44 99/)
  })

  it('leaves a container running by the detach keys', async () => {
    const client = dockerClient(target)
    const name = uniqueName('container')
    const command = `${process.execPath} ${hawserArgs([]).join(' ')} run -t ${at} --name ${name} ${create} ${image}`
    const child = spawn('script', ['-qec', `${command} sh -c 'echo begun; exec sleep 60'`, '/dev/null'])
    const ended = once(child, 'exit')
    // The terminal is raw by then: before, it would keep the keys to itself.
    await once(child.stdout, 'data')
    child.stdin.write('\u0010\u0011')
    const [status] = await ended
    const { State } = await client.invoke({ op: 'ContainerInspect', params: { id: name } })
    await client.invoke({ op: 'ContainerDelete', params: { id: name, force: true } })
    expect([status, State?.Running]).toEqual([0, true])
  })

  it('spreads JSON over lines in colours, unless NO_COLOR is set', () => {
    const esc = '\u001b['
    const { stdout } = inTerminal(`SystemVersion ${at}`)
    expect(stdout).toContain(`\n  ${esc}34m"Os"${esc}39m: ${esc}32m"linux"${esc}39m`)
    const plain = inTerminal(`SystemVersion ${at}`, { env: { NO_COLOR: '1' } }).stdout
    expect(plain).toContain('\n  "Os": "linux"')
  })

  it('refuses bytes there, before anything is sent', () => {
    for (const command of [`ContainerExport id=x ${at}`, `cp x:/etc - ${at}`]) {
      const { status, stdout } = inTerminal(command)
      expect([status, stdout]).toEqual([2, expect.stringMatching(/answers with bytes: give a file by -o/)])
    }
  })
})

suite('hawser build', [docker], (target) => {
  it('builds from a folder with a secret, steps on standard error and the id on standard output', () => {
    const dir = tempDir({
      Dockerfile: `FROM ${image}\nRUN --mount=type=secret,id=s cat /run/secrets/s\nLABEL ${label.replace('=', '="')}"\n`,
      Bad: `FROM ${image}\nRUN false\n`,
    })
    const built = hawser(
      ['build', '-H', target.uri, '--network', 'none', '--secret', 'id=s,env=SECRET', dir],
      {
        env: { SECRET: 'told' },
      },
    )
    expect(built).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^sha256:[0-9a-f]{64}\n$/),
      stderr: expect.stringMatching(/ told\n/),
    })
    expect(hawser(['build', '-H', target.uri, '--network', 'none', '-f', 'Bad', dir])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/RUN false \(Bad:2\)[^\n]*\n$/),
    })
    expect(hawser(['build', '-H', target.uri, '--secret', 'x', dir])).toMatchObject({ status: 2 })
  })
})

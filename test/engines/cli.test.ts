import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hawser } from '../cli/support.ts'
import { tempDir } from '../support/temp-dir.ts'
import { dockerClient, makeContainer, runContainer } from './support/clients.ts'
import { docker, dockerApi, image, label, labels, suite } from './support/engine.ts'

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
    const create = ['--create', JSON.stringify({ Labels: labels, HostConfig: { NetworkMode: 'none' } })]
    const listed = async (): Promise<string[]> => {
      const params = { all: true, filters: { label: [label] } }
      return (await client.invoke({ op: 'ContainerList', params })).map(({ Id }) => Id)
    }
    const before = await listed()
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
    const id = await runContainer(client)
    expect(hawser(['exec', ...at, '--env', 'A=b', id, 'sh', '-c', 'echo $A; exit 3'])).toEqual({
      status: 3,
      stdout: 'b\n',
      stderr: '',
    })
    const left = (await listed()).filter((each) => !before.includes(each))
    expect(left).toEqual([id])
  })
})

suite('hawser at a terminal', [docker], (target) => {
  it('runs a shell there, and ends with its exit code', () => {
    const create = `--create '${JSON.stringify({ Labels: labels, HostConfig: { NetworkMode: 'none' } })}'`
    const command = `${process.execPath} --import tsx src/cli/main.ts run -t -H ${target.uri} ${create} ${image} sh`
    const { status, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      encoding: 'utf8',
      input: 'test -t 0 && echo a-terminal-$((40 + 2)); exit 5\n',
    })
    expect([status, stdout.includes('a-terminal-42')]).toEqual([5, true])
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

import { describe, expect, it } from 'vitest'
import { tar, untar } from '../support/tar.ts'
import { dockerClient, makeContainer, runContainer } from './support/clients.ts'
import { dockerApi, label, labels, suite, uniqueName } from './support/engine.ts'

suite('containers', dockerApi, (target) => {
  const docker = dockerClient(target)

  it('runs one to its end, and tells its exit code and its output, stdout and stderr apart', async () => {
    const id = await runContainer(docker, { Cmd: ['sh', '-c', 'echo out; echo err >&2; exit 3'] })
    const ended = await docker.invoke({ op: 'ContainerWait', params: { id } })
    const logs = await docker.invoke({ op: 'ContainerLogs', params: { id, stdout: true, stderr: true } })
    expect(ended).toMatchObject({ StatusCode: 3 })
    expect(logs).toMatchObject({ stdout: 'out\n', stderr: 'err\n' })
  })

  it('gives the logs of one channel, and of the last lines, when asked for them', async () => {
    const id = await runContainer(docker, {
      Cmd: ['sh', '-c', 'echo err >&2; sleep 0.3; echo 1; echo 2; echo 3'],
    })
    await docker.invoke({ op: 'ContainerWait', params: { id } })
    const logs = await docker.invoke({ op: 'ContainerLogs', params: { id, stdout: true, tail: '2' } })
    expect(logs).toEqual({ stdout: '2\n3\n', stderr: '', output: '2\n3\n' })
  })

  it('gives the logs of a terminal, which has one channel', async () => {
    const id = await runContainer(docker, { Tty: true, Cmd: ['sh', '-c', 'echo out; echo err >&2'] })
    await docker.invoke({ op: 'ContainerWait', params: { id } })
    const logs = await docker.invoke({ op: 'ContainerLogs', params: { id, stdout: true, stderr: true } })
    expect(logs).toEqual({ stdout: 'out\r\nerr\r\n', stderr: '', output: 'out\r\nerr\r\n' })
  })

  it('inspects one that was created', async () => {
    const name = uniqueName('container')
    const id = await makeContainer(docker, { Env: ['GREETING=grüß dich'] }, name)
    const found = await docker.invoke({ op: 'ContainerInspect', params: { id: name, size: true } })
    expect(found).toMatchObject({
      Id: id,
      Name: `/${name}`,
      State: { Status: 'created', Running: false },
      Config: { Labels: labels, Env: expect.arrayContaining(['GREETING=grüß dich']) },
      SizeRootFs: expect.any(Number),
    })
  })

  describe('lists them by filters', () => {
    const cases: { filters: Record<string, string[]>; all: boolean; want: ('created' | 'running')[] }[] = [
      { filters: {}, all: true, want: ['created', 'running'] },
      { filters: {}, all: false, want: ['running'] },
      { filters: { status: ['running'] }, all: true, want: ['running'] },
      { filters: { status: ['created', 'running'] }, all: true, want: ['created', 'running'] },
      { filters: { name: ['hawser-no-such-name'] }, all: true, want: [] },
    ]
    it.each(cases)('$filters all=$all → $want', async ({ filters, all, want }) => {
      const own = uniqueName('list')
      const created = await makeContainer(docker, { Labels: { ...labels, own } })
      const running = await runContainer(docker, { Labels: { ...labels, own } })
      const found = await docker.invoke({
        op: 'ContainerList',
        params: { all, filters: { label: [label, `own=${own}`], ...filters } },
      })
      expect(
        found.map(({ Id }) => ({ [created]: 'created', [running]: 'running' })[Id ?? '']).sort(),
      ).toEqual(want)
    })
  })

  it('takes a start of one that runs, and a stop of one that does not, as done already', async () => {
    const id = await runContainer(docker)
    expect(await docker.invoke({ op: 'ContainerStart', params: { id } })).toBeUndefined()
    await docker.invoke({ op: 'ContainerKill', params: { id, signal: 'KILL' } })
    await docker.invoke({ op: 'ContainerWait', params: { id } })
    expect(await docker.invoke({ op: 'ContainerStop', params: { id } })).toBeUndefined()
  })

  it('follows one through its states', async () => {
    const id = await makeContainer(docker, { StopSignal: 'SIGKILL' })
    const state = async (): Promise<string> => {
      const found = await docker.invoke({ op: 'ContainerInspect', params: { id } })
      return (found as { State: { Status: string } }).State.Status
    }
    const seen = [await state()]
    for (const op of [
      'ContainerStart',
      'ContainerPause',
      'ContainerUnpause',
      'ContainerRestart',
      'ContainerStop',
    ] as const) {
      await docker.invoke({ op, params: { id } })
      seen.push(await state())
    }
    expect(seen).toEqual(['created', 'running', 'paused', 'running', 'running', 'exited'])
    expect(await docker.invoke({ op: 'ContainerWait', params: { id } })).toMatchObject({ StatusCode: 137 })
  })

  it('gives the stats of one once', async () => {
    const id = await runContainer(docker)
    const stats = await docker.invoke({ op: 'ContainerStats', params: { id, stream: false } })
    expect(stats).toMatchObject({
      read: expect.stringMatching(/^20\d\d-/),
      cpu_stats: { cpu_usage: { total_usage: expect.any(Number) } },
      memory_stats: { usage: expect.any(Number) },
    })
  })

  it('lists the processes of one', async () => {
    const id = await runContainer(docker, { Cmd: ['sleep', '601'] })
    const top = () => docker.invoke({ op: 'ContainerTop', params: { id } })
    // A container has started before its command has taken the place of runc's.
    const processes = async () => (await top()).Processes?.flat().join(' ')
    await expect.poll(processes, { timeout: 20_000 }).toContain('sleep 601')
    expect((await top()).Titles?.join(' ')).toContain('PID')
  })

  it('renames one', async () => {
    const id = await makeContainer(docker)
    const name = uniqueName('renamed')
    expect(await docker.invoke({ op: 'ContainerRename', params: { id, name } })).toBeUndefined()
    expect(await docker.invoke({ op: 'ContainerInspect', params: { id: name } })).toMatchObject({ Id: id })
  })

  it('copies files in and out, and tells what stands at a path', async () => {
    const id = await makeContainer(docker)
    const files = await tar([{ name: 'note with space.txt', mode: 0o640, data: 'grüß dich\n' }])
    const path = '/tmp/note with space.txt'
    expect(
      await docker.invoke({ op: 'PutContainerArchive', params: { id, path: '/tmp' }, data: files }),
    ).toBeUndefined()
    const stat = await docker.invoke({ op: 'ContainerArchiveInfo', params: { id, path } })
    const out = await docker.invoke({ op: 'ContainerArchive', params: { id, path } })
    expect(stat).toMatchObject({
      name: 'note with space.txt',
      size: 12,
      mode: 0o640,
      linkTarget: expect.any(String),
    })
    expect(await untar(out)).toMatchObject([
      { name: 'note with space.txt', data: Buffer.from('grüß dich\n') },
    ])
  })

  it('shows what changed in one against its image', async () => {
    const id = await runContainer(docker, { Cmd: ['touch', '/tmp/new'] })
    await docker.invoke({ op: 'ContainerWait', params: { id } })
    const changes = await docker.invoke({ op: 'ContainerChanges', params: { id } })
    expect(changes).toContainEqual({ Path: '/tmp/new', Kind: 1 })
  })

  it('exports one as a tar', async () => {
    const id = await makeContainer(docker)
    const entries = await untar(await docker.invoke({ op: 'ContainerExport', params: { id } }))
    expect(entries.map(({ name }) => name)).toEqual(expect.arrayContaining(['bin/busybox', 'bin/sh']))
  })

  it('runs a command in one, and tells its exit code and output', async () => {
    const id = await runContainer(docker)
    const { Id } = await docker.invoke({
      op: 'ContainerExec',
      params: { id },
      data: { AttachStdout: true, AttachStderr: true, Cmd: ['sh', '-c', 'echo out; echo err >&2; exit 4'] },
    })
    const output = await docker.invoke({
      op: 'ExecStart',
      params: { id: Id },
      data: { Detach: false, Tty: false },
    })
    const ended = await docker.invoke({ op: 'ExecInspect', params: { id: Id } })
    expect(output).toMatchObject({ stdout: 'out\n', stderr: 'err\n' })
    expect(ended).toMatchObject({ ID: Id, Running: false, ExitCode: 4 })
  })

  it('deletes one, after which it is not found', async () => {
    const id = await makeContainer(docker)
    expect(await docker.invoke({ op: 'ContainerDelete', params: { id } })).toBeUndefined()
    await expect(docker.invoke({ op: 'ContainerInspect', params: { id } })).rejects.toMatchObject({
      code: 'ENGINE',
      status: 404,
      reason: 'not-found',
      op: 'ContainerInspect',
      engineMessage: expect.stringMatching(/no such container|no container with name or ID/i),
    })
  })

  it('refuses to delete one that runs', async () => {
    const id = await runContainer(docker)
    await expect(docker.invoke({ op: 'ContainerDelete', params: { id } })).rejects.toMatchObject({
      // Podman answers 500.
      reason: expect.stringMatching(/^(conflict|server)$/),
      engineMessage: expect.stringContaining(id),
    })
  })

  it('refuses a second one of a name', async () => {
    const name = uniqueName('twice')
    await makeContainer(docker, {}, name)
    await expect(makeContainer(docker, {}, name)).rejects.toMatchObject({
      reason: expect.stringMatching(/^(conflict|server)$/),
      engineMessage: expect.stringContaining(name),
    })
  })
})

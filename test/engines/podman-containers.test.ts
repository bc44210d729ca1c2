import { expect, it, onTestFinished } from 'vitest'
import { tar, untar } from '../support/tar.ts'
import { ignoreMissing, type PodmanClient, podmanClient } from './support/clients.ts'
import { image, label, labels, podman as podmanEngine, suite, uniqueName } from './support/engine.ts'

suite('libpod containers', [podmanEngine], (target) => {
  const podman = podmanClient(target)

  it('runs one to its end, and tells its exit code and its output, stdout and stderr apart', async () => {
    const name = await run(podman, { command: ['sh', '-c', 'echo out; echo err >&2; exit 3'] })
    expect(await podman.invoke({ op: 'ContainerWaitLibpod', params: { name } })).toBe(3)
    const logs = await podman.invoke({
      op: 'ContainerLogsLibpod',
      params: { name, stdout: true, stderr: true },
    })
    expect(logs).toMatchObject({ stdout: 'out\n', stderr: 'err\n' })
  })

  it('inspects one, by its own API and by the compat one', async () => {
    const name = await make(podman, { env: { GREETING: 'grüß dich' } })
    const own = await podman.invoke({ op: 'ContainerInspectLibpod', params: { name } })
    const compat = await podman.invoke({ op: 'ContainerInspect', params: { name } })
    expect(own).toMatchObject({ Name: name, State: { Status: 'created' }, Config: { Labels: labels } })
    expect(compat).toMatchObject({
      Id: own.Id,
      Name: `/${name}`,
      State: { Status: 'created' },
      Config: { Labels: labels },
    })
  })

  it('lists them by filters, by its own API and by the compat one', async () => {
    const name = await run(podman)
    const filters = { label: [label], name: [name], status: ['running'] }
    const own = await podman.invoke({ op: 'ContainerListLibpod', params: { filters } })
    const compat = await podman.invoke({ op: 'ContainerList', params: { filters } })
    expect(own).toMatchObject([{ Names: [name], State: 'running', Labels: labels }])
    expect(compat).toMatchObject([{ Names: [`/${name}`], State: 'running', Labels: labels }])
    expect(
      await podman.invoke({
        op: 'ContainerListLibpod',
        params: { filters: { ...filters, status: ['exited'] } },
      }),
    ).toEqual([])
  })

  it('says whether one is there', async () => {
    const name = await make(podman)
    expect(await podman.invoke({ op: 'ContainerExistsLibpod', params: { name } })).toBeUndefined()
    await expect(
      podman.invoke({ op: 'ContainerExistsLibpod', params: { name: `${name}-not` } }),
    ).rejects.toMatchObject({
      reason: 'not-found',
      engineCause: 'no such container',
    })
  })

  it('follows one through its states', async () => {
    const name = await make(podman, { stop_signal: 9 })
    const state = async (): Promise<string> => {
      const found = await podman.invoke({ op: 'ContainerInspectLibpod', params: { name } })
      return (found as { State: { Status: string } }).State.Status
    }
    const seen = [await state()]
    for (const verb of ['Init', 'Start', 'Pause', 'Unpause', 'Restart', 'Stop'] as const) {
      await podman.invoke({ op: `Container${verb}Libpod`, params: { name } })
      seen.push(await state())
    }
    expect(seen).toEqual(['created', 'initialized', 'running', 'paused', 'running', 'running', 'exited'])
  })

  it('takes a start of one that runs, and a stop of one that does not, as done already', async () => {
    const name = await run(podman)
    expect(await podman.invoke({ op: 'ContainerStartLibpod', params: { name } })).toBeUndefined()
    await podman.invoke({ op: 'ContainerKillLibpod', params: { name, signal: 'KILL' } })
    expect(await podman.invoke({ op: 'ContainerWaitLibpod', params: { name } })).toBe(137)
    expect(await podman.invoke({ op: 'ContainerStopLibpod', params: { name } })).toBeUndefined()
  })

  it('gives the stats of one once, and of several', async () => {
    const name = await run(podman)
    const one = await podman.invoke({ op: 'ContainerStatsLibpod', params: { name, stream: false } })
    const several = await podman.invoke({
      op: 'ContainersStatsAllLibpod',
      params: { containers: [name], stream: false },
    })
    expect(one).toMatchObject({ name, memory_stats: { usage: expect.any(Number) } })
    expect(several).toMatchObject({ Error: null, Stats: [{ Name: name, MemUsage: expect.any(Number) }] })
  })

  it('lists the processes of one', async () => {
    const name = await run(podman, { command: ['sleep', '601'] })
    const top = () => podman.invoke({ op: 'ContainerTopLibpod', params: { name, stream: false } })
    // A container has started before its command has taken the place of runc's.
    await expect.poll(top, { timeout: 20_000 }).toMatchObject({
      Titles: expect.arrayContaining(['PID']),
      Processes: [expect.arrayContaining(['sleep 601'])],
    })
  })

  it('renames one: the path has its old name, the query its new one', async () => {
    const name = await make(podman)
    const renamed = uniqueName('renamed')
    expect(
      await podman.invoke({ op: 'ContainerRenameLibpod', params: { name, query_name: renamed } }),
    ).toBeUndefined()
    expect(await podman.invoke({ op: 'ContainerInspectLibpod', params: { name: renamed } })).toMatchObject({
      Name: renamed,
    })
    expect(
      await podman.invoke({ op: 'ContainerRename', params: { name: renamed, query_name: name } }),
    ).toBeUndefined()
  })

  it('changes the limits of one', async () => {
    const name = await run(podman)
    const data = { memory: { limit: 64 * 1024 * 1024 } }
    await podman.invoke({ op: 'ContainerUpdateLibpod', params: { name }, data })
    expect(
      await podman.invoke({ op: 'ContainerStatsLibpod', params: { name, stream: false } }),
    ).toMatchObject({ memory_stats: { limit: 64 * 1024 * 1024 } })
  })

  it('copies files in and out', async () => {
    const name = await make(podman)
    const files = await tar([{ name: 'note.txt', data: 'grüß dich\n' }])
    const path = '/tmp/note.txt'
    await podman.invoke({ op: 'PutContainerArchiveLibpod', params: { name, path: '/tmp' }, data: files })
    const out = await podman.invoke({ op: 'ContainerArchiveLibpod', params: { name, path } })
    expect(await untar(out)).toMatchObject([{ name: 'note.txt', data: Buffer.from('grüß dich\n') }])
  })

  it('exports one, shows its changes, mounts and unmounts it', async () => {
    const name = await run(podman, { command: ['touch', '/tmp/new'] })
    await podman.invoke({ op: 'ContainerWaitLibpod', params: { name } })
    const entries = await untar(await podman.invoke({ op: 'ContainerExportLibpod', params: { name } }))
    expect(entries.map((entry) => entry.name)).toEqual(expect.arrayContaining(['bin/busybox', 'tmp/new']))
    expect(await podman.invoke({ op: 'ContainerChangesLibpod', params: { name } })).toContainEqual({
      Path: '/tmp/new',
      Kind: 1,
    })
    const mountpoint = await podman.invoke({ op: 'ContainerMountLibpod', params: { name } })
    // Podman fails it where any container is removed meanwhile.
    await expect
      .poll(() => podman.invoke({ op: 'ContainerShowMountedLibpod' }), { timeout: 20_000 })
      .toEqual(expect.objectContaining({ [await idOf(podman, name)]: String(mountpoint).trim() }))
    expect(await podman.invoke({ op: 'ContainerUnmountLibpod', params: { name } })).toBeUndefined()
  })

  it('runs a command in one, and tells its exit code and output', async () => {
    const name = await run(podman)
    const { Id: id } = await podman.invoke({
      op: 'ContainerExecLibpod',
      params: { name },
      data: { AttachStdout: true, AttachStderr: true, Cmd: ['sh', '-c', 'echo out; echo err >&2; exit 4'] },
    })
    const output = await podman.invoke({
      op: 'ExecStartLibpod',
      params: { id },
      data: { Detach: false, Tty: false },
    })
    expect(output).toMatchObject({ stdout: 'out\n', stderr: 'err\n' })
    expect(await podman.invoke({ op: 'ExecInspectLibpod', params: { id } })).toMatchObject({
      ID: id,
      ExitCode: 4,
    })
  })

  it('writes units and a kube document of one', async () => {
    const name = await make(podman)
    const units = await podman.invoke({ op: 'GenerateSystemdLibpod', params: { name, useName: true } })
    expect(units).toMatchObject({ [`container-${name}`]: expect.stringContaining('[Service]') })
    expect(await podman.invoke({ op: 'GenerateKubeLibpod', params: { names: [name] } })).toMatch(
      /^kind: Pod$/m,
    )
  })

  it('deletes one, after which it is not found', async () => {
    const name = await make(podman)
    expect(await podman.invoke({ op: 'ContainerDeleteLibpod', params: { name } })).toMatchObject([
      { RawInput: name },
    ])
    await expect(podman.invoke({ op: 'ContainerInspectLibpod', params: { name } })).rejects.toMatchObject({
      code: 'ENGINE',
      status: 404,
      reason: 'not-found',
      engineCause: 'no such container',
    })
  })
})

async function make(podman: PodmanClient, body: object = {}): Promise<string> {
  const name = uniqueName('container')
  await podman.invoke({
    op: 'ContainerCreateLibpod',
    data: { name, image, command: ['sleep', '600'], labels, ...body },
  })
  onTestFinished(async () => {
    await podman
      .invoke({ op: 'ContainerDeleteLibpod', params: { name, force: true, timeout: 0 } })
      .catch(ignoreMissing)
  })
  return name
}

async function run(podman: PodmanClient, body: object = {}): Promise<string> {
  const name = await make(podman, body)
  await podman.invoke({ op: 'ContainerStartLibpod', params: { name } })
  return name
}

async function idOf(podman: PodmanClient, name: string): Promise<string> {
  return (await podman.invoke({ op: 'ContainerInspectLibpod', params: { name } })).Id ?? ''
}

import { setTimeout as sleep } from 'node:timers/promises'
import { tar } from '../../support/tar.ts'
import type { DockerClient, PodmanClient } from './clients.ts'

/** What calls that are to be under way for long need. */
export interface Scene {
  /** A container that writes a line several times a second. */
  running: string
  /** Others, each with a file `/large`: Docker locks a container while it is copied to or from. */
  copiedTo: string
  copiedFrom: string
  exported: string
  image: string
  /** An image that a registry never gives. */
  stuckImage: string
  /** Resolves once that registry was asked. */
  pulled(): Promise<unknown>
}

/** A call that lasts: `begin` settles when it ends, and calls `begun` on the way, at the first item for example. */
export interface LastingCall {
  name: string
  begin(begun: () => void, died: Promise<void>): Promise<unknown>
}

/** Ticks, so that there is something to read all the time. */
export const busy: string[] = ['sh', '-c', 'while true; do echo tick; sleep 0.1; done']

/** Every kind of call that lasts, by Docker's API. */
export async function dockerCalls(api: DockerClient, scene: Scene): Promise<LastingCall[]> {
  const { running } = scene
  const output = { id: running, stdout: true, stderr: true }
  const attach = { id: running, stream: true, stdout: true, stderr: true }
  const context = await sleepingBuild(scene.image)
  const exec = async () => {
    const made = await api.invoke({
      op: 'ContainerExec',
      params: { id: running },
      data: { AttachStdout: true, AttachStderr: true, Cmd: busy },
    })
    return { params: { id: made.Id }, data: { Detach: false, Tty: false } }
  }
  const execAsData = await exec()
  const execAsFrames = await exec()
  const execAsLines = await exec()
  return [
    ...(['frames', 'lines'] as const).flatMap((as): LastingCall[] => [
      following(`logs, ${as}`, () =>
        api.invoke({ op: 'ContainerLogs', params: { ...output, follow: true }, as }),
      ),
      following(`attach, ${as}`, () => api.invoke({ op: 'ContainerAttach', params: attach, as })),
    ]),
    following('exec, frames', () => api.invoke({ op: 'ExecStart', ...execAsFrames, as: 'frames' })),
    following('exec, lines', () => api.invoke({ op: 'ExecStart', ...execAsLines, as: 'lines' })),
    whole(
      'exec, data',
      () => api.invoke({ op: 'ExecStart', ...execAsData }),
      () => until(async () => (await api.invoke({ op: 'ExecInspect', params: execAsData.params })).Running),
    ),
    whole('attach, data', () => api.invoke({ op: 'ContainerAttach', params: attach })),
    following('stats', () => api.invoke({ op: 'ContainerStats', params: { id: running }, as: 'messages' })),
    following('build', () =>
      api.invoke({ op: 'ImageBuild', params: { networkmode: 'none' }, data: context, as: 'messages' }),
    ),
    whole('events', async () => {
      for await (const _ of api.invoke({ op: 'SystemEvents', as: 'messages' }));
    }),
    whole('wait', () => api.invoke({ op: 'ContainerWait', params: { id: running } })),
    whole(
      'pull',
      () => api.invoke({ op: 'ImageCreate', params: { fromImage: scene.stuckImage, tag: 'y' } }),
      scene.pulled,
    ),
    whole('copy in', () =>
      api.invoke({ op: 'PutContainerArchive', params: { id: scene.copiedTo, path: '/' }, data: endless() }),
    ),
    heldBack('export', () =>
      api.invoke({ op: 'ContainerExport', params: { id: scene.exported }, as: 'stream' }),
    ),
    heldBack('copy out', () =>
      api.invoke({ op: 'ContainerArchive', params: { id: scene.copiedFrom, path: '/large' }, as: 'stream' }),
    ),
  ]
}

/** The same by Podman's own API. */
export async function podmanCalls(api: PodmanClient, scene: Scene): Promise<LastingCall[]> {
  const { running: name } = scene
  const output = { name, stdout: true, stderr: true }
  const attach = { ...output, stream: true }
  const context = await sleepingBuild(scene.image)
  const exec = async () => {
    const made = await api.invoke({
      op: 'ContainerExecLibpod',
      params: { name },
      data: { AttachStdout: true, AttachStderr: true, Cmd: busy },
    })
    return { params: { id: made.Id ?? '' }, data: { Detach: false, Tty: false } }
  }
  const execAsData = await exec()
  const execAsLines = await exec()
  return [
    following('logs', () =>
      api.invoke({ op: 'ContainerLogsLibpod', params: { ...output, follow: true }, as: 'lines' }),
    ),
    following('attach', () => api.invoke({ op: 'ContainerAttachLibpod', params: attach, as: 'frames' })),
    whole('attach, data', () => api.invoke({ op: 'ContainerAttachLibpod', params: attach })),
    following('exec', () => api.invoke({ op: 'ExecStartLibpod', ...execAsLines, as: 'lines' })),
    whole(
      'exec, data',
      () => api.invoke({ op: 'ExecStartLibpod', ...execAsData }),
      () =>
        until(async () => (await api.invoke({ op: 'ExecInspectLibpod', params: execAsData.params })).Running),
    ),
    following('stats', () =>
      api.invoke({ op: 'ContainerStatsLibpod', params: { name, stream: true }, as: 'messages' }),
    ),
    following('build', () =>
      api.invoke({ op: 'ImageBuildLibpod', params: { networkmode: 'none' }, data: context, as: 'messages' }),
    ),
    whole('events', async () => {
      for await (const _ of api.invoke({ op: 'SystemEventsLibpod', as: 'messages' }));
    }),
    whole('wait', () => api.invoke({ op: 'ContainerWaitLibpod', params: { name } })),
    whole(
      'pull',
      () => api.invoke({ op: 'ImagePullLibpod', params: { reference: `${scene.stuckImage}:y` } }),
      scene.pulled,
    ),
    whole('copy in', () =>
      api.invoke({
        op: 'PutContainerArchiveLibpod',
        params: { name: scene.copiedTo, path: '/' },
        data: endless(),
      }),
    ),
    heldBack('export', () =>
      api.invoke({ op: 'ContainerExportLibpod', params: { name: scene.exported }, as: 'stream' }),
    ),
    heldBack('copy out', () =>
      api.invoke({
        op: 'ContainerArchiveLibpod',
        params: { name: scene.copiedFrom, path: '/large' },
        as: 'stream',
      }),
    ),
  ]
}

/** Begun with its first item; ends when the reader gets no more. */
function following(name: string, call: () => AsyncIterable<unknown>): LastingCall {
  return {
    name,
    async begin(begun) {
      for await (const _ of call()) begun()
    },
  }
}

/** Shows nothing before its end; begun when `isUnderWay` says so. */
function whole(
  name: string,
  call: () => Promise<unknown>,
  isUnderWay: () => Promise<unknown> = async () => undefined,
): LastingCall {
  return {
    name,
    begin(begun) {
      const settled = call()
      isUnderWay().then(begun, begun)
      return settled
    },
  }
}

/** Begun with its head, and read once the engine has died: what was on its way by then must not pass for all of it. */
function heldBack(name: string, call: () => Promise<AsyncIterable<unknown>>): LastingCall {
  return {
    name,
    async begin(begun, died) {
      const body = await call()
      begun()
      await died
      for await (const _ of body);
    },
  }
}

async function until(isSo: () => Promise<unknown>): Promise<void> {
  while (!(await isSo())) await sleep(50)
}

function sleepingBuild(image: string): Promise<Buffer> {
  return tar([{ name: 'Dockerfile', data: `FROM ${image}\nRUN sleep 60\n` }])
}

/** A tar whose one file never ends. */
async function* endless(): AsyncGenerator<Uint8Array> {
  yield (await tar([{ name: 'endless', data: Buffer.alloc(1024) }])).subarray(0, 512)
  for (;;) {
    yield Buffer.alloc(512)
    await sleep(100)
  }
}

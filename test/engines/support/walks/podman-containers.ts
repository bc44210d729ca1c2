import { setTimeout as sleep } from 'node:timers/promises'
import { tar } from '../../../support/tar.ts'
import type { PodmanClient } from '../clients.ts'
import { image } from './podman-images.ts'

export async function walkContainers(podman: PodmanClient): Promise<void> {
  const { Id: compat } = await podman.invoke({
    op: 'ContainerCreate',
    params: { name: 'compat' },
    data: {
      Image: image,
      Cmd: ['sh', '-c', 'echo out; exec sleep 600'],
      StopSignal: 'SIGKILL',
      HostConfig: { PortBindings: { '80/tcp': [{ HostPort: '' }] } },
    },
  })
  await podman.invoke({
    op: 'ContainerCreateLibpod',
    data: {
      name: 'own',
      image,
      command: ['sh', '-c', 'echo out; touch /tmp/new; exec sleep 600'],
      labels: { a: 'b' },
      env: { A: '1' },
      stop_signal: 9,
      volumes: [{ Name: 'kept', Dest: '/data' }],
      healthconfig: { Test: ['CMD', 'true'], Interval: 30_000_000_000, Retries: 2, Timeout: 5_000_000_000 },
      expose: { 81: 'tcp' },
    },
  })
  await podman.invoke({ op: 'ContainerListLibpod', params: { all: true, size: true } })
  await podman.invoke({ op: 'ContainerInspectLibpod', params: { name: 'own' } })
  await podman.invoke({ op: 'ContainerInspect', params: { name: 'own' } })
  await podman.invoke({ op: 'ContainerInitLibpod', params: { name: 'own' } })
  await podman.invoke({ op: 'ContainerInitLibpod', params: { name: 'own' } })
  await podman.invoke({ op: 'ContainerStart', params: { name: 'compat' } })
  await podman.invoke({ op: 'ContainerStartLibpod', params: { name: 'own' } })
  await podman.invoke({ op: 'ContainerStartLibpod', params: { name: 'own' } })
  await podman.invoke({ op: 'ContainerHealthcheckLibpod', params: { name: 'own' } })
  await sleep(500)
  for (const name of ['own', compat]) {
    await podman.invoke({ op: 'ContainerInspect', params: { name, size: true } })
    await podman.invoke({ op: 'ContainerInspectLibpod', params: { name, size: true } })
    await podman.invoke({ op: 'ContainerTop', params: { name } })
    await podman.invoke({ op: 'ContainerTopLibpod', params: { name, stream: false } })
    await podman.invoke({ op: 'ContainerStats', params: { name, stream: false } })
    await podman.invoke({ op: 'ContainerStatsLibpod', params: { name, stream: false } })
    await podman.invoke({ op: 'ContainerChangesLibpod', params: { name } })
    await podman.invoke({ op: 'ContainerLogs', params: { name, stdout: true } })
    await podman.invoke({ op: 'ContainerLogsLibpod', params: { name, stdout: true } })
    await podman.invoke({ op: 'ContainerResize', params: { name, h: 24, w: 80 } }).catch(() => {})
    await podman.invoke({ op: 'ContainerPause', params: { name } })
    await podman.invoke({ op: 'ContainerUnpause', params: { name } })
    await podman.invoke({ op: 'ContainerPauseLibpod', params: { name } })
    await podman.invoke({ op: 'ContainerUnpauseLibpod', params: { name } })
    await podman.invoke({ op: 'ContainerMountLibpod', params: { name } })
    await podman.invoke({ op: 'ContainerShowMountedLibpod' })
    await podman.invoke({ op: 'ContainerUnmountLibpod', params: { name } })
    await podman.invoke({ op: 'ContainerExistsLibpod', params: { name } })
  }
  await podman.invoke({ op: 'ContainerList', params: { all: true, size: true } })
  await podman.invoke({ op: 'ContainerListLibpod', params: { all: true, size: true, namespace: true } })
  await podman.invoke({ op: 'ContainersStatsAllLibpod', params: { stream: false } })
  await podman.invoke({ op: 'SystemDataUsage' })
  await podman.invoke({ op: 'SystemDataUsageLibpod' })
  await podman.invoke({
    op: 'ContainerUpdateLibpod',
    params: { name: 'own' },
    data: { memory: { limit: 64 * 1024 * 1024 } },
  })
  await podman.invoke({ op: 'GenerateSystemdLibpod', params: { name: 'own' } })
  await podman.invoke({ op: 'GenerateKubeLibpod', params: { names: ['own'] } })
  await walkExec(podman)
  await walkFiles(podman)
  await podman.invoke({ op: 'ContainerRename', params: { name: 'compat', query_name: 'renamed' } })
  await podman.invoke({ op: 'ContainerRenameLibpod', params: { name: 'renamed', query_name: 'compat' } })
  await podman.invoke({ op: 'ContainerRestart', params: { name: 'compat' } })
  await podman.invoke({ op: 'ContainerRestartLibpod', params: { name: 'own' } })
  await podman.invoke({ op: 'ContainerKill', params: { name: 'compat' } })
  await podman.invoke({ op: 'ContainerKillLibpod', params: { name: 'own' } })
  await podman.invoke({ op: 'ContainerWait', params: { name: 'compat' } })
  await podman.invoke({ op: 'ContainerWaitLibpod', params: { name: 'own' } })
  await podman.invoke({ op: 'ContainerStop', params: { name: 'compat' } })
  await podman.invoke({ op: 'ContainerStopLibpod', params: { name: 'own' } })
  await podman.invoke({ op: 'ContainerInspectLibpod', params: { name: 'own' } })
  await podman.invoke({
    op: 'ImageCommit',
    params: { container: 'compat', repo: 'localhost/commit', tag: 'a' },
    data: {},
  })
  await podman.invoke({
    op: 'ImageCommitLibpod',
    params: { container: 'own', repo: 'localhost/commit', tag: 'b' },
  })
  await podman.invoke({ op: 'ContainerDelete', params: { name: 'compat' } })
  await podman.invoke({ op: 'ContainerDeleteLibpod', params: { name: 'own', v: true } })
}

async function walkExec(podman: PodmanClient): Promise<void> {
  const data = { AttachStdout: true, AttachStderr: true, Cmd: ['sleep', '1'] }
  const { Id: compat } = await podman.invoke({ op: 'ContainerExec', params: { name: 'compat' }, data })
  const { Id: own } = await podman.invoke({ op: 'ContainerExecLibpod', params: { name: 'own' }, data })
  const Start = { Detach: false, Tty: false }
  await podman.invoke({ op: 'ExecInspect', params: { id: compat } })
  await podman.invoke({ op: 'ExecInspectLibpod', params: { id: own } })
  const running = [
    podman.invoke({ op: 'ExecStart', params: { id: compat }, data: Start }),
    podman.invoke({ op: 'ExecStartLibpod', params: { id: own }, data: Start }),
  ]
  await sleep(300)
  await podman.invoke({ op: 'ExecInspect', params: { id: compat } })
  await podman.invoke({ op: 'ContainerInspect', params: { name: 'compat' } })
  await Promise.all(running)
  await podman.invoke({ op: 'ExecInspectLibpod', params: { id: own } })
}

async function walkFiles(podman: PodmanClient): Promise<void> {
  const data = await tar([{ name: 'note', data: 'hello' }])
  await podman.invoke({ op: 'PutContainerArchive', params: { name: 'compat', path: '/tmp' }, data })
  await podman.invoke({ op: 'PutContainerArchiveLibpod', params: { name: 'own', path: '/tmp' }, data })
  await podman.invoke({ op: 'ContainerArchive', params: { name: 'compat', path: '/tmp/note' } })
  await podman.invoke({ op: 'ContainerArchiveLibpod', params: { name: 'own', path: '/tmp/note' } })
  await podman.invoke({ op: 'ContainerExport', params: { name: 'compat' } })
  await podman.invoke({ op: 'ContainerExportLibpod', params: { name: 'own' } })
}

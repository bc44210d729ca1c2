import { setTimeout as sleep } from 'node:timers/promises'
import { tar } from '../../../support/tar.ts'
import type { DockerClient } from '../clients.ts'
import { image, label, labels, uniqueName } from '../engine.ts'

/** Asks for containers, from none to gone, and for what is run and copied in them. */
export async function walkContainers(docker: DockerClient): Promise<void> {
  const since = Math.floor(Date.now() / 1000) - 1
  const volume = uniqueName('volume')
  const network = uniqueName('network')
  await docker.invoke({ op: 'NetworkCreate', data: { Name: network, Labels: labels } })
  const { Id: bare } = await docker.invoke({
    op: 'ContainerCreate',
    data: { Image: image, Cmd: ['true'], Labels: labels },
  })
  await docker.invoke({ op: 'ContainerInspect', params: { id: bare } })
  const { Id: id } = await docker.invoke({
    op: 'ContainerCreate',
    params: { name: uniqueName('full') },
    data: {
      Image: image,
      Cmd: ['sh', '-c', 'echo out; touch /tmp/new; exec sleep 600'],
      Labels: labels,
      Env: ['A=1'],
      ExposedPorts: { '80/tcp': {}, '81/tcp': {} },
      Volumes: { '/anonymous': {} },
      StopSignal: 'SIGKILL',
      Healthcheck: { Test: ['CMD', 'true'], Interval: 1_000_000_000, Retries: 2 },
      HostConfig: {
        NetworkMode: network,
        Binds: [`${volume}:/data`],
        Tmpfs: { '/scratch': 'size=1m' },
        PortBindings: { '80/tcp': [{ HostIp: '127.0.0.1', HostPort: '' }] },
        Ulimits: [{ Name: 'nofile', Soft: 512, Hard: 512 }],
        RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 1 },
        LogConfig: { Type: 'json-file', Config: { 'max-size': '1m' } },
        Memory: 64 * 1024 * 1024,
      },
    },
  })
  await docker.invoke({ op: 'ContainerInspect', params: { id } })
  await docker.invoke({ op: 'ContainerList', params: { all: true, size: true } })
  await docker.invoke({ op: 'ContainerChanges', params: { id: bare } })
  await docker.invoke({ op: 'ContainerStart', params: { id } })
  await docker.invoke({ op: 'ContainerStart', params: { id } })
  await sleep(1500)
  await docker.invoke({ op: 'ContainerInspect', params: { id, size: true } })
  await docker.invoke({ op: 'ContainerList', params: { filters: { label: [label] } } })
  await docker.invoke({ op: 'ContainerList', params: { filters: { name: ['hawser-none'] } } })
  // A bare root file system has no `ps` for the daemon to run.
  await docker.invoke({ op: 'ContainerTop', params: { id } }).catch(ignoreNoPs)
  await docker.invoke({ op: 'ContainerChanges', params: { id } })
  await docker.invoke({ op: 'ContainerStats', params: { id, stream: false } })
  await docker.invoke({ op: 'ContainerStats', params: { id: bare, stream: false, 'one-shot': true } })
  await docker.invoke({ op: 'ContainerLogs', params: { id, stdout: true } })
  await docker.invoke({ op: 'ContainerResize', params: { id, h: 24, w: 80 } }).catch(() => {})
  await docker.invoke({
    op: 'ContainerUpdate',
    params: { id },
    data: { Memory: 96 * 1024 * 1024, MemorySwap: -1 },
  })
  await docker.invoke({ op: 'ContainerPause', params: { id } })
  await docker.invoke({ op: 'ContainerUnpause', params: { id } })
  await docker.invoke({ op: 'ContainerRename', params: { id, name: uniqueName('renamed') } })
  await docker.invoke({ op: 'NetworkInspect', params: { id: network, verbose: true } })
  await walkExec(docker, id)
  await walkFiles(docker, id)
  await docker.invoke({ op: 'SystemDataUsage' })
  await docker.invoke({ op: 'ContainerRestart', params: { id } })
  await docker.invoke({ op: 'ContainerKill', params: { id } })
  await docker.invoke({ op: 'ContainerWait', params: { id } })
  await docker.invoke({ op: 'ContainerStop', params: { id } })
  await docker.invoke({ op: 'ContainerInspect', params: { id } })
  await docker.invoke({
    op: 'ImageCommit',
    params: { container: id, repo: 'localhost/hawser-commit', comment: 'made by a test' },
  })
  await docker.invoke({ op: 'ImageInspect', params: { name: 'localhost/hawser-commit' } })
  await docker.invoke({ op: 'ImageDelete', params: { name: 'localhost/hawser-commit' } })
  await docker.invoke({ op: 'ContainerDelete', params: { id, v: true } })
  await docker.invoke({ op: 'ContainerDelete', params: { id: bare } })
  await docker.invoke({ op: 'VolumeDelete', params: { name: volume } })
  await docker.invoke({ op: 'NetworkDelete', params: { id: network } })
  const until = Math.floor(Date.now() / 1000) + 1
  await docker.invoke({ op: 'SystemEvents', params: { since: String(since), until: String(until) } })
}

async function walkExec(docker: DockerClient, container: string): Promise<void> {
  const { Id: id } = await docker.invoke({
    op: 'ContainerExec',
    params: { id: container },
    data: { AttachStdout: true, AttachStderr: true, Tty: true, Cmd: ['sleep', '1'] },
  })
  await docker.invoke({ op: 'ExecInspect', params: { id } })
  const running = docker.invoke({ op: 'ExecStart', params: { id }, data: { Detach: false, Tty: true } })
  await sleep(300)
  await docker.invoke({ op: 'ExecInspect', params: { id } })
  await docker.invoke({ op: 'ExecResize', params: { id, h: 24, w: 80 } })
  await docker.invoke({ op: 'ContainerInspect', params: { id: container } })
  await running
  await docker.invoke({ op: 'ExecInspect', params: { id } })
}

async function walkFiles(docker: DockerClient, id: string): Promise<void> {
  const path = '/tmp/note'
  const data = await tar([{ name: 'note', data: 'hello' }])
  await docker.invoke({ op: 'PutContainerArchive', params: { id, path: '/tmp' }, data })
  await docker.invoke({ op: 'ContainerArchiveInfo', params: { id, path } })
  await docker.invoke({ op: 'ContainerArchive', params: { id, path } })
  await docker.invoke({ op: 'ContainerExport', params: { id } })
}

function ignoreNoPs(error: unknown): void {
  if (!/"ps": executable file not found/.test(String(error))) throw error
}

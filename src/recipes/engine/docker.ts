import type { Dialect } from './dialect.ts'
import { dockerUsage } from './disk-usage.ts'
import { dockerSurroundings } from './surroundings.ts'
import { dockerUsage as dockerContainerUsage } from './usage.ts'

export const dockerOps = {
  create: { op: 'ContainerCreate' },
  start: { op: 'ContainerStart', target: 'id' },
  attach: { op: 'ContainerAttach', target: 'id' },
  wait: { op: 'ContainerWait', target: 'id' },
  inspect: { op: 'ContainerInspect', target: 'id' },
  kill: { op: 'ContainerKill', target: 'id' },
  delete: { op: 'ContainerDelete', target: 'id' },
  logs: { op: 'ContainerLogs', target: 'id' },
  resize: { op: 'ContainerResize', target: 'id' },
  execCreate: { op: 'ContainerExec', target: 'id' },
  execStart: { op: 'ExecStart', target: 'id' },
  execInspect: { op: 'ExecInspect', target: 'id' },
  execResize: { op: 'ExecResize', target: 'id' },
  pull: { op: 'ImageCreate' },
  push: { op: 'ImagePush', target: 'name' },
  imageInspect: { op: 'ImageInspect', target: 'name' },
  list: { op: 'ContainerList' },
  events: { op: 'SystemEvents' },
  putArchive: { op: 'PutContainerArchive', target: 'id' },
  getArchive: { op: 'ContainerArchive', target: 'id' },
  stats: { op: 'ContainerStats', target: 'id' },
  diskUsage: { op: 'SystemDataUsage' },
} as const

const kinds: Dialect['kinds'] = {
  containers: {
    list: { op: 'ContainerList', params: { all: true } },
    id: 'Id',
    stop: { op: 'ContainerKill', target: 'id', params: { signal: 'KILL' } },
    remove: { op: 'ContainerDelete', target: 'id', params: { force: true, v: true } },
    prune: {
      op: 'ContainerPrune',
      filters: ['label', 'until'],
      report: { items: 'ContainersDeleted', bytes: 'SpaceReclaimed' },
    },
  },
  networks: {
    list: { op: 'NetworkList' },
    id: 'Id',
    remove: { op: 'NetworkDelete', target: 'id' },
    prune: { op: 'NetworkPrune', filters: ['label', 'until'], report: { items: 'NetworksDeleted' } },
  },
  volumes: {
    list: { op: 'VolumeList' },
    items: 'Volumes',
    id: 'Name',
    remove: { op: 'VolumeDelete', target: 'name', params: { force: true } },
    prune: {
      op: 'VolumePrune',
      // Up to API 1.41 all are pruned as it is, and the filter is not known.
      all: { filters: { all: ['true'] } },
      filters: ['label'],
      report: { items: 'VolumesDeleted', bytes: 'SpaceReclaimed' },
    },
  },
  images: {
    list: { op: 'ImageList' },
    id: 'Id',
    remove: { op: 'ImageDelete', target: 'name', params: { force: true } },
    prune: {
      op: 'ImagePrune',
      all: { filters: { dangling: ['false'] } },
      filters: ['label', 'until'],
      report: { items: 'ImagesDeleted', name: ['Untagged', 'Deleted'], bytes: 'SpaceReclaimed' },
    },
  },
}

/** Docker's API, on Docker itself or on Podman's compat socket. */
export const docker: Dialect = {
  ops: dockerOps,
  kinds,
  buildCache: {
    op: 'BuildPrune',
    all: { all: true },
    filters: ['until'],
    onlyDurations: true,
    report: { items: 'CachesDeleted', bytes: 'SpaceReclaimed' },
  },
  isRawTtyLog: true,
  starts: {
    op: dockerOps.events.op,
    // Podman says "remove", also by this API.
    params: { filters: { type: ['container'], event: ['start', 'restart', 'destroy', 'remove'] } },
    removals: ['destroy', 'remove'],
  },
  usage: { params: () => ({ stream: false }), items: (answer) => answer, read: dockerContainerUsage },
  diskUsage: dockerUsage,
  create: {
    fields: {
      image: 'Image',
      cmd: 'Cmd',
      entrypoint: 'Entrypoint',
      env: 'Env',
      cwd: 'WorkingDir',
      user: 'User',
      hostname: 'Hostname',
      labels: 'Labels',
      tty: 'Tty',
    },
    surroundings: dockerSurroundings,
    env: 'list',
    stdin: ['AttachStdin', 'OpenStdin', 'StdinOnce'],
    autoRemove: ['HostConfig', 'AutoRemove'],
    name: 'param',
    platform: { param: 'platform' },
  },
  exitCode: 'StatusCode',
  health: ['State.Health'],
  pull: { reference: { image: 'fromImage', tag: 'tag' }, platform: { param: 'platform' } },
  push: { tag: 'tag' },
}

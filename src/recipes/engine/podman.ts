import { valueAt } from '../../json/json.ts'
import type { Dialect } from './dialect.ts'
import { podmanUsage } from './disk-usage.ts'
import { podmanSurroundings } from './surroundings.ts'
import { podmanUsage as podmanContainerUsage } from './usage.ts'

export const podmanOps = {
  create: { op: 'ContainerCreateLibpod' },
  start: { op: 'ContainerStartLibpod', target: 'name' },
  attach: { op: 'ContainerAttachLibpod', target: 'name' },
  wait: { op: 'ContainerWaitLibpod', target: 'name' },
  inspect: { op: 'ContainerInspectLibpod', target: 'name' },
  kill: { op: 'ContainerKillLibpod', target: 'name' },
  delete: { op: 'ContainerDeleteLibpod', target: 'name' },
  logs: { op: 'ContainerLogsLibpod', target: 'name' },
  resize: { op: 'ContainerResizeLibpod', target: 'name' },
  execCreate: { op: 'ContainerExecLibpod', target: 'name' },
  execStart: { op: 'ExecStartLibpod', target: 'id' },
  execInspect: { op: 'ExecInspectLibpod', target: 'id' },
  execResize: { op: 'ExecResizeLibpod', target: 'id' },
  // With `compatMode` it tells its progress as Docker does.
  pull: { op: 'ImagePullLibpod', params: { compatMode: true } },
  push: { op: 'ImagePushLibpod', target: 'name', params: { quiet: false } },
  imageInspect: { op: 'ImageInspectLibpod', target: 'name' },
  list: { op: 'ContainerListLibpod' },
  events: { op: 'SystemEventsLibpod' },
  putArchive: { op: 'PutContainerArchiveLibpod', target: 'name' },
  getArchive: { op: 'ContainerArchiveLibpod', target: 'name' },
  stats: { op: 'ContainersStatsAllLibpod' },
  diskUsage: { op: 'SystemDataUsageLibpod' },
} as const

const report = { items: '', name: ['Id', 'Name', 'name'], itemBytes: 'Size', error: 'Err' } as const

const kinds: Dialect['kinds'] = {
  pods: {
    list: { op: 'PodListLibpod' },
    id: 'Id',
    stop: { op: 'PodKillLibpod', target: 'name', params: { signal: 'KILL' } },
    remove: { op: 'PodDeleteLibpod', target: 'name', params: { force: true } },
    prune: { op: 'PodPruneLibpod', filters: [], report },
  },
  containers: {
    list: { op: 'ContainerListLibpod', params: { all: true } },
    id: 'Id',
    stop: { op: 'ContainerKillLibpod', target: 'name', params: { signal: 'KILL' } },
    remove: { op: 'ContainerDeleteLibpod', target: 'name', params: { force: true, v: true } },
    prune: { op: 'ContainerPruneLibpod', filters: ['label', 'until'], report },
  },
  networks: {
    list: { op: 'NetworkListLibpod' },
    id: 'name',
    remove: { op: 'NetworkDeleteLibpod', target: 'name', params: { force: true } },
    prune: { op: 'NetworkPruneLibpod', filters: ['label', 'until'], report: { ...report, error: 'Error' } },
  },
  volumes: {
    list: { op: 'VolumeListLibpod' },
    id: 'Name',
    remove: { op: 'VolumeDeleteLibpod', target: 'name', params: { force: true } },
    prune: { op: 'VolumePruneLibpod', filters: ['label', 'until'], report },
  },
  images: {
    list: { op: 'ImageListLibpod' },
    id: 'Id',
    remove: { op: 'ImageDeleteLibpod', target: 'name', params: { force: true } },
    prune: { op: 'ImagePruneLibpod', all: { all: true }, filters: ['label', 'until'], report },
  },
}

/** Podman's own API. */
export const podman: Dialect = {
  ops: podmanOps,
  kinds,
  isRawTtyLog: false,
  starts: {
    op: podmanOps.events.op,
    params: { filters: { type: ['container'], event: ['start', 'restart', 'remove'] } },
    removals: ['remove'],
  },
  usage: {
    params: (id) => ({ containers: [id], stream: false }),
    items: (answer) => valueAt(answer, 'Stats.0'),
    read: podmanContainerUsage,
  },
  diskUsage: podmanUsage,
  create: {
    fields: {
      image: 'image',
      cmd: 'command',
      entrypoint: 'entrypoint',
      env: 'env',
      cwd: 'work_dir',
      user: 'user',
      hostname: 'hostname',
      labels: 'labels',
      tty: 'terminal',
    },
    surroundings: podmanSurroundings,
    env: 'map',
    stdin: ['stdin'],
    autoRemove: ['remove'],
    name: 'body',
    platform: { os: 'image_os', arch: 'image_arch', variant: 'image_variant' },
  },
  exitCode: '',
  // The second up to 4.2.
  health: ['State.Health', 'State.Healthcheck'],
  pull: { reference: { whole: 'reference' }, platform: { os: 'OS', arch: 'Arch', variant: 'Variant' } },
  push: { tag: undefined },
}

import type { Dialect } from './dialect.ts'

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
} as const

/** Podman's own API. */
export const podman: Dialect = {
  ops: podmanOps,
  create: {
    fields: {
      image: 'image',
      cmd: 'command',
      entrypoint: 'entrypoint',
      env: 'env',
      cwd: 'work_dir',
      user: 'user',
      labels: 'labels',
      tty: 'terminal',
    },
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

import type { Dialect } from './dialect.ts'

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
} as const

/** Docker's API, on Docker itself or on Podman's compat socket. */
export const docker: Dialect = {
  ops: dockerOps,
  create: {
    fields: {
      image: 'Image',
      cmd: 'Cmd',
      entrypoint: 'Entrypoint',
      env: 'Env',
      cwd: 'WorkingDir',
      user: 'User',
      labels: 'Labels',
      tty: 'Tty',
    },
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

import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The Debian packages that bring each daemon, with what it needs to run containers without a network. */
export const packages = {
  docker: ['docker.io', 'containerd', 'runc', 'iptables', 'ca-certificates', 'busybox-static', 'procps'],
  podman: [
    'podman',
    'runc',
    'netavark',
    'aardvark-dns',
    'catatonit',
    'iptables',
    'ca-certificates',
    'busybox-static',
  ],
  registry: ['docker-registry'],
} as const

/** The commands by which it shows that a daemon's packages are there. */
export const commands = {
  docker: ['dockerd', 'containerd', 'runc', 'busybox', 'iptables', 'unshare'],
  podman: ['podman', 'runc', 'catatonit', 'busybox', 'iptables', 'unshare'],
  registry: ['docker-registry'],
} as const

export type Daemon = keyof typeof packages

/** Whether the daemon can be started here: on Linux, by root, its commands being there. */
export function isStartable(daemon: Daemon): boolean {
  const mayRun = daemon === 'registry' || isRoot()
  return process.platform === 'linux' && mayRun && commands[daemon].every(hasCommand)
}

/** Whether its packages could be installed: by root, with apt-get. */
export function isInstallable(): boolean {
  return process.platform === 'linux' && isRoot() && hasCommand('apt-get')
}

/** Installs what the daemons lack, the lists of packages being brought up to date once. */
export function install(daemons: Daemon[]): void {
  const names = [...new Set(daemons.flatMap((daemon) => packages[daemon]))]
  console.log(`Installing ${names.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...args: string[]): void => {
    execFileSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  run('update')
  run('install', '--yes', '--no-install-recommends', ...names)
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

function hasCommand(name: string): boolean {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'].some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

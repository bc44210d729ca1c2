import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The Debian packages that bring each daemon, with what it needs to run containers. */
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
  // With what else reads and writes registries.
  registry: ['docker-registry', 'skopeo'],
  // What tests beside these use: an ssh server, certificates, a terminal.
  tools: ['openssh-server', 'openssh-client', 'openssl', 'tmux'],
  // What makes the root file systems of newer engines.
  matrix: ['debootstrap'],
  // What opens the atlas.
  browser: ['chromium'],
} as const

/** The commands by which it shows that these packages are there. */
export const commands = {
  docker: ['dockerd', 'containerd', 'runc', 'busybox', 'iptables', 'unshare'],
  podman: ['podman', 'runc', 'catatonit', 'busybox', 'iptables', 'unshare'],
  registry: ['docker-registry'],
  tools: ['sshd', 'ssh', 'openssl', 'tmux'],
  matrix: ['debootstrap'],
  browser: ['chromium'],
} as const

export type Needed = keyof typeof packages

export type Daemon = Exclude<Needed, 'tools' | 'matrix' | 'browser'>

/** Whether the daemon can be started here: on Linux, by root, its commands being there. */
export function isStartable(daemon: Daemon): boolean {
  const mayRun = daemon === 'registry' || isRoot()
  return process.platform === 'linux' && mayRun && isInstalled(daemon)
}

/** Whether all of its commands are there. */
export function isInstalled(needed: Needed): boolean {
  return commands[needed].every(hasCommand)
}

/** Whether its packages could be installed: by root, with apt-get. */
export function isInstallable(): boolean {
  return process.platform === 'linux' && isRoot() && hasCommand('apt-get')
}

/** Installs their packages, the lists of packages being brought up to date once. */
export function install(needed: Needed[]): void {
  const names = [...new Set(needed.flatMap((one) => packages[one]))]
  console.log(`Installing ${names.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...args: string[]): void => {
    execFileSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  run('update')
  // Debian's runc and containerd exclude those of Docker's own packages, which must not go for them.
  run('install', '--yes', '--no-remove', '--no-install-recommends', ...names)
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

export function hasCommand(name: string): boolean {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'].some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

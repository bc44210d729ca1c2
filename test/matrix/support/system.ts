import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Started, startDaemon } from '../../engines/support/daemon.ts'

/** Debian suites whose packages bring newer engines than Debian 12. */
export type Suite = 'trixie' | 'sid'

const packages = 'docker.io,podman,runc,ca-certificates,iptables,nftables,netavark,aardvark-dns,catatonit'
/** Tools that Debian has in sid alone; they run outside of it too. */
const tools = { trixie: '', sid: ',crane,oras' }

/** Where root file systems are kept between runs: 0.7 GB each. */
const store = process.env.HAWSER_MATRIX ?? join(tmpdir(), 'hawser-matrix')

/** A suite's root file system with both engines in it; made once, in about a minute. */
export async function debian(suite: Suite): Promise<string> {
  const root = join(store, suite)
  if (existsSync(root)) return root
  await mkdir(store, { recursive: true })
  const fresh = `${root}.${process.pid}`
  try {
    await promisify(execFile)('debootstrap', [
      '--variant=minbase',
      `--include=${packages}${tools[suite]}`,
      suite,
      fresh,
    ])
    await rename(fresh, root)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
  return root
}

/**
 * Runs a daemon with `root` as its real root, since containers cannot be made in a plain chroot. The folder
 * `dir` is at `/run/share` there, for its sockets and data. All mounts go when the daemon goes.
 */
export function startIn(
  root: string,
  dir: string,
  command: string[],
  options: { env?: NodeJS.ProcessEnv; answers: () => Promise<unknown> },
): Promise<Started> {
  const script = `
    set -e
    root=$1 share=$2
    shift 2
    mount --bind "$root" "$root"
    mount -t proc proc "$root/proc"
    mount --rbind /sys "$root/sys"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/run"
    mkdir -p "$root/run/share" "$root/.old"
    mount --bind "$share" "$root/run/share"
    cd "$root"
    pivot_root . .old
    umount -l /.old
    exec "$@"`
  const enter = ['unshare', '--mount', '--propagation', 'private', 'sh', '-c', script, 'sh', root, dir]
  return startDaemon({ command: [...enter, ...command], dir, ...options })
}

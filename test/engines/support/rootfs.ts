import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { type TarSource, tar } from '../../support/tar.ts'
import { call, callJson } from './call.ts'

/**
 * A root file system as a tar: one static busybox and a link per applet. The machine's own binary serves if
 * it is static; otherwise the engine pulls `busybox:musl`, which takes a network but works on any laptop.
 */
export async function rootfs(uri: string | undefined): Promise<Buffer> {
  const binary = ['/bin/busybox', '/usr/bin/busybox'].find((path) => existsSync(path) && isStatic(path))
  if (binary) return tarOfBusybox(binary)
  if (uri) return pullBusybox(uri)
  throw new Error('There is neither a static busybox on this machine nor an engine to pull one.')
}

/** Makes an image of a tar; `label` is what it bears, as `name=value`. */
export async function importImage(uri: string, tar: Buffer, image: string, label: string): Promise<void> {
  // Podman 4 takes no notice of a `tag` here: it is always the latest.
  const repo = image.replace(/:latest$/, '')
  const query = new URLSearchParams({ fromSrc: '-', repo, changes: `LABEL ${label}` })
  const body = { type: 'application/x-tar', data: tar }
  const answer = await call(uri, 'POST', `/images/create?${query}`, body)
  const text = answer.body.toString()
  if (answer.status >= 400 || text.includes('"error"')) throw new Error(`Cannot import ${image}: ${text}`)
}

function tarOfBusybox(binary: string): Promise<Buffer> {
  const applets = execFileSync(binary, ['--list'], { encoding: 'utf8' }).split('\n')
  const links: TarSource[] = applets
    .filter((applet) => applet !== '' && applet !== 'busybox')
    .map((applet) => ({ name: `bin/${applet}`, type: 'symlink', linkname: 'busybox', mode: 0o777 }))
  return tar([
    { name: 'bin', type: 'directory', mode: 0o755 },
    { name: 'bin/busybox', mode: 0o755, data: readFileSync(binary) },
    ...links,
    { name: 'tmp', type: 'directory', mode: 0o1777 },
  ])
}

async function pullBusybox(uri: string): Promise<Buffer> {
  const image = 'docker.io/library/busybox:musl'
  const pulled = await call(uri, 'POST', `/images/create?fromImage=${encodeURIComponent(image)}`)
  if (pulled.status >= 400) throw new Error(`Cannot pull ${image}: ${pulled.body}`)
  const { Id } = await callJson<{ Id: string }>(uri, 'POST', '/containers/create', { Image: image })
  const exported = await call(uri, 'GET', `/containers/${Id}/export`)
  await call(uri, 'DELETE', `/containers/${Id}?force=true`)
  return exported.body
}

// A dynamic binary names its loader.
function isStatic(path: string): boolean {
  return !/\/ld-(linux|musl)[^/]*\.so/.test(readFileSync(path, 'latin1'))
}

import { UsageError } from '../errors/errors.ts'
import { suggest } from '../errors/suggest.ts'
import { ArchiveFiles } from './archive-files.ts'
import { ArchiveTarget } from './archive-target.ts'
import { DockerArchive } from './docker-archive.ts'
import { FolderFiles } from './image-files.ts'
import { LayoutSource } from './layout-source.ts'
import { LayoutTarget } from './layout-target.ts'
import type { Registry } from './registry.ts'
import { RemoteImage } from './remote-image.ts'
import type { ImageSource, ImageTarget } from './store.ts'

/**
 * Where an image is read from: `quay.io/a/b:1`, `oci:FOLDER:TAG`, `oci-archive:FILE:TAG`, `docker-archive:FILE:NAME`.
 */
export function sourceAt(place: string, registries: Registry): ImageSource {
  const { transport, path, name } = split(place)
  if (transport === 'oci') return new LayoutSource(new FolderFiles(path), name)
  if (transport === 'oci-archive') return new LayoutSource(new ArchiveFiles(path), name)
  if (transport === 'docker-archive') return new DockerArchive(new ArchiveFiles(path), name)
  return new RemoteImage(registries, path)
}

/** Where an image is written to: as {@link sourceAt}, except docker-archives, which have no manifests. */
export function targetAt(place: string, registries: Registry): ImageTarget {
  const { transport, path, name } = split(place)
  if (transport === 'oci') return new LayoutTarget(path, name)
  if (transport === 'oci-archive') return new ArchiveTarget(path, name)
  if (transport === 'docker') return new RemoteImage(registries, path)
  throw new UsageError('copyImage(): a docker-archive can only be read: write "oci-archive:FILE:TAG".')
}

/** The reference of a place that is in a registry; undefined for files and folders. */
export function referenceOf(place: string): string | undefined {
  const { transport, path } = split(place)
  return transport === 'docker' ? path : undefined
}

const transports = ['docker', 'oci', 'oci-archive', 'docker-archive'] as const

interface Place {
  transport: (typeof transports)[number]
  /** The path of a folder or file; for a registry the whole reference. */
  path: string
  name: string | undefined
}

function split(place: string): Place {
  const [, prefix, rest = ''] = /^([a-z][a-z-]*):(?!\d+(?:\/|$))(.*)$/s.exec(place) ?? []
  const transport = transports.find((each) => each === prefix)
  if (transport === 'docker' || !isTransport(prefix, rest))
    return { transport: 'docker', path: transport ? rest.replace(/^\/\//, '') : place, name: undefined }
  if (transport === undefined) {
    throw new UsageError(
      `copyImage(): "${prefix}:" is not a place that it knows (it knows registries, ${transports.slice(1).join(':, ')}:).`,
      { suggestion: suggest(prefix as string, transports) },
    )
  }
  // The name is what follows the first colon, as with skopeo: names have colons themselves. In paths of Windows the
  // first one is the drive's: C:\\images.
  const pattern = /^((?:[a-z]:(?=[\\/]))?[^:]*)(?::(.+))?$/is
  const [, path = '', name] = pattern.exec(rest) ?? []
  if (path === '')
    throw new UsageError(
      `copyImage(): "${transport}:" needs a path: ${transport}:PATH or ${transport}:PATH:NAME.`,
    )
  return { transport, path, name }
}

/** `name:tag` is a reference too, so a prefix is a transport only if tools know it as one, or if a path follows. */
function isTransport(prefix: string | undefined, rest: string): boolean {
  if (prefix === undefined) return false
  return known.has(prefix) || rest.startsWith('/') || rest.startsWith('./')
}

const known = new Set<string>([
  ...transports,
  'dir',
  'containers-storage',
  'docker-daemon',
  'tarball',
  'ostree',
])

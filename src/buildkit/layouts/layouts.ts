import { randomBytes } from 'node:crypto'
import { ProtocolError, UsageError } from '../../errors/errors.ts'
import { valueAt } from '../../json/json.ts'
import { isDigest } from '../../reference/digest.ts'
import { FolderFiles } from '../../registry/image-files.ts'
import { blobName, LayoutSource, readIndex, refName } from '../../registry/layout-source.ts'
import { LayoutTarget } from '../../registry/layout-target.ts'
import { readManifest } from '../../registry/manifest.ts'
import type { Methods } from '../grpc/serve.ts'
import type { BuildCache } from '../options.ts'
import type { Caches } from '../plan.ts'
import { contentService } from './content-service.ts'
import { ContentStore } from './content-store.ts'

/** Where a cache or an image is in a layout, if nothing else is said. */
const defaultTag = 'latest'

/** What a build has in folders of this machine in OCI's image layout: caches, and images to build from. */
export interface Layouts {
  services: Methods
  /** As the engine is to be told of them. */
  caches: Caches
  /** Named contexts, as the engine is to be told of them. */
  references: Readonly<Record<string, string>>
  /** Names the caches in their layouts once the build is done, by what the engine has said of it. */
  finish(solved: Readonly<Record<string, string>>): Promise<void>
}

/** Finds all of them. Throws a `UsageError` for an image that is not there; a cache may be missing at first. */
export async function openLayouts(
  { imports, exports }: Caches,
  references: Readonly<Record<string, string>>,
): Promise<Layouts> {
  const stores = new Map<string, ContentStore>()
  const found: BuildCache[] = []
  for (const cache of imports) {
    const digest = cache.type === 'local' ? await cacheDigest(cache) : undefined
    if (cache.type === 'local' && digest === undefined) continue
    found.push(digest === undefined ? cache : { ...cache, digest })
    if (digest !== undefined) stores.set(`local:${cache.src}`, new ContentStore(cache.src as string))
  }
  const written = exports.filter(({ type }) => type === 'local')
  for (const { dest = '' } of written) stores.set(`local:${dest}`, new ContentStore(dest))
  const images: Record<string, string> = {}
  for (const [name, reference] of Object.entries(references)) {
    const [, place] = /^oci-layout:\/\/(.*)$/s.exec(reference) ?? []
    if (place === undefined) continue
    const { folder, digest } = await imageIn(place)
    const id = randomBytes(12).toString('hex')
    stores.set(`oci:${id}`, new ContentStore(folder))
    images[name] = `oci-layout://${id}@${digest}`
  }
  return {
    services: contentService(stores),
    caches: { imports: found, exports },
    references: { ...references, ...images },
    async finish(solved) {
      for (const cache of written) await nameCache(cache, solved['cache.manifest'])
    },
  }
}

/** Undefined where there is no such cache. */
async function cacheDigest({ src = '', digest, tag = defaultTag }: BuildCache): Promise<string | undefined> {
  const files = new FolderFiles(src)
  const index = digest === undefined ? await readIndex(files) : undefined
  const wanted = digest ?? index?.manifests.find(({ annotations }) => annotations?.[refName] === tag)?.digest
  return wanted !== undefined && (await files.size(blobName(wanted))) !== undefined ? wanted : undefined
}

/** `folder`, `folder:tag` or `folder@sha256:…`. */
async function imageIn(place: string): Promise<{ folder: string; digest: string }> {
  const [, named = place, digest] = /^(.*)@(\w+:\w+)$/s.exec(place) ?? []
  const [, folder = named, tag] = /^(.*):([\w.-]+)$/s.exec(named) ?? []
  if (digest === undefined)
    return { folder, digest: (await new LayoutSource(new FolderFiles(folder), tag).root()).digest }
  if (!isDigest(digest) || (await new ContentStore(folder).size(digest)) === undefined)
    throw new UsageError(`build(): there is no image ${digest} in the OCI layout ${folder}.`)
  return { folder, digest }
}

async function nameCache(
  { dest = '', tag = defaultTag }: BuildCache,
  told: string | undefined,
): Promise<void> {
  const { digest, mediaType } = descriptorIn(told)
  const bytes = await new FolderFiles(dest).read(blobName(digest))
  await new LayoutTarget(dest, tag).putManifest(readManifest(bytes, mediaType, digest), true)
}

function descriptorIn(told: string | undefined): { digest: string; mediaType: string } {
  const descriptor = parsed(told)
  const [digest, mediaType] = [valueAt(descriptor, 'digest'), valueAt(descriptor, 'mediaType')]
  if (!isDigest(digest) || typeof mediaType !== 'string')
    throw new ProtocolError('build(): the engine has not told the digest of the cache.')
  return { digest, mediaType }
}

function parsed(text = ''): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // It is told as one that says nothing.
    return undefined
  }
}

import { Readable } from 'node:stream'
import { ProtocolError, UsageError } from '../errors/errors.ts'
import { algorithmOf, checkDigest } from '../reference/digest.ts'
import { checkDescriptor, type Descriptor } from './descriptor.ts'
import { checkSize, type ImageFiles, readSmall, verifiedFile } from './image-files.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { ociIndex } from './media-types.ts'
import { manifestDigest } from './signed-manifest.ts'
import type { ImageSource } from './store.ts'

/** The annotation that names an image of a layout. */
export const refName = 'org.opencontainers.image.ref.name'

export interface LayoutIndex {
  schemaVersion: number
  mediaType?: string
  manifests: Descriptor[]
}

/**
 * An image in an OCI image layout, a folder or a tar:
 * https://github.com/opencontainers/image-spec/blob/main/image-layout.md
 */
export class LayoutSource implements ImageSource {
  readonly #files: ImageFiles
  readonly #tag: string | undefined

  constructor(files: ImageFiles, tag: string | undefined) {
    this.#files = files
    this.#tag = tag
  }

  async root(): Promise<Manifest> {
    const { place } = this.#files
    const index = await readIndex(this.#files)
    if (!index) throw new UsageError(`${place} is no OCI layout: it has no index.json.`)
    const all = index.manifests
    const named = all.filter(({ annotations }) => annotations?.[refName] === this.#tag)
    const found = this.#tag === undefined ? await this.#images(all) : named
    // The same image may have several names.
    if (new Set(found.map(({ digest }) => digest)).size === 1) return this.manifest(found[0] as Descriptor)
    if (all.length === 0) throw new UsageError(`${place} has no images.`)
    const images = this.#tag === undefined ? found : all
    const names = images.map(({ annotations, digest }) => annotations?.[refName] ?? digest).join(', ')
    throw new UsageError(
      this.#tag === undefined
        ? `${place} has ${found.length} images: name one of them, ${place}:TAG (it has: ${names}).`
        : `${place} has ${named.length || 'no'} image${named.length > 1 ? 's' : ''} "${this.#tag}" (it has: ${names}).`,
    )
  }

  /** Those of several that are attached to no other, as far as they can be read. */
  async #images(all: Descriptor[]): Promise<Descriptor[]> {
    if (all.length < 2) return all
    const manifests = await Promise.all(all.map((each) => this.manifest(each).catch(() => undefined)))
    const images = all.filter((_, at) => manifests[at]?.json.subject === undefined)
    return images.length > 0 ? images : all
  }

  manifest(descriptor: Descriptor): Promise<Manifest> {
    return readStored(this.#files, descriptor)
  }

  blob(descriptor: Descriptor): Readable {
    const name = blobName(descriptor.digest)
    return Readable.from(verifiedFile(this.#files, name, descriptor), { objectMode: false })
  }

  async *referrers(digest: string): AsyncGenerator<Descriptor> {
    for (const descriptor of (await readIndex(this.#files))?.manifests ?? []) {
      const { json } = await this.manifest(descriptor)
      if (json.subject?.digest === digest) yield descriptor
    }
  }

  close(): Promise<void> {
    return this.#files.close()
  }
}

/** A manifest of a layout, verified. */
export async function readStored(
  files: ImageFiles,
  { digest, mediaType, size }: Descriptor,
): Promise<Manifest> {
  const name = blobName(digest)
  await checkSize(files, name, size)
  const bytes = (await readSmall(files, name)) as Buffer
  const found = manifestDigest(bytes, algorithmOf(digest))
  if (found !== digest) throw new ProtocolError(`${name} of ${files.place} has the digest ${found}.`)
  return readManifest(bytes, mediaType, digest)
}

/** The list of images of a layout; undefined where there is none. */
export async function readIndex(files: ImageFiles): Promise<LayoutIndex | undefined> {
  const bytes = await readSmall(files, 'index.json')
  if (!bytes) return undefined
  const place = `index.json of ${files.place}`
  const { json } = readManifest(bytes, ociIndex, place)
  const manifests = (json.manifests ?? []).map((each) => checkDescriptor(each, `An entry of ${place}`))
  return { ...json, schemaVersion: 2, manifests }
}

/** Where a layout keeps a blob. */
export function blobName(digest: string): string {
  const [algorithm, hex] = checkDigest(digest, 'oci layout').split(':')
  return `blobs/${algorithm}/${hex}`
}

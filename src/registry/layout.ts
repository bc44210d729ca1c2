import { createReadStream, createWriteStream } from 'node:fs'
import { lstat, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ProtocolError, UsageError } from '../errors/errors.ts'
import { checkDigest, digestOf, hashFor } from '../reference/digest.ts'
import { checkDescriptor, type Descriptor } from './descriptor.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { ociIndex } from './media-types.ts'
import type { ImageSource, ImageTarget } from './store.ts'

const refName = 'org.opencontainers.image.ref.name'

interface LayoutIndex {
  schemaVersion: number
  mediaType?: string
  manifests: Descriptor[]
}

/** An image in an OCI image layout, a folder: https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
export class LayoutImage implements ImageSource, ImageTarget {
  readonly #dir: string
  readonly #tag: string | undefined

  constructor(dir: string, tag: string | undefined) {
    this.#dir = dir
    this.#tag = tag
  }

  async root(): Promise<Manifest> {
    const index = await this.#index()
    if (!index) throw new UsageError(`${this.#dir} is no OCI layout: it has no index.json.`)
    const all = index.manifests
    const named = all.filter(({ annotations }) => annotations?.[refName] === this.#tag)
    const found = this.#tag === undefined ? all : named
    if (found.length === 1) return this.manifest(found[0] as Descriptor)
    const names = all.map(({ annotations, digest }) => annotations?.[refName] ?? digest).join(', ')
    throw new UsageError(
      this.#tag === undefined
        ? `${this.#dir} has ${all.length} images: name one of them, oci:${this.#dir}:TAG (it has: ${names}).`
        : `${this.#dir} has no image "${this.#tag}" (it has: ${names || 'none'}).`,
    )
  }

  async manifest({ digest, mediaType, size }: Descriptor): Promise<Manifest> {
    const path = this.#path(digest)
    await checkFile(path, size)
    const bytes = await readFile(path)
    const found = digestOf(bytes, digest.split(':')[0])
    if (found !== digest) throw new ProtocolError(`${path} has the digest ${found}.`)
    return readManifest(bytes, mediaType, digest)
  }

  blob({ digest, size }: Descriptor): Readable {
    return Readable.from(verifiedFile(this.#path(digest), digest, size), { objectMode: false })
  }

  async *referrers(digest: string): AsyncGenerator<Descriptor> {
    for (const descriptor of (await this.#index())?.manifests ?? []) {
      const { json } = await this.manifest(descriptor)
      if (json.subject?.digest === digest) yield descriptor
    }
  }

  async hasManifest(digest: string): Promise<boolean> {
    return (await sizeOf(this.#path(digest))) !== undefined
  }

  async putBlob(descriptor: Descriptor, open: () => Readable): Promise<'there' | 'sent'> {
    const { digest, size } = descriptor
    const path = this.#path(digest)
    if ((await sizeOf(path)) === size) return 'there'
    await this.#make(digest)
    const part = `${path}.part`
    await pipeline(open(), createWriteStream(part))
    await rename(part, path)
    return 'sent'
  }

  async putManifest({ bytes, digest, mediaType, json }: Manifest, isRoot: boolean): Promise<void> {
    await this.#make(digest)
    await replace(this.#path(digest), bytes)
    if (!isRoot && json.subject === undefined) return
    const index = (await this.#index()) ?? { schemaVersion: 2, mediaType: ociIndex, manifests: [] }
    const name = isRoot ? this.#tag : undefined
    const entry: Descriptor = {
      mediaType,
      digest,
      size: bytes.length,
      ...(name !== undefined && { annotations: { [refName]: name } }),
    }
    const others = index.manifests.filter(
      (each) => each.annotations?.[refName] !== name || (name === undefined && each.digest !== digest),
    )
    await replace(join(this.#dir, 'index.json'), JSON.stringify({ ...index, manifests: [...others, entry] }))
    await replace(join(this.#dir, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  }

  async #index(): Promise<LayoutIndex | undefined> {
    const path = join(this.#dir, 'index.json')
    const size = await sizeOf(path)
    if (size === undefined) return undefined
    if (size > maxIndex) throw new ProtocolError(`${path} is larger than ${maxIndex} bytes.`)
    const { json } = readManifest(await readFile(path), ociIndex, path)
    const manifests = (json.manifests ?? []).map((each) => checkDescriptor(each, `An entry of ${path}`))
    return { ...json, schemaVersion: 2, manifests }
  }

  #path(digest: string): string {
    const [algorithm = '', hex = ''] = checkDigest(digest, 'oci layout').split(':')
    return join(this.#dir, 'blobs', algorithm, hex)
  }

  async #make(digest: string): Promise<void> {
    await mkdir(join(this.#dir, 'blobs', digest.split(':')[0] as string), { recursive: true })
  }
}

const maxIndex = 8 * 1024 * 1024

/** Accepts only regular files: a link may lead out of the layout. */
async function sizeOf(path: string): Promise<number | undefined> {
  const stats = await lstat(path).catch(() => undefined)
  if (stats && !stats.isFile()) throw new ProtocolError(`${path} is not a regular file.`)
  return stats?.size
}

async function checkFile(path: string, size: number): Promise<void> {
  const own = await sizeOf(path)
  if (own === undefined) throw new UsageError(`There is no ${path}: the layout is not whole.`)
  if (own !== size)
    throw new ProtocolError(`${path} has ${own} bytes, and not the ${size} of its descriptor.`)
}

async function* verifiedFile(path: string, digest: string, size: number): AsyncGenerator<Buffer> {
  await checkFile(path, size)
  const hash = hashFor(digest)
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    hash.update(chunk)
    yield chunk
  }
  if (hash.digest('hex') !== digest.split(':')[1])
    throw new ProtocolError(`${path} has another digest than its name.`)
}

/** Readers see either the old file or the new one, never a partial one. */
async function replace(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.part`, content)
  await rename(`${path}.part`, path)
}

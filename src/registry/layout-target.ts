import { createWriteStream } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UsageError } from '../errors/errors.ts'
import type { Descriptor } from './descriptor.ts'
import { FolderFiles } from './image-files.ts'
import { blobName, readIndex, readStored, refName } from './layout-source.ts'
import type { Manifest } from './manifest.ts'
import { ociIndex } from './media-types.ts'
import type { ImageTarget } from './store.ts'

/** An OCI image layout in a folder, to which an image is added. */
export class LayoutTarget implements ImageTarget {
  readonly #folder: string
  readonly #files: FolderFiles
  readonly #tag: string | undefined
  /** The index is read and written by one at a time. */
  #listed: Promise<void> = Promise.resolve()

  constructor(folder: string, tag: string | undefined) {
    this.#folder = folder
    this.#files = new FolderFiles(folder)
    this.#tag = tag
  }

  /** Whether it is there and as it should be: a file that was damaged is written anew. */
  async hasManifest(descriptor: Descriptor): Promise<boolean> {
    return this.manifest(descriptor).then(
      () => true,
      () => false,
    )
  }

  manifest(descriptor: Descriptor): Promise<Manifest> {
    return readStored(this.#files, descriptor)
  }

  async putBlob({ digest, size }: Descriptor, open: () => Readable): Promise<'there' | 'sent'> {
    if ((await this.#files.size(blobName(digest))) === size) return 'there'
    const path = await this.#pathFor(blobName(digest))
    await pipeline(open(), createWriteStream(`${path}.part`))
    await rename(`${path}.part`, path)
    return 'sent'
  }

  async putManifest(manifest: Manifest, isRoot: boolean): Promise<void> {
    await this.#replace(blobName(manifest.digest), manifest.bytes)
    if (!isRoot && manifest.json.subject === undefined) return
    const listed = this.#listed.then(() => this.#list(manifest, isRoot))
    this.#listed = listed.catch(() => {})
    await listed
  }

  async #list({ bytes, digest, mediaType }: Manifest, isRoot: boolean): Promise<void> {
    const index = (await readIndex(this.#files)) ?? { schemaVersion: 2, mediaType: ociIndex, manifests: [] }
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
    await this.#replace('index.json', JSON.stringify({ ...index, manifests: [...others, entry] }))
    await this.#replace('oci-layout', '{"imageLayoutVersion":"1.0.0"}')
  }

  async #pathFor(name: string): Promise<string> {
    const path = join(this.#folder, name)
    await mkdir(dirname(path), { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
      throw new UsageError(`copyImage(): ${this.#folder} cannot be written to: ${cause.code}.`, { cause })
    })
    return path
  }

  /** Readers see either the old file or the new one, never a partial one. */
  async #replace(name: string, content: string | Uint8Array): Promise<void> {
    const path = await this.#pathFor(name)
    await writeFile(`${path}.part`, content)
    await rename(`${path}.part`, path)
  }
}

import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { ProtocolError, UsageError } from '../errors/errors.ts'
import { valueAt } from '../json/json.ts'
import { isObject } from '../json/objects.ts'
import { digestOf, isDigest } from '../reference/digest.ts'
import { parseImage } from '../reference/reference.ts'
import { compressionOf } from './archive-files.ts'
import type { Descriptor } from './descriptor.ts'
import { type ImageFiles, readSmall, verifiedFile } from './image-files.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { ociConfig, ociLayer, ociManifest } from './media-types.ts'
import type { ImageSource } from './store.ts'

/** An image in `manifest.json`: names of files of the archive. */
interface Saved {
  Config: string
  RepoTags: string[]
  Layers: string[]
}

/**
 * An image that `docker save` wrote, by its name or, if there is one only, without. Such an archive has no
 * manifest as registries have them: one is made of its configuration and layers, which stay as they are.
 */
export class DockerArchive implements ImageSource {
  readonly #files: ImageFiles
  readonly #name: string | undefined
  /** Names of files by digest. */
  readonly #names: Map<string, string> = new Map()

  constructor(files: ImageFiles, name: string | undefined) {
    this.#files = files
    this.#name = name
  }

  async root(): Promise<Manifest> {
    const { Config, Layers } = this.#choose(await this.#saved())
    const bytes = await readSmall(this.#files, Config)
    if (!bytes) throw this.#notWhole(Config)
    const config = { mediaType: ociConfig, digest: digestOf(bytes), size: bytes.length }
    this.#names.set(config.digest, Config)
    const diffIds = diffIdsOf(bytes)
    if (diffIds.length !== Layers.length)
      throw new ProtocolError(
        `${Config} of ${this.#files.place} tells of ${diffIds.length} layers, and there are ${Layers.length}.`,
      )
    const layers: Descriptor[] = []
    for (const [at, name] of Layers.entries()) layers.push(await this.#layer(name, diffIds[at]))
    const json = { schemaVersion: 2, mediaType: ociManifest, config, layers }
    const manifest = Buffer.from(JSON.stringify(json))
    return readManifest(manifest, ociManifest, digestOf(manifest))
  }

  manifest({ digest }: Descriptor): Promise<Manifest> {
    throw new UsageError(`${this.#files.place} has no manifest ${digest}.`)
  }

  blob(descriptor: Descriptor): Readable {
    const name = this.#names.get(descriptor.digest)
    if (name === undefined) throw this.#notWhole(descriptor.digest)
    return Readable.from(verifiedFile(this.#files, name, descriptor), { objectMode: false })
  }

  async *referrers(): AsyncGenerator<Descriptor> {}

  close(): Promise<void> {
    return this.#files.close()
  }

  async #saved(): Promise<Saved[]> {
    const bytes = await readSmall(this.#files, 'manifest.json')
    const { place } = this.#files
    if (!bytes) throw new UsageError(`${place} is no docker-archive: it has no manifest.json.`)
    const list: unknown = parse(bytes)
    if (Array.isArray(list) && list.every(isSaved))
      return list.map((each) => ({ ...each, RepoTags: each.RepoTags ?? [], Layers: each.Layers ?? [] }))
    throw new ProtocolError(`manifest.json of ${place} is no list of images.`)
  }

  #choose(all: Saved[]): Saved {
    const wanted = this.#name === undefined ? undefined : nameOf(this.#name)
    const found =
      wanted === undefined
        ? all
        : all.filter(({ RepoTags }) => RepoTags.some((tag) => nameOf(tag) === wanted))
    if (found.length === 1) return found[0] as Saved
    const names = all.flatMap(({ RepoTags }) => RepoTags).join(', ') || 'no names'
    throw new UsageError(
      wanted === undefined
        ? `${this.#files.place} has ${all.length} images: name one of them (it has: ${names}).`
        : `${this.#files.place} has no image "${wanted}" (it has: ${names}).`,
    )
  }

  /** The configuration knows the digest of a layer that is not compressed; others are hashed. */
  async #layer(name: string, diffId: unknown): Promise<Descriptor> {
    const size = await this.#files.size(name)
    if (size === undefined) throw this.#notWhole(name)
    const compression = await this.#compressionOf(name)
    const isKnown = compression === undefined && isDigest(diffId)
    const digest = isKnown ? diffId : await this.#digestOf(name)
    this.#names.set(digest, name)
    return { mediaType: compression ? `${ociLayer}+${compression}` : ociLayer, digest, size }
  }

  async #compressionOf(name: string): Promise<string | undefined> {
    for await (const chunk of await this.#files.open(name)) return compressionOf(chunk)
    return undefined
  }

  async #digestOf(name: string): Promise<string> {
    const hash = createHash('sha256')
    for await (const chunk of await this.#files.open(name)) hash.update(chunk)
    return `sha256:${hash.digest('hex')}`
  }

  #notWhole(name: string): UsageError {
    return new UsageError(`${this.#files.place} is not whole: it has no ${name}.`)
  }
}

/** One spelling for all that mean the same; what is no reference (`<none>:<none>`) stays as it is. */
function nameOf(text: string): string {
  try {
    return parseImage(text).familiar
  } catch {
    return text
  }
}

function isSaved(value: unknown): value is Saved {
  if (!isObject(value)) return false
  const { Config, Layers, RepoTags } = value
  const isList = (list: unknown) => Array.isArray(list) && list.every((each) => typeof each === 'string')
  // Go writes an empty list as null.
  const isEmpty = (list: unknown) => list === undefined || list === null
  return typeof Config === 'string' && [Layers, RepoTags].every((list) => isEmpty(list) || isList(list))
}

function diffIdsOf(config: Buffer): unknown[] {
  const ids = valueAt(parse(config), 'rootfs.diff_ids')
  return Array.isArray(ids) ? ids : []
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return undefined
  }
}

import { Readable } from 'node:stream'
import { UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import { digestOf } from '../reference/digest.ts'
import type { Descriptor } from './descriptor.ts'
import { LayoutImage } from './layout.ts'
import { type Manifest, partsOf, readManifest } from './manifest.ts'
import { isManifestType } from './media-types.ts'
import { choosePlatform, parsePlatform } from './platform.ts'
import { type Registry, registry } from './registry.ts'
import { RemoteImage } from './remote-image.ts'
import type { ImageSource, ImageTarget } from './store.ts'

export interface CopyOptions {
  /** Only these of an image that has several: `['linux/amd64']`; its index is made smaller then, and so another. */
  platforms?: string[] | undefined
  /** Copy what is attached to the image too: signatures, attestations; default false. */
  referrers?: boolean | undefined
  /** Blobs at a time; default 4. */
  concurrency?: number | undefined
  onProgress?: ((progress: CopyProgress) => void) | undefined
  signal?: AbortSignal | undefined
  /** The registries to use; default `registry()`. */
  registry?: Registry | undefined
}

/** One step of a copy. */
export interface CopyProgress {
  kind: 'blob' | 'manifest'
  digest: string
  /** Bytes of it that were sent so far. */
  sent: number
  size: number
  /** How it came to be there; left out while it is being sent. */
  how?: 'there' | 'mounted' | 'sent'
}

/**
 * Copies an image from one place to another, its digests unchanged: registries (`quay.io/a/b:1`) and OCI layouts
 * (`oci:FOLDER` or `oci:FOLDER:TAG`). What is there already is not sent, so a copy that was cut goes on when it
 * is started again. Resolves to the digest of what was copied.
 */
export async function copyImage(
  from: string,
  to: string,
  options: CopyOptions = {},
): Promise<{ digest: string }> {
  refuseUnknown('copyImage()', options, known)
  const used = options.registry ?? registry()
  try {
    const copy = new Copy(imageAt(from, used), imageAt(to, used), options)
    return await copy.run()
  } finally {
    if (!options.registry) await used.close()
  }
}

const known = ['platforms', 'referrers', 'concurrency', 'onProgress', 'signal', 'registry']

function imageAt(place: string, used: Registry): ImageSource & ImageTarget {
  const [, transport, rest = ''] =
    /^(oci|docker|oci-archive|docker-archive|dir|containers-storage|docker-daemon):(.*)$/s.exec(place) ?? []
  if (transport === undefined) return new RemoteImage(used, place)
  if (transport === 'docker') return new RemoteImage(used, rest.replace(/^\/\//, ''))
  if (transport !== 'oci')
    throw new UsageError(
      `copyImage(): "${transport}:" is not a place that it knows (it knows registries and oci:FOLDER).`,
    )
  const [, folder = '', tag] = /^(.*?)(?::([^:/\\]+))?$/s.exec(rest) ?? []
  if (folder === '') throw new UsageError('copyImage(): "oci:" needs a folder: oci:FOLDER or oci:FOLDER:TAG.')
  return new LayoutImage(folder, tag)
}

class Copy {
  readonly #from: ImageSource
  readonly #to: ImageTarget
  readonly #options: CopyOptions
  readonly #abort = new AbortController()
  /** Blobs that are there or on their way; a layer may be of several manifests. */
  readonly #blobs: Map<string, Promise<void>> = new Map()
  readonly #waiting: (() => void)[] = []
  #free: number

  constructor(from: ImageSource, to: ImageTarget, options: CopyOptions) {
    const { concurrency = 4 } = options
    if (!Number.isInteger(concurrency) || concurrency < 1) {
      throw new UsageError('copyImage(): "concurrency" must be a whole number from 1 on.')
    }
    this.#from = from
    this.#to = to
    this.#options = options
    this.#free = concurrency
  }

  async run(): Promise<{ digest: string }> {
    const { signal, platforms } = this.#options
    signal?.throwIfAborted()
    const abort = (): void => this.#abort.abort(signal?.reason)
    signal?.addEventListener('abort', abort)
    try {
      const whole = await this.#from.root(this.#abort.signal)
      const root = platforms ? reduced(whole, platforms) : whole
      await this.#manifest(root, true)
      return { digest: root.digest }
    } catch (error) {
      // Stop the other transfers instead of letting them finish.
      this.#abort.abort(error)
      await Promise.allSettled(this.#blobs.values())
      throw signal?.aborted ? signal.reason : error
    } finally {
      signal?.removeEventListener('abort', abort)
    }
  }

  /** Sends the parts before the manifest, so nobody finds an incomplete image. */
  async #manifest(manifest: Manifest, isRoot: boolean): Promise<void> {
    const { signal } = this.#abort
    const { digest, bytes } = manifest
    const isThere = await this.#to.hasManifest(digest, signal)
    if (!isThere) await Promise.all(partsOf(manifest).map((part) => this.#part(part, manifest.kind)))
    if (!isThere || isRoot) await this.#to.putManifest(manifest, isRoot, signal)
    const size = bytes.length
    this.#tell({ kind: 'manifest', digest, size, sent: isThere ? 0 : size, how: isThere ? 'there' : 'sent' })
    if (this.#options.referrers) await this.#referrers(digest)
  }

  async #referrers(digest: string): Promise<void> {
    const { signal } = this.#abort
    for await (const descriptor of this.#from.referrers(digest, signal)) {
      await this.#manifest(await this.#from.manifest(descriptor, signal), false)
    }
  }

  async #part(part: Descriptor, within: Manifest['kind']): Promise<void> {
    if (within === 'index' && isManifestType(part.mediaType)) {
      await this.#manifest(await this.#from.manifest(part, this.#abort.signal), false)
      return
    }
    const known = this.#blobs.get(part.digest)
    if (known) return known
    const copied = this.#inTurn(() => this.#blob(part))
    this.#blobs.set(part.digest, copied)
    return copied
  }

  async #blob(descriptor: Descriptor): Promise<void> {
    const { digest, size } = descriptor
    const { signal } = this.#abort
    signal.throwIfAborted()
    const open = (): Readable => {
      const bytes = this.#from.blob(descriptor, signal)
      return this.#options.onProgress
        ? Readable.from(this.#told(bytes, descriptor), { objectMode: false })
        : bytes
    }
    const how = await this.#to.putBlob(descriptor, open, this.#from.place, signal)
    this.#tell({ kind: 'blob', digest, size, sent: how === 'sent' ? size : 0, how })
  }

  async *#told(bytes: Readable, { digest, size }: Descriptor): AsyncGenerator<Buffer> {
    let sent = 0
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      sent += chunk.length
      this.#tell({ kind: 'blob', digest, size, sent })
      yield chunk
    }
  }

  #tell(progress: CopyProgress): void {
    this.#options.onProgress?.(progress)
  }

  async #inTurn(work: () => Promise<void>): Promise<void> {
    if (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#free -= 1
    try {
      await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free += 1
    }
  }
}

/** The index with only these platforms and their attestations; it stays an index even for one platform. */
function reduced(root: Manifest, platforms: string[]): Manifest {
  if (root.kind !== 'index') return root
  const all = root.json.manifests ?? []
  const chosen = platforms.map((name) => {
    const found = choosePlatform(all, parsePlatform(name))
    if (found) return found
    throw new UsageError(`copyImage(): the image has nothing for ${name}.`)
  })
  const digests = new Set(chosen.map(({ digest }) => digest))
  // BuildKit lists an attestation next to the manifest that it describes.
  const kept = all.filter(
    ({ digest, annotations }) =>
      digests.has(digest) || digests.has(annotations?.['vnd.docker.reference.digest'] ?? ''),
  )
  if (kept.length === all.length) return root
  const bytes = Buffer.from(JSON.stringify({ ...root.json, manifests: kept }))
  return readManifest(bytes, root.mediaType, digestOf(bytes))
}

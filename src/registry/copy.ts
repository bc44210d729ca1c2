import { Readable } from 'node:stream'
import { UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import { digestOf } from '../reference/digest.ts'
import type { Descriptor } from './descriptor.ts'
import { type Manifest, partsOf, readManifest } from './manifest.ts'
import { isForeignType, isManifestType } from './media-types.ts'
import { sourceAt, targetAt } from './place.ts'
import { choosePlatform, parsePlatform } from './platform.ts'
import { type Registry, registry } from './registry.ts'
import type { ImageSource, ImageTarget } from './store.ts'

export interface CopyOptions {
  /**
   * Only these platforms of an image that has several: `['linux/amd64']`. The copy then has a smaller index, with
   * another digest.
   */
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
  /** How it came to be there, `foreign` for a layer that stays at its urls; left out while it is being sent. */
  how?: 'there' | 'mounted' | 'sent' | 'foreign'
}

/**
 * Copies an image from one place to another, its digests unchanged: registries (`quay.io/a/b:1`), OCI layouts in a
 * folder (`oci:FOLDER:TAG`) or a tar (`oci-archive:FILE:TAG`), and, only to read, what `docker save` wrote
 * (`docker-archive:FILE:NAME`). The name may be left out where there is one image. What is there already is not sent,
 * so a copy that was cut goes on when it is started again. Layers that only their urls have (the base of Windows
 * images) stay there. Resolves to the digest of what was copied. Throws a `UsageError` for a place or platform that
 * is not there, a `ProtocolError` for bytes that do not have their digest, an `EngineError` for what a registry
 * refuses.
 */
export async function copyImage(
  from: string,
  to: string,
  options: CopyOptions = {},
): Promise<{ digest: string }> {
  refuseUnknown('copyImage()', options, known)
  const used = options.registry ?? registry()
  try {
    const [source, target] = [sourceAt(from, used), targetAt(to, used)]
    try {
      const copied = await new Copy(source, target, options).run()
      await target.finish?.()
      return copied
    } finally {
      await source.close?.()
    }
  } finally {
    if (!options.registry) await used.close()
  }
}

const known = ['platforms', 'referrers', 'concurrency', 'onProgress', 'signal', 'registry']

class Copy {
  readonly #from: ImageSource
  readonly #to: ImageTarget
  readonly #options: CopyOptions
  readonly #abort = new AbortController()
  /** Blobs and manifests that are there or on their way, by digest; several manifests may share a layer. */
  readonly #blobs: Map<string, Promise<void>> = new Map()
  readonly #manifests: Map<string, Promise<void>> = new Map()
  readonly #waiting: (() => void)[] = []
  #free: number

  constructor(from: ImageSource, to: ImageTarget, options: CopyOptions) {
    const { concurrency = 4, platforms } = options
    if (platforms !== undefined && !(Array.isArray(platforms) && platforms.length > 0))
      throw new UsageError('copyImage(): "platforms" must be a list such as ["linux/amd64"], and not empty.')
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
      const { digest } = this.#to
      if (digest !== undefined && digest !== root.digest)
        throw new UsageError(
          `copyImage(): the image has the digest ${root.digest}, and its copy was to have ${digest}.`,
        )
      await once(this.#manifests, root.digest, () => this.#root(root))
      if (this.#options.referrers) await this.#referrers()
      return { digest: root.digest }
    } catch (error) {
      // Stop the other transfers instead of letting them finish.
      this.#abort.abort(error)
      await Promise.allSettled([...this.#blobs.values(), ...this.#manifests.values()])
      throw signal?.aborted ? signal.reason : error
    } finally {
      signal?.removeEventListener('abort', abort)
    }
  }

  async #root(manifest: Manifest): Promise<void> {
    const { digest, mediaType, bytes } = manifest
    const descriptor = { digest, mediaType, size: bytes.length }
    const isThere = await this.#to.hasManifest(descriptor, this.#abort.signal)
    return this.#manifest(manifest, isThere, true)
  }

  /**
   * Sends the parts before the manifest, so nobody finds an incomplete image. Parts of a manifest that is there may be
   * missing all the same: not every registry checks what it stores, and files get lost.
   */
  async #manifest(manifest: Manifest, isThere: boolean, isRoot: boolean): Promise<void> {
    const { signal } = this.#abort
    const { digest, bytes, kind } = manifest
    await Promise.all(partsOf(manifest).map((part) => this.#part(part, kind)))
    if (!isThere || isRoot) await this.#to.putManifest(manifest, isRoot, signal)
    const size = bytes.length
    this.#tell({ kind: 'manifest', digest, size, sent: isThere ? 0 : size, how: isThere ? 'there' : 'sent' })
  }

  /** What is attached to what was copied, then what is attached to that: each once, though a source may go round. */
  async #referrers(): Promise<void> {
    const asked = new Set<string>()
    for (;;) {
      const subjects = [...this.#manifests.keys()].filter((digest) => !asked.has(digest))
      if (subjects.length === 0) return
      for (const digest of subjects) asked.add(digest)
      await Promise.all(subjects.map((digest) => this.#referrersOf(digest)))
    }
  }

  async #referrersOf(subject: string): Promise<void> {
    const found = this.#from.referrers(subject, this.#abort.signal)
    for await (const descriptor of found) await this.#manifestAt(descriptor)
  }

  #manifestAt(descriptor: Descriptor): Promise<void> {
    return once(this.#manifests, descriptor.digest, async () => {
      const { signal } = this.#abort
      const isThere = await this.#to.hasManifest(descriptor, signal)
      // Many registries count how many manifests are read, and the target is rarely one of them.
      const manifest = await (isThere ? this.#to : this.#from).manifest(descriptor, signal)
      return this.#manifest(manifest, isThere, false)
    })
  }

  async #part(part: Descriptor, within: Manifest['kind']): Promise<void> {
    const { digest, mediaType, size, urls } = part
    if (within === 'index' && isManifestType(mediaType)) return this.#manifestAt(part)
    if (isForeignType(mediaType) && urls?.length)
      return this.#tell({ kind: 'blob', digest, size, sent: 0, how: 'foreign' })
    return once(this.#blobs, digest, () => this.#inTurn(() => this.#blob(part)))
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

function once(known: Map<string, Promise<void>>, digest: string, work: () => Promise<void>): Promise<void> {
  let running = known.get(digest)
  if (!running) {
    running = work()
    known.set(digest, running)
  }
  return running
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

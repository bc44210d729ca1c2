import type { Readable } from 'node:stream'
import { ConnectionError, ProtocolError } from '../errors/errors.ts'
import type { Descriptor } from './descriptor.ts'
import type { Manifest } from './manifest.ts'
import type { Registry } from './registry.ts'
import type { ImageSource, ImageTarget } from './store.ts'

/** An image in a registry. */
export class RemoteImage implements ImageSource, ImageTarget {
  readonly place: { registry: string; name: string }
  readonly digest: string | undefined
  readonly #registry: Registry
  readonly #image: string
  readonly #name: string

  constructor(registry: Registry, image: string) {
    this.#registry = registry
    const { registry: host, name, digest } = registry.parse(image)
    this.#image = image
    this.#name = name
    this.digest = digest
    this.place = { registry: host, name }
  }

  root(signal: AbortSignal): Promise<Manifest> {
    return this.#registry.manifest(this.#image, { signal })
  }

  async manifest({ digest, size }: Descriptor, signal: AbortSignal): Promise<Manifest> {
    const found = await this.#registry.manifest(`${this.#name}@${digest}`, { signal })
    if (found.bytes.length === size) return found
    throw new ProtocolError(
      `The manifest ${digest} has ${found.bytes.length} bytes, and not the ${size} of its descriptor.`,
    )
  }

  blob(descriptor: Descriptor, signal: AbortSignal): Readable {
    return this.#registry.pull(this.#name, descriptor, { signal })
  }

  referrers(digest: string, signal: AbortSignal): AsyncIterable<Descriptor> {
    return this.#registry.referrers(`${this.#name}@${digest}`, { signal })
  }

  hasManifest({ digest }: Descriptor, signal: AbortSignal): Promise<boolean> {
    return this.#registry.isStored(`${this.#name}@${digest}`, signal)
  }

  async putBlob(
    descriptor: Descriptor,
    open: () => Readable,
    from: ImageSource['place'],
    signal: AbortSignal,
  ): Promise<'there' | 'mounted' | 'sent'> {
    const { digest, size } = descriptor
    const mountFrom =
      from?.registry === this.place.registry && from.name !== this.#name ? from.name : undefined
    const source = (start: number): Readable => {
      if (start === 0) return open()
      throw new ConnectionError(`The blob ${digest} cannot be sent from byte ${start} on.`)
    }
    const { how } = await this.#registry.push(this.#name, source, { digest, size, mountFrom, signal })
    return how as 'there' | 'mounted' | 'sent'
  }

  async putManifest(manifest: Manifest, isRoot: boolean, signal: AbortSignal): Promise<void> {
    const { bytes, mediaType, digest } = manifest
    const target = isRoot ? this.#image : `${this.#name}@${digest}`
    await this.#registry.pushManifest(target, bytes, { mediaType, signal })
  }
}

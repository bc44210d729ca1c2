import type { Readable } from 'node:stream'
import type { Descriptor } from './descriptor.ts'
import type { Manifest } from './manifest.ts'

/** Where an image is read from. */
export interface ImageSource {
  /** The manifest that the image's name stands for. */
  root(signal: AbortSignal): Promise<Manifest>
  manifest(descriptor: Descriptor, signal: AbortSignal): Promise<Manifest>
  /** The bytes, verified to their end. */
  blob(descriptor: Descriptor, signal: AbortSignal): Readable
  /** Where the target may mount from, if it is the same registry. */
  place?: { registry: string; name: string }
  referrers(digest: string, signal: AbortSignal): AsyncIterable<Descriptor>
  /** Lets go of what it holds open. */
  close?(): Promise<void>
}

/** Where an image is copied to. */
export interface ImageTarget {
  /** What the copy must have, where the image's name says so. */
  digest?: string | undefined
  hasManifest(descriptor: Descriptor, signal: AbortSignal): Promise<boolean>
  /** One that it has. */
  manifest(descriptor: Descriptor, signal: AbortSignal): Promise<Manifest>
  /** Stores a blob, unless it is there; `open` gives its bytes from the start. */
  putBlob(
    descriptor: Descriptor,
    open: () => Readable,
    from: ImageSource['place'],
    signal: AbortSignal,
  ): Promise<'there' | 'mounted' | 'sent'>
  /** Stores a manifest; under the image's name, if it is the root. */
  putManifest(manifest: Manifest, isRoot: boolean, signal: AbortSignal): Promise<void>
  /** Called once all is there. */
  finish?(): Promise<void>
}

import type { Readable } from 'node:stream'
import { UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import { discardBody, ownBody } from '../http/request-body.ts'
import { checkDigest } from '../reference/digest.ts'
import { type ImageReference, parseImage } from '../reference/reference.ts'
import { type BlobSource, openable } from './blob-source.ts'
import { deleteManifest } from './delete-manifest.ts'
import { checkDescriptor, type Descriptor } from './descriptor.ts'
import {
  type FetchedManifest,
  fetchManifest,
  fetchPlatform,
  resolveDigest,
  wantedOf,
} from './fetch-manifest.ts'
import { headRefusals } from './host.ts'
import { Hosts } from './hosts.ts'
import { acceptManifests } from './media-types.ts'
import { checkOptions, type RegistryOptions } from './options.ts'
import { parsePlatform } from './platform.ts'
import { pullBlob } from './pull.ts'
import { checkPushOptions, type PushOptions, pushBlob } from './push.ts'
import { putManifest } from './put-manifest.ts'
import { referrersOf } from './referrers.ts'

export interface CallOptions {
  signal?: AbortSignal | undefined
}

/**
 * Reads and writes what registries hold: any registry, by references such as `quay.io/mine/app:1`. Logins,
 * mirrors and certificates are found as the CLIs find them, unless `options` say otherwise. Nothing is sent
 * until the first call.
 */
export function registry(options: RegistryOptions = {}): Registry {
  return new Registry(checkOptions(options))
}

export class Registry {
  readonly #options: RegistryOptions
  readonly #hosts: Hosts

  /** @internal Use `registry()`. */
  constructor(options: RegistryOptions) {
    this.#options = options
    this.#hosts = new Hosts(options)
  }

  /** Takes a reference apart as every call here does, with the `defaults` that the options have. */
  parse(image: string): ImageReference {
    return parseImage(image, this.#options.defaults)
  }

  /**
   * The manifest of an image: its bytes as served, verified, and what they say. With `platform` (`linux/arm64`), the
   * manifest for that platform, where the image has several.
   */
  async manifest(
    image: string,
    options: CallOptions & { platform?: string | undefined } = {},
  ): Promise<FetchedManifest> {
    const { platform, signal } = checked('manifest()', options, 'platform')
    const ref = this.parse(image)
    const wanted = platform === undefined ? undefined : parsePlatform(platform)
    const found = await fetchManifest(this.#hosts, ref, wantedOf(ref), { signal })
    if (!wanted || found.kind !== 'index') return found
    const chosen = await fetchPlatform(this.#hosts, ref, found, wanted, signal)
    if (chosen) return chosen
    const has = (found.json.manifests ?? []).map(
      ({ platform: own }) => own && `${own.os}/${own.architecture}`,
    )
    throw new UsageError(
      `${ref} has nothing for ${platform} (it has: ${has.filter(Boolean).join(', ') || 'none'}).`,
    )
  }

  /** The digest that a tag stands for; a digest is looked up too. Undefined if there is no such image. */
  async resolve(image: string, options: CallOptions = {}): Promise<string | undefined> {
    const { signal } = checked('resolve()', options)
    return resolveDigest(this.#hosts, this.parse(image), signal)
  }

  /** @internal Whether the registry itself has a manifest, asked with a token that can also store it. */
  async isStored(image: string, signal: AbortSignal): Promise<boolean> {
    const { registry: host, repository: name, digest: reference } = this.parse(image)
    const headers = { accept: acceptManifests }
    const scopes = [`repository:${name}:pull,push`]
    const input = {
      op: 'ManifestHead',
      params: { name, reference },
      headers,
      signal,
      scopes,
      allowed: headRefusals,
    }
    const answer = await this.#hosts.at(host).call(input)
    answer.body.resume()
    return answer.status === 200
  }

  /**
   * The bytes of a blob of an image's repository: verified while they stream, resumed after a break. What the
   * registry does not have is read from the descriptor's `urls`, to which no credentials go.
   */
  pull(image: string, descriptor: Descriptor, options: CallOptions = {}): Readable {
    const { signal } = checked('pull()', options)
    const ref = this.parse(image)
    return pullBlob(this.#hosts, ref, checkDescriptor(descriptor, 'pull(): what is given'), signal)
  }

  /**
   * Stores a blob in an image's repository; resolves to its descriptor. What is there already is not sent: `how` says
   * `there`, `mounted` or `sent`. It is not enumerable, so that it gets into no manifest.
   */
  async push(
    image: string,
    source: BlobSource,
    options: PushOptions = {},
  ): Promise<Descriptor & { how: string }> {
    // From here on what the source fails with is what the push fails with.
    ownBody(source)
    try {
      checkPushOptions(options)
      const ref = this.parse(image)
      const from = options.mountFrom === undefined ? undefined : this.parse(options.mountFrom)
      if (from && from.registry !== ref.registry) {
        throw new UsageError(
          `push(): ${from.registry} is another registry than ${ref.registry}: blobs cannot be mounted from it.`,
        )
      }
      const pushed = await pushBlob(
        this.#hosts.at(ref.registry),
        ref.repository,
        await openable(source, options),
        { ...options, mountFrom: from?.repository },
      )
      const { digest, size, how } = pushed
      const descriptor = { mediaType: options.mediaType ?? 'application/octet-stream', digest, size }
      return Object.defineProperty(descriptor, 'how', { value: how }) as Descriptor & { how: string }
    } finally {
      discardBody(source)
    }
  }

  /**
   * Stores a manifest under the image's tag, its digest, or both; resolves to its descriptor. Objects are written as JSON.
   */
  async pushManifest(
    image: string,
    manifest: Uint8Array | object,
    options: CallOptions & { mediaType?: string | undefined } = {},
  ): Promise<Descriptor> {
    const { mediaType, signal } = checked('pushManifest()', options, 'mediaType')
    const bytes = manifest instanceof Uint8Array ? manifest : Buffer.from(JSON.stringify(manifest))
    return putManifest(this.#hosts, this.parse(image), bytes, { mediaType, signal })
  }

  /** The tags of an image's repository. */
  tags(image: string, options: CallOptions & { pageSize?: number | undefined } = {}): AsyncIterable<string> {
    const { pageSize, signal } = checked('tags()', options, 'pageSize')
    const { registry: host, repository: name } = this.parse(image)
    const params = { name, ...pageOf(pageSize) }
    return this.#hosts.at(host).parts({ op: 'TagList', params, signal }) as AsyncIterable<string>
  }

  /** The repositories of a registry (`localhost:5000`), if it lists them. */
  repositories(
    host: string,
    options: CallOptions & { pageSize?: number | undefined } = {},
  ): AsyncIterable<string> {
    const { pageSize, signal } = checked('repositories()', options, 'pageSize')
    if (String(host).includes('/'))
      throw new UsageError(
        `repositories(): "${host}" is not the host of a registry, such as "localhost:5000".`,
      )
    const { registry: name } = parseImage(`${host}/any`, { registry: host })
    const input = { op: 'CatalogList', params: pageOf(pageSize), signal }
    return this.#hosts.at(name).parts(input) as AsyncIterable<string>
  }

  /** What is attached to an image (signatures, attestations), of this type alone if one is given. */
  async *referrers(
    image: string,
    options: CallOptions & { artifactType?: string | undefined } = {},
  ): AsyncGenerator<Descriptor> {
    const { artifactType, signal } = checked('referrers()', options, 'artifactType')
    const ref = this.parse(image)
    const digest = ref.digest ?? (await resolveDigest(this.#hosts, ref, signal))
    if (digest === undefined) throw new UsageError(`referrers(): there is no ${ref}.`)
    yield* referrersOf(this.#hosts, ref, digest, { artifactType, signal })
  }

  /**
   * Deletes a manifest by its digest, or a tag, where the registry can; what was attached to another leaves the list of
   * its fallback tag too. Throws an `EngineError` for what is not there.
   */
  async delete(image: string, options: CallOptions = {}): Promise<void> {
    const { signal } = checked('delete()', options)
    await deleteManifest(this.#hosts, this.parse(image), signal)
  }

  /** Deletes a blob of an image's repository. */
  async deleteBlob(image: string, digest: string, options: CallOptions = {}): Promise<void> {
    const { signal } = checked('deleteBlob()', options)
    const ref = this.parse(image)
    const params = { name: ref.repository, digest: checkDigest(digest, 'deleteBlob()') }
    ;(await this.#hosts.at(ref.registry).call({ op: 'BlobDelete', params, signal })).body.resume()
  }

  /** Whether a repository has a blob. */
  async hasBlob(image: string, digest: string, options: CallOptions = {}): Promise<boolean> {
    const { signal } = checked('hasBlob()', options)
    const ref = this.parse(image)
    const params = { name: ref.repository, digest: checkDigest(digest, 'hasBlob()') }
    const answer = await this.#hosts.at(ref.registry).call({ op: 'BlobHead', params, signal, allowed: [404] })
    answer.body.resume()
    return answer.status === 200
  }

  /** Ends what runs and closes all connections. A later call connects again. */
  async close(): Promise<void> {
    await this.#hosts.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }
}

/** The options of a call, none of which is misspelt. */
function checked<T extends CallOptions>(call: string, options: T, ...known: string[]): T {
  if (typeof options !== 'object' || options === null)
    throw new UsageError(`${call}: options must be an object.`)
  refuseUnknown(call, options, [...known, 'signal'])
  return options
}

/** Some registries refuse pages of more than a thousand. */
function pageOf(size: number | undefined): { n?: number } {
  if (size !== undefined && !(Number.isInteger(size) && size > 0))
    throw new UsageError('"pageSize" must be a whole number from 1 on.')
  return size === undefined ? {} : { n: Math.min(size, 1000) }
}

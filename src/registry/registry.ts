import type { Readable } from 'node:stream'
import { ProtocolError, UsageError } from '../errors/errors.ts'
import { checkDigest, digestOf, isDigest } from '../reference/digest.ts'
import { type ImageReference, parseImage } from '../reference/reference.ts'
import type { RawAnswer } from '../types/answers.ts'
import { type BlobSource, openable } from './blob-source.ts'
import { checkDescriptor, type Descriptor } from './descriptor.ts'
import { firstOf, type HostCall, isMissing, RegistryHost, readAll } from './host.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { acceptManifests, ociIndex } from './media-types.ts'
import { checkOptions, type RegistryOptions } from './options.ts'
import { choosePlatform, parsePlatform } from './platform.ts'
import { pullBlob } from './pull.ts'
import { type PushOptions, pushBlob } from './push.ts'
import { fallbackTag, listed, withReferrer } from './referrers.ts'

/** What registries limit manifests to, and a little more: https://github.com/opencontainers/distribution-spec */
const maxManifest = 8 * 1024 * 1024

/** How many requests a registry allows, by its own word (`RateLimit-*`). */
export interface RateLimit {
  limit: number | undefined
  remaining: number | undefined
}

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
  readonly #hosts: Map<string, RegistryHost> = new Map()

  /** @internal Use `registry()`. */
  constructor(options: RegistryOptions) {
    this.#options = options
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
    { platform, signal }: CallOptions & { platform?: string | undefined } = {},
  ): Promise<Manifest & { rateLimit: RateLimit }> {
    const ref = this.parse(image)
    const wanted = platform === undefined ? undefined : parsePlatform(platform)
    const found = await this.#manifest(ref, ref.digest ?? ref.tag ?? 'latest', signal)
    if (!wanted || found.kind !== 'index') return found
    const chosen = choosePlatform(found.json.manifests ?? [], wanted)
    if (chosen) return this.#manifest(ref, chosen.digest, signal, chosen.size)
    const has = (found.json.manifests ?? []).map(
      ({ platform: own }) => own && `${own.os}/${own.architecture}`,
    )
    throw new UsageError(
      `${ref} has nothing for ${platform} (it has: ${has.filter(Boolean).join(', ') || 'none'}).`,
    )
  }

  /** The digest that a tag stands for; a digest is looked up too. Undefined if there is no such image. */
  async resolve(image: string, { signal }: CallOptions = {}): Promise<string | undefined> {
    const ref = this.parse(image)
    const reference = ref.digest ?? ref.tag ?? 'latest'
    const params = { name: ref.repository, reference }
    const answer = await this.#read(
      ref,
      { op: 'ManifestHead', params, headers: { accept: acceptManifests }, signal },
      [404],
    )
    answer.body.resume()
    if (answer.status === 404) return undefined
    const digest = answer.headers['docker-content-digest']
    if (ref.digest !== undefined) return ref.digest
    // Some registries omit the digest; then it is computed from the bytes.
    return isDigest(digest) ? digest : (await this.#manifest(ref, reference, signal)).digest
  }

  /**
   * The bytes of a blob of an image's repository: verified while they stream, resumed after a break. What the
   * registry does not have is read from the descriptor's `urls`, to which no credentials go.
   */
  pull(image: string, descriptor: Descriptor, { signal }: CallOptions = {}): Readable {
    const ref = this.parse(image)
    const { digest, urls } = checkDescriptor(descriptor, 'pull(): what is given')
    const headers = { 'accept-encoding': 'identity' }
    return pullBlob(async (from) => {
      const range = from > 0 ? { Range: `bytes=${from}-` } : {}
      const params = { name: ref.repository, digest, ...range }
      try {
        return await this.#read(ref, { op: 'BlobGet', params, headers, signal })
      } catch (error) {
        if (!isMissing(error) || !urls?.length) throw error
        const host = this.#host(ref.registry, 'anonymous')
        const fetch = (url: string) => () =>
          host.call({ op: 'BlobGetByUrl', params: { url, ...range }, headers, signal })
        return firstOf(urls.map(fetch), signal)
      }
    }, descriptor)
  }

  /** Stores a blob in an image's repository; resolves to its descriptor. What is there already is not sent. */
  async push(
    image: string,
    source: BlobSource,
    options: PushOptions = {},
  ): Promise<Descriptor & { how: string }> {
    const ref = this.parse(image)
    if (options.digest !== undefined) checkDigest(options.digest, 'push()')
    const blob = await openable(source, options)
    const from = options.mountFrom === undefined ? undefined : this.parse(options.mountFrom)
    if (from && from.registry !== ref.registry) {
      throw new UsageError(
        `push(): ${from.registry} is another registry than ${ref.registry}: blobs cannot be mounted from it.`,
      )
    }
    const pushed = await pushBlob(this.#host(ref.registry), ref.repository, blob, {
      ...options,
      mountFrom: from?.repository,
    })
    return { mediaType: options.mediaType ?? 'application/octet-stream', ...pushed }
  }

  /**
   * Stores a manifest under the image's tag, or its digest; resolves to its descriptor. Objects are written as JSON.
   */
  async pushManifest(
    image: string,
    manifest: Uint8Array | object,
    { mediaType, signal }: CallOptions & { mediaType?: string | undefined } = {},
  ): Promise<Descriptor> {
    const ref = this.parse(image)
    const bytes = manifest instanceof Uint8Array ? manifest : Buffer.from(JSON.stringify(manifest))
    const digest = digestOf(bytes, ref.digest?.split(':')[0] ?? 'sha256')
    if (ref.digest !== undefined && ref.digest !== digest) {
      throw new UsageError(`pushManifest(): the manifest has the digest ${digest}, and not that of ${ref}.`)
    }
    const read = readManifest(bytes, mediaType, digest)
    const params = { name: ref.repository, reference: ref.digest ?? ref.tag ?? digest }
    const headers = { 'content-type': read.mediaType }
    const host = this.#host(ref.registry)
    const answer = await host.call({ op: 'ManifestPut', params, data: bytes, headers, signal })
    answer.body.resume()
    const { subject, artifactType, annotations, config } = read.json
    const type = artifactType ?? config?.mediaType
    const descriptor: Descriptor = { mediaType: read.mediaType, digest, size: bytes.length }
    // Without the referrers API, referrers are kept in an index, with the subject's digest as its tag.
    if (subject && answer.headers['oci-subject'] === undefined) {
      const entry = {
        ...descriptor,
        ...(type && { artifactType: type }),
        ...(annotations && { annotations }),
      }
      await this.#addReferrer(ref, subject.digest, entry, signal)
    }
    return descriptor
  }

  /** The tags of an image's repository. */
  tags(image: string, { pageSize, signal }: CallOptions & { pageSize?: number } = {}): AsyncIterable<string> {
    const { registry: host, repository: name } = this.parse(image)
    const params = { name, ...pageOf(pageSize) }
    return this.#host(host).parts({ op: 'TagList', params, signal }) as AsyncIterable<string>
  }

  /** The repositories of a registry (`localhost:5000`), if it lists them. */
  repositories(
    host: string,
    { pageSize, signal }: CallOptions & { pageSize?: number } = {},
  ): AsyncIterable<string> {
    const { registry: name } = parseImage(`${host}/any`, { registry: host })
    return this.#host(name).parts({
      op: 'CatalogList',
      params: pageOf(pageSize),
      signal,
    }) as AsyncIterable<string>
  }

  /** What is attached to an image (signatures, attestations), of this type alone if one is given. */
  async *referrers(
    image: string,
    { artifactType, signal }: CallOptions & { artifactType?: string | undefined } = {},
  ): AsyncGenerator<Descriptor> {
    const ref = this.parse(image)
    const digest = ref.digest ?? (await this.resolve(image, { signal }))
    if (digest === undefined) throw new UsageError(`referrers(): there is no ${ref}.`)
    const params = { name: ref.repository, digest, ...(artifactType !== undefined && { artifactType }) }
    try {
      const parts = this.#host(ref.registry).parts({ op: 'ReferrerList', params, signal })
      yield* listed(parts, artifactType)
    } catch (error) {
      if (!isMissing(error)) throw error
      const index = await this.#fallback(ref, digest, signal)
      yield* listed(index?.json.manifests ?? [], artifactType)
    }
  }

  /**
   * Deletes a manifest by its digest, or a tag, where the registry can. Throws an `EngineError` for what is not
   * there.
   */
  async delete(image: string, { signal }: CallOptions = {}): Promise<void> {
    const ref = this.parse(image)
    const params = { name: ref.repository, reference: ref.digest ?? ref.tag ?? 'latest' }
    const answer = await this.#host(ref.registry).call({ op: 'ManifestDelete', params, signal })
    answer.body.resume()
  }

  /** Deletes a blob of an image's repository. */
  async deleteBlob(image: string, digest: string, { signal }: CallOptions = {}): Promise<void> {
    const ref = this.parse(image)
    const params = { name: ref.repository, digest: checkDigest(digest, 'deleteBlob()') }
    ;(await this.#host(ref.registry).call({ op: 'BlobDelete', params, signal })).body.resume()
  }

  /** Whether a repository has a blob. */
  async hasBlob(image: string, digest: string, { signal }: CallOptions = {}): Promise<boolean> {
    const ref = this.parse(image)
    const params = { name: ref.repository, digest: checkDigest(digest, 'hasBlob()') }
    const answer = await this.#host(ref.registry).call({ op: 'BlobHead', params, signal }, [404])
    answer.body.resume()
    return answer.status === 200
  }

  /** Ends what runs and closes all connections. A later call connects again. */
  async close(): Promise<void> {
    await Promise.all([...this.#hosts.values()].map((host) => host.close()))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  #host(name: string, auth: RegistryOptions['auth'] = this.#options.auth): RegistryHost {
    const key = auth === this.#options.auth ? name : `${name} anonymous`
    let host = this.#hosts.get(key)
    if (!host) {
      host = new RegistryHost(name, { ...this.#options, auth })
      this.#hosts.set(key, host)
    }
    return host
  }

  /** Reads from the mirrors of a registry, then from itself. */
  #read(ref: ImageReference, input: HostCall, allowed?: number[]): Promise<RawAnswer> {
    const mirrors = this.#options.mirrors?.[ref.registry] ?? []
    const ways = mirrors.map((mirror) => () => {
      const params = { ...input.params, ns: ref.registry }
      return this.#host(mirror).call({ ...input, params })
    })
    return firstOf([...ways, () => this.#host(ref.registry).call(input, allowed)], input.signal)
  }

  async #manifest(
    ref: ImageReference,
    reference: string,
    signal: AbortSignal | undefined,
    size?: number,
  ): Promise<Manifest & { rateLimit: RateLimit }> {
    const params = { name: ref.repository, reference }
    const answer = await this.#read(ref, {
      op: 'ManifestGet',
      params,
      headers: { accept: acceptManifests },
      signal,
    })
    const bytes = await readAll(answer, maxManifest, `The manifest of ${ref}`)
    const { headers } = answer
    const said = headers['docker-content-digest']
    const wanted = isDigest(reference) ? reference : isDigest(said) ? said : undefined
    const digest = digestOf(bytes, wanted?.split(':')[0])
    if (wanted !== undefined && digest !== wanted) {
      throw new ProtocolError(`The manifest of ${ref} has the digest ${digest}, and not ${wanted}.`)
    }
    if (size !== undefined && size !== bytes.length) {
      throw new ProtocolError(
        `The manifest ${digest} has ${bytes.length} bytes, and not the ${size} of its descriptor.`,
      )
    }
    return { ...readManifest(bytes, headers['content-type'], digest), rateLimit: rateLimitOf(headers) }
  }

  async #fallback(
    ref: ImageReference,
    digest: string,
    signal: AbortSignal | undefined,
  ): Promise<Manifest | undefined> {
    try {
      const index = await this.#manifest(ref, fallbackTag(digest), signal)
      if (index.mediaType !== ociIndex)
        throw new ProtocolError(`${fallbackTag(digest)} is no index of referrers.`)
      return index
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }

  async #addReferrer(
    ref: ImageReference,
    subject: string,
    entry: Descriptor,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const index = await this.#fallback(ref, subject, signal)
    const next = withReferrer(index?.json.manifests ?? [], entry)
    if (next)
      await this.pushManifest(`${ref.name}:${fallbackTag(subject)}`, next, { mediaType: ociIndex, signal })
  }
}

/** Some registries refuse pages of more than a thousand. */
function pageOf(size: number | undefined): { n?: number } {
  return size === undefined ? {} : { n: Math.min(size, 1000) }
}

function rateLimitOf(headers: RawAnswer['headers']): RateLimit {
  const read = (name: string): number | undefined => {
    const [, count] = /^\s*(\d+)/.exec(String(headers[name] ?? '')) ?? []
    return count === undefined ? undefined : Number(count)
  }
  return { limit: read('ratelimit-limit'), remaining: read('ratelimit-remaining') }
}

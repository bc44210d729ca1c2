import { UsageError } from '../errors/errors.ts'
import { algorithmOf } from '../reference/digest.ts'
import type { ImageReference } from '../reference/reference.ts'
import type { Descriptor } from './descriptor.ts'
import type { Hosts } from './hosts.ts'
import { readManifest } from './manifest.ts'
import { ociIndex } from './media-types.ts'
import { fallbackWith } from './referrers.ts'
import { manifestDigest } from './signed-manifest.ts'

/** Stores a manifest under a reference's tag, digest or both, and lists it as a referrer where the registry does not. */
export async function putManifest(
  hosts: Hosts,
  ref: ImageReference,
  bytes: Uint8Array,
  { mediaType, signal }: { mediaType: string | undefined; signal: AbortSignal | undefined },
): Promise<Descriptor> {
  const digest = manifestDigest(bytes, ref.digest === undefined ? 'sha256' : algorithmOf(ref.digest))
  if (ref.digest !== undefined && ref.digest !== digest) {
    throw new UsageError(`pushManifest(): the manifest has the digest ${digest}, and not that of ${ref}.`)
  }
  const read = readManifest(bytes, mediaType, digest)
  const reference = ref.digest ?? ref.tag ?? digest
  const subject = await put(hosts, ref, reference, bytes, read.mediaType, signal)
  if (ref.digest !== undefined && ref.tag !== undefined)
    await put(hosts, ref, ref.tag, bytes, read.mediaType, signal)
  const descriptor: Descriptor = { mediaType: read.mediaType, digest, size: bytes.length }
  const { json } = read
  if (json.subject && subject === undefined) {
    const artifactType = json.artifactType ?? json.config?.mediaType
    const entry = {
      ...descriptor,
      ...(artifactType && { artifactType }),
      ...(json.annotations && { annotations: json.annotations }),
    }
    const fallback = await fallbackWith(hosts, ref, json.subject.digest, entry, signal)
    if (fallback) {
      const index = Buffer.from(JSON.stringify(fallback.index))
      await put(hosts, ref, fallback.tag, index, ociIndex, signal)
    }
  }
  return descriptor
}

/** Resolves to the subject that the registry has understood. */
export async function put(
  hosts: Hosts,
  { registry, repository }: ImageReference,
  reference: string,
  data: Uint8Array,
  mediaType: string,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  const params = { name: repository, reference }
  const headers = { 'content-type': mediaType }
  const answer = await hosts.at(registry).call({ op: 'ManifestPut', params, data, headers, signal })
  answer.body.resume()
  return answer.headers['oci-subject'] as string | undefined
}

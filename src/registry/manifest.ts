import { ProtocolError, UsageError } from '../errors/errors.ts'
import { isObject } from '../json/objects.ts'
import { checkDescriptor, type Descriptor } from './descriptor.ts'
import { bareType, dockerList, dockerManifest, ociIndex, ociManifest } from './media-types.ts'
import { signedPart } from './signed-manifest.ts'

/** A manifest as the registry serves it. */
export interface Manifest {
  /** The bytes that the digest is of. */
  bytes: Uint8Array
  mediaType: string
  digest: string
  /** An index of manifests (for several platforms), or the manifest of one image or artifact. */
  kind: 'index' | 'image' | 'other'
  /** The parsed bytes. */
  json: ManifestJson
}

/** What a manifest says; of an index `manifests`, of an image `config` and `layers`. */
export interface ManifestJson {
  schemaVersion?: number
  mediaType?: string
  artifactType?: string
  config?: Descriptor
  layers?: Descriptor[]
  manifests?: Descriptor[]
  /** What this is attached to: a signature's image. */
  subject?: Descriptor
  annotations?: Record<string, string>
  [field: string]: unknown
}

/**
 * Reads a manifest whose bytes were verified. Refuses one that could mean two things: with both `layers` and
 * `manifests`, or of another type than it was served as (CVE-2021-41190).
 */
export function readManifest(bytes: Uint8Array, contentType: string | undefined, digest: string): Manifest {
  const json = parse(signedPart(bytes) ?? bytes, digest)
  const served = bareType(contentType)
  const own = typeof json.mediaType === 'string' ? json.mediaType : undefined
  const isGeneric = served === '' || generic.has(served)
  if (own !== undefined && !isGeneric && own !== served) {
    throw new ProtocolError(`The manifest ${digest} says that it is ${own} and is served as ${served}.`)
  }
  const has = (field: string) => json[field] !== undefined && json[field] !== null
  if (has('manifests') && (has('layers') || has('config'))) {
    throw new ProtocolError(
      `The manifest ${digest} has both "manifests" and "layers": it could mean two things.`,
    )
  }
  const mediaType = own ?? (isGeneric ? guessed(json) : served)
  const kind = kindOf(mediaType, json, digest)
  for (const [field, descriptor] of descriptorsIn(json))
    checkDescriptor(descriptor, `${field} of the manifest ${digest}`)
  return { bytes, mediaType, digest, kind, json }
}

/**
 * What a manifest needs to be whole: an index its manifests, an image its configuration and layers. Throws a
 * `UsageError` for one of schema 1, whose layers are not descriptors.
 */
export function partsOf({ json, kind, digest }: Manifest): Descriptor[] {
  if (json.schemaVersion === 1)
    throw new UsageError(
      `The manifest ${digest} is one of schema 1, which is read but not copied: build or convert the image anew.`,
    )
  if (kind === 'index') return json.manifests ?? []
  return [json.config, ...(json.layers ?? []), ...((json.blobs as Descriptor[] | undefined) ?? [])].filter(
    (part) => part !== undefined && part !== null,
  )
}

function* descriptorsIn(json: ManifestJson): Generator<[string, unknown]> {
  for (const field of ['config', 'subject'] as const) if (json[field] != null) yield [field, json[field]]
  for (const field of ['layers', 'manifests', 'blobs'] as const) {
    const list = json[field]
    if (list == null) continue
    if (!Array.isArray(list)) throw new ProtocolError(`"${field}" of a manifest is not a list.`)
    for (const [at, each] of list.entries()) yield [`${field}[${at}]`, each]
  }
}

function parse(bytes: Uint8Array, digest: string): ManifestJson {
  try {
    const json: unknown = JSON.parse(Buffer.from(bytes).toString())
    if (isObject(json)) return json as ManifestJson
  } catch {
    // Invalid JSON is reported below.
  }
  throw new ProtocolError(`The manifest ${digest} is not a JSON object.`)
}

function guessed(json: ManifestJson): string {
  return Array.isArray(json.manifests) ? ociIndex : ociManifest
}

function kindOf(mediaType: string, json: ManifestJson, digest: string): Manifest['kind'] {
  if (mediaType === ociIndex || mediaType === dockerList) {
    if (json.layers != null) throw new ProtocolError(`The manifest ${digest} is an index and has "layers".`)
    return 'index'
  }
  if (mediaType === ociManifest || mediaType === dockerManifest) {
    if (json.manifests != null)
      throw new ProtocolError(`The manifest ${digest} is an image and has "manifests".`)
    return 'image'
  }
  return 'other'
}

/** Content types from servers that know nothing of manifests. */
const generic = new Set(['application/json', 'application/octet-stream', 'text/plain', 'binary/octet-stream'])

import { EngineError, ProtocolError } from '../errors/errors.ts'
import type { ImageReference } from '../reference/reference.ts'
import { checkDescriptor, type Descriptor } from './descriptor.ts'
import { fetchManifest } from './fetch-manifest.ts'
import { isMissing } from './host.ts'
import type { Hosts } from './hosts.ts'
import type { Manifest } from './manifest.ts'
import { ociIndex } from './media-types.ts'

/** What is attached to the manifest with this digest, of one type if it is given. */
export async function* referrersOf(
  hosts: Hosts,
  ref: ImageReference,
  digest: string,
  { artifactType, signal }: { artifactType: string | undefined; signal: AbortSignal | undefined },
): AsyncGenerator<Descriptor> {
  const params = { name: ref.repository, digest, ...(artifactType !== undefined && { artifactType }) }
  let isKnown = false
  let index: Manifest | undefined
  try {
    for await (const descriptor of hosts.at(ref.registry).parts({ op: 'ReferrerList', params, signal })) {
      isKnown = true
      yield* listed([descriptor], artifactType)
    }
    return
  } catch (error) {
    if (isKnown || !isUnknown(error)) throw error
    index = await fetchFallback(hosts, ref, digest, signal)
    // What is no list of descriptors is no sign that there are none.
    if (!index && error instanceof ProtocolError) throw error
  }
  yield* listed(index?.json.manifests ?? [], artifactType)
}

/**
 * The index of referrers as it has to be stored with one more, and its tag; undefined where it has it. Without the
 * referrers API, referrers are kept in an index, with the subject's digest as its tag.
 */
export async function fallbackWith(
  hosts: Hosts,
  ref: ImageReference,
  subject: string,
  entry: Descriptor,
  signal: AbortSignal | undefined,
): Promise<Fallback | undefined> {
  const found = await fetchFallback(hosts, ref, subject, signal)
  const manifests = found?.json.manifests ?? []
  if (manifests.some(({ digest }) => digest === entry.digest)) return undefined
  return fallbackOf(subject, [...manifests, entry])
}

/** The same with one less; undefined where it does not have it. */
export async function fallbackWithout(
  hosts: Hosts,
  ref: ImageReference,
  subject: string,
  digest: string,
  signal: AbortSignal | undefined,
): Promise<Fallback | undefined> {
  const manifests = (await fetchFallback(hosts, ref, subject, signal))?.json.manifests ?? []
  const others = manifests.filter((each) => each.digest !== digest)
  return others.length === manifests.length ? undefined : fallbackOf(subject, others)
}

interface Fallback {
  tag: string
  index: object
}

function fallbackOf(subject: string, manifests: Descriptor[]): Fallback {
  return { tag: fallbackTag(subject), index: { schemaVersion: 2, mediaType: ociIndex, manifests } }
}

/**
 * Where a registry without the referrers API keeps them:
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema
 */
function fallbackTag(digest: string): string {
  return digest
    .replace(':', '-')
    .replace(/[^\w.-]/g, '-')
    .slice(0, 128)
}

async function fetchFallback(
  hosts: Hosts,
  ref: ImageReference,
  digest: string,
  signal: AbortSignal | undefined,
): Promise<Manifest | undefined> {
  const tag = fallbackTag(digest)
  try {
    const index = await fetchManifest(hosts, ref, tag, { signal })
    if (index.mediaType === ociIndex) return index
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
  throw new ProtocolError(`${tag} of ${ref.name} is no index of referrers.`)
}

/** Whether the registry does not know the referrers API: its refusals differ, and some show a page. */
function isUnknown(error: unknown): boolean {
  if (error instanceof ProtocolError) return true
  return error instanceof EngineError && [400, 404, 405, 406, 501].includes(error.status)
}

/** Not every registry looks at the type itself. */
async function* listed(
  parts: AsyncIterable<unknown> | Iterable<unknown>,
  artifactType: string | undefined,
): AsyncGenerator<Descriptor> {
  for await (const part of parts) {
    const descriptor = checkDescriptor(part, 'A referrer')
    if (artifactType === undefined || descriptor.artifactType === artifactType) yield descriptor
  }
}

import { ProtocolError } from '../errors/errors.ts'
import { isDigest } from '../reference/digest.ts'
import type { ImageReference } from '../reference/reference.ts'
import { encodingOf } from '../response/content.ts'
import type { RawAnswer } from '../types/answers.ts'
import type { Platform } from './descriptor.ts'
import { headRefusals, isMissing, readAll } from './host.ts'
import type { Hosts } from './hosts.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { acceptManifests, dockerList, ociIndex } from './media-types.ts'
import { choosePlatform } from './platform.ts'
import { manifestDigest } from './signed-manifest.ts'

/** What registries limit manifests to, and a little more: https://github.com/opencontainers/distribution-spec */
const maxManifest = 8 * 1024 * 1024

/** How many requests a registry allows, by its own word (`RateLimit-*`, `X-RateLimit-*`). */
export interface RateLimit {
  limit: number | undefined
  remaining: number | undefined
}

export type FetchedManifest = Manifest & { rateLimit: RateLimit }

/** What a manifest is asked for by: the digest of a reference, else its tag. */
export function wantedOf({ digest, tag }: ImageReference): string {
  return digest ?? tag ?? 'latest'
}

/** The manifest that has this tag or digest, verified; `size` is that of its descriptor, where there is one. */
export async function fetchManifest(
  hosts: Hosts,
  ref: ImageReference,
  reference: string,
  { size, signal }: { size?: number; signal: AbortSignal | undefined },
): Promise<FetchedManifest> {
  const params = { name: ref.repository, reference }
  const input = { op: 'ManifestGet', params, headers: { accept: acceptManifests }, signal }
  return hosts.read(ref.registry, input, (answer) => verified(answer, ref, reference, size))
}

async function verified(
  answer: RawAnswer,
  ref: ImageReference,
  reference: string,
  size: number | undefined,
): Promise<FetchedManifest> {
  const { headers } = answer
  const bytes = await readAll(answer, maxManifest, `The manifest of ${ref}`)
  const encoding = encodingOf(headers)
  if (encoding !== undefined)
    throw new ProtocolError(`The manifest of ${ref} came compressed (${encoding}), which was not asked for.`)
  const said = headers['docker-content-digest']
  const wanted = isDigest(reference) ? reference : isDigest(said) ? said : undefined
  const digest = manifestDigest(bytes, wanted?.split(':')[0])
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

/** The manifest of an index for a platform; where none fits, of the indexes within it. Undefined where there is none. */
export async function fetchPlatform(
  hosts: Hosts,
  ref: ImageReference,
  index: Manifest,
  wanted: Platform,
  signal: AbortSignal | undefined,
  depth = 0,
): Promise<FetchedManifest | undefined> {
  const all = index.json.manifests ?? []
  const chosen = choosePlatform(all, wanted)
  if (chosen) return fetchManifest(hosts, ref, chosen.digest, { size: chosen.size, signal })
  if (depth === maxDepth) return undefined
  for (const { digest, size, mediaType, platform } of all) {
    if (platform || (mediaType !== ociIndex && mediaType !== dockerList)) continue
    const inner = await fetchManifest(hosts, ref, digest, { size, signal })
    const found = await fetchPlatform(hosts, ref, inner, wanted, signal, depth + 1)
    if (found) return found
  }
  return undefined
}

/** Of indexes within indexes. */
const maxDepth = 3

/** The digest of what a reference names; undefined if there is no such image. */
export async function resolveDigest(
  hosts: Hosts,
  ref: ImageReference,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  const reference = wantedOf(ref)
  const params = { name: ref.repository, reference }
  const headers = { accept: acceptManifests }
  const input = { op: 'ManifestHead', params, headers, signal, allowed: headRefusals }
  const answer = await hosts.read(ref.registry, input, async (head) => head)
  answer.body.resume()
  if (answer.status === 404) return undefined
  const digest = ref.digest ?? answer.headers['docker-content-digest']
  if (answer.status < 300 && isDigest(digest)) return digest
  // Some registries omit the digest, or know no HEAD; then it is computed from the bytes.
  try {
    return (await fetchManifest(hosts, ref, reference, { signal })).digest
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function rateLimitOf(headers: RawAnswer['headers']): RateLimit {
  const read = (ways: readonly [name: string, count: RegExp][]): number | undefined => {
    const counts = ways.map(([name, count]) => count.exec(String(headers[name] ?? ''))?.[1])
    const found = counts.find((count) => count !== undefined)
    return found === undefined ? undefined : Number(found)
  }
  return { limit: read(limits), remaining: read(remainders) }
}

/** Docker Hub's headers, those of others, and the drafts of the IETF: draft-ietf-httpapi-ratelimit-headers. */
const limits: [name: string, count: RegExp][] = [
  ['ratelimit-limit', /^\s*(\d+)/],
  ['x-ratelimit-limit', /^\s*(\d+)/],
  ['ratelimit', /\blimit=(\d+)/],
  ['ratelimit-policy', /;\s*q=(\d+)/],
]
const remainders: [name: string, count: RegExp][] = [
  ['ratelimit-remaining', /^\s*(\d+)/],
  ['x-ratelimit-remaining', /^\s*(\d+)/],
  ['ratelimit', /\bremaining=(\d+)/],
  ['ratelimit', /;\s*r=(\d+)/],
]

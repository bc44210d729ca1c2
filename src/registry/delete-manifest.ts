import type { ImageReference } from '../reference/reference.ts'
import { fetchManifest, wantedOf } from './fetch-manifest.ts'
import type { Hosts } from './hosts.ts'
import { ociIndex } from './media-types.ts'
import { put } from './put-manifest.ts'
import { fallbackWithout } from './referrers.ts'

/** Deletes a manifest or a tag. A referrer leaves the list of referrers too, where the registry does not keep it. */
export async function deleteManifest(
  hosts: Hosts,
  ref: ImageReference,
  signal: AbortSignal | undefined,
): Promise<void> {
  const subject = ref.digest === undefined ? undefined : await subjectOf(hosts, ref, ref.digest, signal)
  const params = { name: ref.repository, reference: wantedOf(ref) }
  const answer = await hosts.at(ref.registry).call({ op: 'ManifestDelete', params, signal })
  answer.body.resume()
  if (subject === undefined || ref.digest === undefined) return
  const fallback = await fallbackWithout(hosts, ref, subject, ref.digest, signal)
  if (!fallback) return
  await put(hosts, ref, fallback.tag, Buffer.from(JSON.stringify(fallback.index)), ociIndex, signal)
}

/** What a manifest is attached to. One that cannot be read can be deleted all the same. */
async function subjectOf(
  hosts: Hosts,
  ref: ImageReference,
  digest: string,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  try {
    return (await fetchManifest(hosts, ref, digest, { signal })).json.subject?.digest
  } catch {
    signal?.throwIfAborted()
    return undefined
  }
}

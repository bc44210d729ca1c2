import { checkDescriptor, type Descriptor } from './descriptor.ts'
import { ociIndex } from './media-types.ts'

/**
 * Where a registry without the referrers API keeps them:
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema
 */
export function fallbackTag(digest: string): string {
  return digest
    .replace(':', '-')
    .replace(/[^\w.-]/g, '-')
    .slice(0, 128)
}

/** Referrers that were checked, of one type if it is given: not every registry looks at the type itself. */
export async function* listed(
  parts: AsyncIterable<unknown> | Iterable<unknown>,
  artifactType: string | undefined,
): AsyncGenerator<Descriptor> {
  for await (const part of parts) {
    const descriptor = checkDescriptor(part, 'A referrer')
    if (artifactType === undefined || descriptor.artifactType === artifactType) yield descriptor
  }
}

/** The index with one referrer more; undefined where it has it. */
export function withReferrer(manifests: readonly Descriptor[], entry: Descriptor): object | undefined {
  if (manifests.some(({ digest }) => digest === entry.digest)) return undefined
  return { schemaVersion: 2, mediaType: ociIndex, manifests: [...manifests, entry] }
}

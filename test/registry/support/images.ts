import { randomBytes } from 'node:crypto'
import { onTestFinished } from 'vitest'
import type { Descriptor } from '../../../src/registry/descriptor.ts'
import { type Registry, registry } from '../../../src/registry/registry.ts'

export const ociManifest = 'application/vnd.oci.image.manifest.v1+json'
export const ociIndex = 'application/vnd.oci.image.index.v1+json'
export const layerType = 'application/vnd.oci.image.layer.v1.tar'

export function using(options: Parameters<typeof registry>[0] = {}): Registry {
  const own = registry({ auth: 'anonymous', ...options })
  onTestFinished(() => own.close())
  return own
}

export async function read(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Pushes an image of so many layers; gives its descriptor. */
export async function pushImage(own: Registry, name: string, tag: string, layers = 2): Promise<Descriptor> {
  const push = async (bytes: Buffer, mediaType: string) => {
    const { how: _, ...descriptor } = await own.push(name, bytes, { mediaType })
    return descriptor
  }
  const config = await push(
    Buffer.from(`{"os":"linux","n":"${Math.random()}"}`),
    'application/vnd.oci.image.config.v1+json',
  )
  const parts = []
  for (let at = 0; at < layers; at++) parts.push(await push(randomBytes(50_000), layerType))
  const json = { schemaVersion: 2, mediaType: ociManifest, config, layers: parts }
  return own.pushManifest(`${name}:${tag}`, json)
}

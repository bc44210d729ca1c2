import type { RegistryAuth } from '../credentials/registry-auth.ts'
import { parseImage } from '../reference/reference.ts'
import { platformFields } from './engine/container-body.ts'
import { type ClientFor, Engine } from './engine/engine.ts'
import { type Progress, ProgressMeter } from './progress.ts'

export interface PullOptions {
  /** `linux/arm64`; left out: the engine's own. */
  platform?: string | undefined
  /** Credentials, as `registryAuth()` of `hawser/credentials` finds them; never part of an error or a log. */
  auth?: RegistryAuth | undefined
  /** Called for each step that the engine tells. What it throws ends the pull. */
  onProgress?: ((progress: Progress) => void) | undefined
  signal?: AbortSignal | undefined
}

/** An image that is there. */
export interface PulledImage {
  id: string
  /** `name@sha256:…`, as registries know it. */
  repoDigests: string[]
}

/**
 * Pulls one image: of a reference without a tag, `latest`, and never every tag. Resolves once the image is there.
 * Rejects with an {@link EngineError} for what the engine or the registry refused, and with the signal's reason.
 */
export async function pull(
  client: ClientFor<'pull' | 'imageInspect'>,
  reference: string,
  options: PullOptions = {},
): Promise<PulledImage> {
  const engine = new Engine('pull', client, options, ['platform', 'auth', 'onProgress', 'signal'])
  await pullImage(engine, reference, options)
  const { Id: id, RepoDigests } = await engine.call<Inspected>('imageInspect', {
    target: reference,
    signal: options.signal,
  })
  return { id, repoDigests: RepoDigests ?? [] }
}

interface Inspected {
  Id: string
  RepoDigests?: string[] | null
}

/** Pulls it, and no more. */
export async function pullImage(
  engine: Engine,
  text: string,
  { platform, auth, onProgress, signal }: PullOptions,
): Promise<void> {
  const { pull: words } = engine.dialect
  const { name, tag } = nameAndTag(text)
  const image =
    'whole' in words.reference
      ? { [words.reference.whole]: `${name}${tag.includes(':') ? '@' : ':'}${tag}` }
      : { [words.reference.image]: name, [words.reference.tag]: tag }
  const params = { ...image, ...platformFields(words.platform, platform), 'X-Registry-Auth': auth }
  const messages = await engine.call<AsyncIterable<object>>('pull', { params, as: 'messages', signal })
  const meter = new ProgressMeter()
  for await (const message of messages) onProgress?.(meter.take(message))
}

/**
 * The parts of a reference: its name as it was given, since what a short one means is for the engine to say, and its
 * tag or digest. A digest beats a tag; without either the tag is `latest`.
 */
export function nameAndTag(text: string): { name: string; tag: string } {
  const { tag, digest } = parseImage(text, { tag: false })
  const suffix = `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`
  return { name: text.slice(0, text.length - suffix.length), tag: digest ?? tag ?? 'latest' }
}

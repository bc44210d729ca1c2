import { platformFields } from './engine/container-body.ts'
import { type ClientFor, Engine } from './engine/engine.ts'
import { type Progress, type ProgressMessage, ProgressMeter } from './progress.ts'
import { fullReference, referenceOf } from './reference.ts'

/** Who one is to a registry; never part of an error or a log. */
export interface RegistryAuth {
  username?: string | undefined
  password?: string | undefined
  serveraddress?: string | undefined
  /** In place of a password: what `docker login` of an OAuth registry stored. */
  identitytoken?: string | undefined
  /** A bearer token of the registry itself. */
  registrytoken?: string | undefined
}

export interface PullOptions {
  /** `linux/arm64`; left out: the engine's own. */
  platform?: string | undefined
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
  const engine = new Engine('pull', client)
  await pullImage(engine, 'pull', reference, options)
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
  recipe: string,
  text: string,
  { platform, auth, onProgress, signal }: PullOptions,
): Promise<void> {
  const reference = referenceOf(recipe, text)
  const { pull: words } = engine.dialect
  const image =
    'whole' in words.reference
      ? { [words.reference.whole]: fullReference(reference) }
      : { [words.reference.image]: reference.name, [words.reference.tag]: reference.tag }
  const params = { ...image, ...platformFields(words.platform, platform), 'X-Registry-Auth': auth }
  const messages = await engine.call<AsyncIterable<ProgressMessage>>('pull', {
    params,
    as: 'messages',
    signal,
  })
  const meter = new ProgressMeter()
  for await (const message of messages) onProgress?.(meter.take(message))
}

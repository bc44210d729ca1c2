import type { ClientFor } from './engine/engine.ts'
import { Engine } from './engine/engine.ts'
import { textAt } from './engine/fields.ts'
import { ProgressMeter } from './progress.ts'
import { nameAndTag, type PullOptions } from './pull.ts'

export type PushOptions = Omit<PullOptions, 'platform'>

/** What became of a push. */
export interface PushedImage {
  /** `sha256:…` of the manifest in the registry; `undefined` where the engine does not tell it. */
  digest: string | undefined
}

/**
 * Pushes one image by its reference: of one without a tag, `latest`, and never every tag. Rejects with an
 * {@link EngineError} for what the engine or the registry refused, and with the signal's reason.
 */
export async function push(
  client: ClientFor<'push'>,
  reference: string,
  options: PushOptions = {},
): Promise<PushedImage> {
  const engine = new Engine('push', client, options, ['auth', 'onProgress', 'signal'])
  const { auth, onProgress, signal } = options
  const { name, tag } = nameAndTag(reference)
  const { tag: param } = engine.dialect.push
  const target = param === undefined ? `${name}:${tag}` : name
  const params = { ...(param !== undefined && { [param]: tag }), 'X-Registry-Auth': auth }
  const call = { target, params, as: 'messages', signal } as const
  const meter = new ProgressMeter()
  let digest: string | undefined
  for await (const message of await engine.call<AsyncIterable<object>>('push', call)) {
    digest = digestOf(message) ?? digest
    onProgress?.(meter.take(message))
  }
  return { digest }
}

/** `manifestdigest` is Podman's own. */
function digestOf(message: unknown): string | undefined {
  const told = textAt(message, 'aux.Digest') ?? textAt(message, 'manifestdigest')
  return told ?? /digest: (sha256:[0-9a-f]{64})/.exec(textAt(message, 'status') ?? '')?.[1]
}

import type { ClientFor } from './engine/engine.ts'
import { Engine } from './engine/engine.ts'
import { type ProgressMessage, ProgressMeter } from './progress.ts'
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
  for await (const message of await engine.call<AsyncIterable<PushMessage>>('push', call)) {
    digest = digestOf(message) ?? digest
    onProgress?.(meter.take(message))
  }
  return { digest }
}

interface PushMessage extends ProgressMessage {
  aux?: { Digest?: string }
  /** Podman's own. */
  manifestdigest?: string
}

function digestOf({ aux, manifestdigest, status }: PushMessage): string | undefined {
  return aux?.Digest ?? manifestdigest ?? /digest: (sha256:[0-9a-f]{64})/.exec(status ?? '')?.[1]
}

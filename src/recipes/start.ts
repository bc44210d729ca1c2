import { cleanly } from './cleanly.ts'
import {
  containerOptions,
  createContainer,
  type NewContainerOptions,
  ownBody,
  removeContainer,
} from './create-container.ts'
import { type ClientFor, checkOptions, Engine } from './engine/engine.ts'
import type { CreateBody } from './run.ts'
import { startFailure } from './start-failure.ts'

/** What `start` needs of a client. */
export type StartClient = ClientFor<'create' | 'start' | 'kill' | 'delete' | 'pull' | 'imageInspect'>

export interface StartOptions<Create extends object = object> extends Omit<NewContainerOptions, 'create'> {
  /** Further fields of the engine's own body, by the engine's names; they win over the other options. */
  create?: Partial<Create> | undefined
  /** Whether the engine removes it when it ends; left out: it stays. */
  remove?: boolean | undefined
}

/** A container that was started. */
export interface StartedContainer {
  id: string
}

/**
 * Starts a container and leaves it running, as `docker run --detach`: pulls the image if it is missing, creates, starts.
 *
 * Rejects with a {@link ContainerError} if it could not start (`exitCode` 125, 126 or 127, as `docker run` ends with),
 * and with the signal's reason, each after the container is gone. Once it has started it is the caller's to remove.
 */
export async function start<C extends StartClient>(
  client: C,
  options: StartOptions<CreateBody<C>>,
): Promise<StartedContainer> {
  const engine = new Engine('start', client)
  checkOptions('start', options, [...containerOptions, 'cmd', 'tty', 'remove', 'signal'], advice, ownBody)
  const { remove: isRemoved, signal } = options
  const { id } = await createContainer(engine, { ...options, isOpen: false, isRemoved })
  try {
    signal?.throwIfAborted()
    await engine.call('start', { target: id, signal })
    return { id }
  } catch (error) {
    const failure = startFailure(id, `The container of ${options.image}`, error)
    return cleanly(
      () => Promise.reject(failure),
      () => removeContainer(engine, id),
    )
  }
}

const advice = { command: 'it is "cmd" here', rm: 'it is "remove" here', detach: 'it always runs on' }

import { randomBytes } from 'node:crypto'
import { isPassing } from '../client/follow-events.ts'
import { type ConnectionError, EngineError, isHawserError, type TimeoutError } from '../errors/errors.ts'
import { valueAt } from '../json/json.ts'
import { cleanly } from './cleanly.ts'
import { type ContainerSpec, containerBody, type Making } from './engine/container-body.ts'
import type { Engine } from './engine/engine.ts'
import { overRestart } from './over-restart.ts'
import { type PullOptions, pullImage } from './pull.ts'

/** How recipes make a container. */
export interface NewContainerOptions extends ContainerSpec {
  /** Default `missing`: only if the engine does not have the image. */
  pull?: 'missing' | 'always' | 'never' | undefined
  auth?: PullOptions['auth']
  onProgress?: PullOptions['onProgress']
  signal?: AbortSignal | undefined
  /** Further fields of the engine's own body; they win over what recipes set. */
  create?: object | undefined
}

/** Their names. */
export const containerOptions: readonly string[] = [
  'image',
  'entrypoint',
  'env',
  'cwd',
  'user',
  'hostname',
  'labels',
  'name',
  'platform',
  'network',
  'volumes',
  'ports',
  'privileged',
  'pull',
  'auth',
  'onProgress',
  'create',
]
/** What to do with others. */
export const ownBody = 'A field of the engine\'s own body, such as "HostConfig", goes into "create".'

/** A container that is not yet started, and whether it has a terminal. */
export async function createContainer(
  engine: Engine,
  options: NewContainerOptions & Omit<Making, 'more'>,
): Promise<{ id: string; tty: boolean }> {
  const { image, create: more, isOpen, isRemoved, pull = 'missing', signal, name = uniqueName() } = options
  const body = containerBody(engine.dialect, { ...options, name }, { isOpen, isRemoved, more })
  signal?.throwIfAborted()
  await engine.client.negotiate()
  // Never aborted: whether it was made would be known to nobody. It takes no time to speak of.
  const create = async () => {
    try {
      return await engine.call<{ Id: string }>('create', body)
    } catch (error) {
      // Whether it was made before the connection broke is not known. Another's container may have a given name.
      if (!isPassing(error) || isUnsent(error) || options.name !== undefined) throw error
      return cleanly(
        () => Promise.reject(error),
        () => removeContainer(engine, name),
      )
    }
  }
  if (pull === 'always') await pullImage(engine, image, options)
  let created: { Id: string }
  try {
    created = await create()
  } catch (error) {
    if (pull !== 'missing' || !(await isImageMissing(engine, image, error, signal))) throw error
    await pullImage(engine, image, options)
    created = await create()
  }
  return { id: created.Id, tty: valueAt(body.data, engine.dialect.create.fields.tty) === true }
}

function uniqueName(): string {
  return `hawser-${randomBytes(6).toString('hex')}`
}

/** Engines refuse to create a container of an image that they lack by several statuses: so it is asked for. */
async function isImageMissing(
  engine: Engine,
  image: string,
  error: unknown,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  if (!(error instanceof EngineError)) return false
  try {
    await engine.call('imageInspect', { target: image, signal })
    return false
  } catch (missing) {
    if (isNotFound(missing)) return true
    throw missing
  }
}

/** Over a restart of the engine too: nobody else would remove it. */
export async function removeContainer(engine: Engine, target: string): Promise<void> {
  await overRestart(async () => {
    // Podman's removal by force gives a container ten seconds first.
    await engine.call('kill', { target, params: { signal: 'KILL' } }).catch(unlessEngineError)
    await engine.call('delete', { target, params: { force: true, v: true } }).catch((error: unknown) => {
      if (!isNotFound(error)) throw error
    })
  })
}

/** What does not run need not be killed, and engines differ in how they say so. */
function unlessEngineError(error: unknown): void {
  if (!(error instanceof EngineError)) throw error
}

function isUnsent(error: unknown): boolean {
  if (!isHawserError(error)) return false
  const { unsent, timeout } = error as Partial<ConnectionError & TimeoutError>
  return unsent === true || timeout === 'connectTimeout'
}

function isNotFound(error: unknown): boolean {
  return isHawserError(error) && (error as Partial<EngineError>).reason === 'not-found'
}

import { UsageError } from '../errors/errors.ts'
import { valueAt } from '../json/json.ts'
import type { As } from '../response/decode.ts'
import { objects } from '../streams/objects.ts'

/** A client that can build: of Docker's API (on Docker or Podman), or of Podman's own. */
export interface BuildClient {
  invoke(call: never): unknown
  supports(op: string): boolean
  negotiate(): Promise<string>
}

/** One call of an operation. */
export interface EngineCall {
  op: string
  params?: Record<string, unknown> | undefined
  query?: Record<string, unknown> | undefined
  headers?: Record<string, unknown> | undefined
  data?: unknown
  as?: As | undefined
  signal?: AbortSignal | undefined
}

/** How an engine builds. `buildkit` has sessions; the others take all that they need in a tar. */
export type Builder = 'buildkit' | 'classic' | 'podman'

/** The engine at the other end, as far as builds depend on it. */
export interface Engine {
  client: BuildClient
  builder: Builder
  /** `Docker 20.10.24 (API v1.41)` */
  name: string
  /** `20.10.24` */
  release: string
  /** The operation that builds. */
  op: 'ImageBuild' | 'ImageBuildLibpod'
  /** The API version in use. */
  api: string
}

/** The first API that has BuildKit. */
const buildkitApi = 39

/** Asks what the engine is. Throws a `UsageError` where the client cannot build. */
export async function findEngine(client: BuildClient, signal: AbortSignal | undefined): Promise<Engine> {
  if (typeof client?.invoke !== 'function' || typeof client.supports !== 'function')
    throw new UsageError('build(): pass a client, as client({ engine: "docker" }) makes it.')
  const api = await client.negotiate()
  const op = client.supports('ImageBuildLibpod') ? 'ImageBuildLibpod' : 'ImageBuild'
  if (!client.supports(op) || !client.supports('SystemVersion'))
    throw new UsageError('build(): the client must have all of the engine: make it without a "category".')
  const answer = await call(client, { op: 'SystemVersion', signal })
  const components = valueAt(answer, 'Components')
  const isPodman =
    Array.isArray(components) && components.some((one) => valueAt(one, 'Name') === 'Podman Engine')
  const minor = minorOf(api)
  // Only the classic builder builds Windows containers.
  const hasBuildKit = minor >= buildkitApi && valueAt(answer, 'Os') !== 'windows'
  const builder = isPodman ? 'podman' : hasBuildKit ? 'buildkit' : 'classic'
  const release = String(valueAt(answer, 'Version'))
  return {
    client,
    builder,
    release,
    op,
    api,
    name: `${isPodman ? 'Podman' : 'Docker'} ${release} (API ${api})`,
  }
}

/** `41` of `v1.41`, as Docker counts its API. */
export function minorOf(api: string): number {
  return Number(/^v1\.(\d+)$/.exec(api)?.[1])
}

/** Calls an operation of whatever version. */
export function call(client: BuildClient, input: EngineCall): unknown {
  return client.invoke(input as never)
}

/** The same, of one whose answer are messages, each an object. */
export function callMessages(client: BuildClient, input: Omit<EngineCall, 'as'>): AsyncIterable<object> {
  const messages = call(client, { ...input, as: 'messages' }) as AsyncIterable<unknown>
  return objects(messages, { op: input.op })
}

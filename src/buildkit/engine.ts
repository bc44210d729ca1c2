import { UsageError } from '../errors/errors.ts'
import type { As } from '../response/decode.ts'
import { type BuildOptions, outputOf } from './options.ts'

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
  /** The operation that builds. */
  op: 'ImageBuild' | 'ImageBuildLibpod'
  /** The API version in use. */
  api: string
}

/** The first API that has BuildKit, and the first by which it takes outputs. */
const buildkitApi = 39
const outputsApi = 40

/** Asks what the engine is. Throws a `UsageError` where the client cannot build. */
export async function findEngine(client: BuildClient, signal: AbortSignal | undefined): Promise<Engine> {
  if (typeof client?.invoke !== 'function' || typeof client.supports !== 'function')
    throw new UsageError('build(): pass a client, as client({ engine: "docker" }) makes it.')
  const api = await client.negotiate()
  const op = client.supports('ImageBuildLibpod') ? 'ImageBuildLibpod' : 'ImageBuild'
  if (!client.supports(op) || !client.supports('SystemVersion'))
    throw new UsageError('build(): the client must have all of the engine: make it without a "category".')
  const answer = (await call(client, { op: 'SystemVersion', signal })) as VersionAnswer
  const isPodman = answer.Components?.some(({ Name }) => Name === 'Podman Engine') === true
  const minor = Number(/^v1\.(\d+)$/.exec(api)?.[1])
  // Windows containers are built by the classic builder alone.
  const hasBuildKit = minor >= buildkitApi && answer.Os !== 'windows'
  const builder = isPodman ? 'podman' : hasBuildKit ? 'buildkit' : 'classic'
  return {
    client,
    builder,
    op,
    api,
    name: `${isPodman ? 'Podman' : 'Docker'} ${answer.Version} (API ${api})`,
  }
}

/** Calls an operation of whatever version. */
export function call(client: BuildClient, input: EngineCall): unknown {
  return client.invoke(input as never)
}

interface VersionAnswer {
  Version?: string
  Os?: string
  Components?: { Name?: string }[]
}

/** Throws a `UsageError` where the engine cannot do what is asked. */
export async function checkAbility(engine: Engine, options: BuildOptions): Promise<void> {
  const { builder, name, api } = engine
  for (const { what, isAsked, by } of abilities) {
    if (isAsked(options) && !by.includes(builder)) throw unable(name, what)
  }
  if (options.output && Number(api.slice('v1.'.length)) < outputsApi) throw unable(name, outputs)
  const output = outputOf(options)
  if (output?.type !== 'oci' && output?.type !== 'docker') return
  const info = (await call(engine.client, { op: 'SystemInfo', signal: options.signal })) as InfoAnswer
  if (info.DriverStatus?.some(([, value]) => value?.startsWith('io.containerd.snapshotter'))) return
  throw unable(name, `write images to a tar: "output.${output.type}" needs its containerd image store`)
}

interface InfoAnswer {
  DriverStatus?: string[][]
}

const outputs = 'write a build to a folder or a tar: "output" needs BuildKit by API v1.40 or later'

/** What not every builder can do. */
const abilities: { what: string; isAsked(options: BuildOptions): boolean; by: Builder[] }[] = [
  {
    what: 'give a build secrets: "secrets" needs BuildKit or Podman',
    isAsked: ({ secrets = {} }) => Object.keys(secrets).length > 0,
    by: ['buildkit', 'podman'],
  },
  {
    what: 'forward ssh agents: "ssh" needs BuildKit',
    isAsked: ({ ssh = {} }) => Object.keys(ssh).length > 0,
    by: ['buildkit'],
  },
  { what: outputs, isAsked: (options) => outputOf(options) !== undefined, by: ['buildkit'] },
  {
    what: 'put a cache into the image: "cacheTo" needs BuildKit',
    isAsked: ({ cacheTo }) => cacheTo !== undefined,
    by: ['buildkit'],
  },
]

function unable(name: string, what: string): UsageError {
  return new UsageError(`build(): ${name} cannot ${what}.`)
}

import type { Writable } from 'node:stream'
import type { CredentialsSource } from '../dial/auth.ts'
import { UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import type { FindCredentials } from './session/auth.ts'
import type { Secrets } from './session/secrets.ts'

/** What to build, and how. */
export interface BuildOptions {
  /** A folder, or what the engine fetches itself: the URL of a Git repository or of a tar. */
  context: string
  /**
   * Path of the Dockerfile, relative to the folder; it may lie outside of it. Left out: the first of `Dockerfile`,
   * `Containerfile` and `dockerfile` that is there.
   */
  dockerfile?: string | undefined
  /** Names for the image: `app:1`. */
  tags?: readonly string[] | undefined
  /** The stage to build; left out: the last. */
  target?: string | undefined
  /** Values for the Dockerfile's `ARG`. */
  args?: Readonly<Record<string, string>> | undefined
  /** Labels of the image. */
  labels?: Readonly<Record<string, string>> | undefined
  /** `linux/arm64`; left out: the engine's own. */
  platform?: string | undefined
  /** Images or caches to take steps from: `registry.example/app:cache`. */
  cacheFrom?: readonly string[] | undefined
  /** Where to put the steps for later builds: into the image itself. */
  cacheTo?: 'inline' | undefined
  /** Ask registries for newer base images. */
  pull?: boolean | undefined
  /** Take no step from the cache. */
  noCache?: boolean | undefined
  /** The network of `RUN`: `none`, `host`, or left out: the engine's default. */
  network?: string | undefined
  /** More lines of `/etc/hosts`: addresses by host name. */
  extraHosts?: Readonly<Record<string, string>> | undefined
  /** Secrets by the ids that `RUN --mount=type=secret,id=…` uses; the engine gets those that a step asks for. */
  secrets?: Secrets | undefined
  /**
   * Sockets of ssh agents by the ids that `RUN --mount=type=ssh` uses: `{ default: process.env.SSH_AUTH_SOCK }`. Steps
   * can have keys listed and data signed, and nothing else.
   */
  ssh?: Readonly<Record<string, string | undefined>> | undefined
  /**
   * Credentials of registries: `'default'` for those that the CLIs keep, one for all, by registry, or a function
   * that finds them. Left out: `'default'`; `false`: none.
   */
  auth?: CredentialsSource | FindCredentials | false | undefined
  /** What to make in place of an image on the engine. */
  output?: Output | undefined
  /** Ends the build. */
  signal?: AbortSignal | undefined
}

/**
 * In place of an image: the files of it in a folder, or in a tar; or the image itself in a tar, as OCI or Docker has
 * it. A tar goes to a file, which is there once it is whole, or to a stream.
 */
export type Output = { local: string } | { tar: Destination } | { oci: Destination } | { docker: Destination }

/** Path of a file, or a stream, which is ended. */
export type Destination = string | Writable

export const outputTypes = ['local', 'tar', 'oci', 'docker'] as const
export type OutputType = (typeof outputTypes)[number]

/** The one kind of output that was asked for, and where it goes. */
export interface PlannedOutput {
  type: OutputType
  destination: Destination
}

/** Throws a `UsageError` for options that mean nothing. */
export function checkOptions(options: BuildOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new UsageError('build(): pass an object such as { context: "./app", tags: ["app:1"] }.')
  refuseUnknown('build()', options, known)
  if (typeof options.context !== 'string' || options.context === '')
    throw new UsageError('build(): "context" must be the path of a folder, or a URL.')
  for (const name of lists) {
    const value = options[name]
    if (value !== undefined && !isListOfText(value))
      throw new UsageError(`build(): "${name}" must be a list of strings, such as ["${examples[name]}"].`)
  }
  for (const name of records) {
    const value: unknown = options[name]
    if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value)))
      throw new UsageError(`build(): "${name}" must be an object.`)
  }
  if (options.platform !== undefined && typeof options.platform !== 'string')
    throw new UsageError('build(): "platform" must be one platform, such as "linux/arm64".')
  if (options.cacheTo !== undefined && options.cacheTo !== 'inline')
    throw new UsageError('build(): "cacheTo" must be "inline": other caches need BuildKit\'s own API.')
  for (const [id, socket] of Object.entries(options.ssh ?? {})) {
    if (typeof socket !== 'string' || socket === '')
      throw new UsageError(
        `build(): "ssh.${id}" must be the path of an agent's socket; is SSH_AUTH_SOCK set here?`,
      )
  }
  for (const name of ['args', 'labels', 'extraHosts'] as const) {
    for (const [key, value] of Object.entries(options[name] ?? {})) {
      if (typeof value !== 'string') throw new UsageError(`build(): "${key}" in "${name}" must be a string.`)
    }
  }
  outputOf(options)
}

/** The output that was asked for; undefined: an image. */
export function outputOf({ output }: BuildOptions): PlannedOutput | undefined {
  if (output === undefined) return undefined
  const entries = Object.entries((output ?? {}) as Record<string, Destination>)
  refuseUnknown('The "output" of build()', Object.fromEntries(entries), outputTypes)
  const [entry, other] = entries
  if (!entry || other) throw new UsageError('build(): "output" must be one of local, tar, oci and docker.')
  const [type, destination] = entry as [OutputType, Destination]
  const isPath = typeof destination === 'string' && destination !== ''
  const isStream = type !== 'local' && typeof (destination as Writable | undefined)?.write === 'function'
  if (!isPath && !isStream)
    throw new UsageError(`build(): "output.${type}" must be a path${type === 'local' ? '' : ' or a stream'}.`)
  return { type, destination }
}

/** Whether the engine is to fetch the context itself, as Docker's CLI tells a URL from a folder. */
export function isRemote(context: string): boolean {
  return /^(https?|git|ssh):\/\/|^git@|^github\.com\//.test(context)
}

function isListOfText(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '')
}

const lists = ['tags', 'cacheFrom'] as const
const examples = { tags: 'app:1', cacheFrom: 'registry.example/app:cache' } as const
const records = ['args', 'labels', 'extraHosts', 'secrets', 'ssh'] as const
const known = [
  ...[
    'context',
    'dockerfile',
    'tags',
    'target',
    'args',
    'labels',
    'platform',
    'cacheFrom',
    'cacheTo',
    'pull',
  ],
  ...['noCache', 'network', 'extraHosts', 'secrets', 'ssh', 'auth', 'output', 'signal'],
]

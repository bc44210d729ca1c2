import type { Has } from '../../client/has.ts'
import { UsageError } from '../../errors/errors.ts'
import { refuseUnknown } from '../../errors/options.ts'
import { valueAt } from '../../json/json.ts'
import { isObject } from '../../json/objects.ts'
import type { As } from '../../response/decode.ts'
import { objects, wrongMessage } from '../../streams/objects.ts'
import type { Dialect, DialectOp, Verb } from './dialect.ts'
import { docker, type dockerOps } from './docker.ts'
import { checkValues } from './option-values.ts'
import { podman, type podmanOps } from './podman.ts'

/** A client that can do these: of Docker's operations, or of Podman's own. */
export type ClientFor<V extends Verb> = Has<(typeof dockerOps)[V]['op']> | Has<(typeof podmanOps)[V]['op']>

/** A client that lists and removes what engines keep. */
export type KindClient =
  | Has<'ContainerList' | 'ContainerDelete' | 'NetworkList' | 'NetworkDelete' | 'VolumeList' | 'VolumeDelete'>
  | Has<'ContainerListLibpod' | 'ContainerDeleteLibpod' | 'NetworkListLibpod' | 'VolumeListLibpod'>

/** What `cleanUp` needs of a client. */
export type CleanUpClient =
  | Has<'ContainerPrune' | 'NetworkPrune' | 'ImagePrune' | 'VolumePrune'>
  | Has<'ContainerPruneLibpod' | 'NetworkPruneLibpod' | 'ImagePruneLibpod' | 'VolumePruneLibpod'>

/** A client that can do whatever recipes do. */
export type RecipeClient = ClientFor<Verb> & KindClient & CleanUpClient

/** One call of a verb. */
export interface VerbCall {
  /** The container, exec or image that it is done to. */
  target?: string | undefined
  params?: Record<string, unknown> | undefined
  data?: unknown
  as?: As | undefined
  signal?: AbortSignal | undefined
  tty?: boolean | undefined
}

/** Calls a client's operations by what they do, in the dialect that it speaks. */
export class Engine {
  readonly dialect: Dialect
  readonly #client: Has<never>

  /** Of a recipe, with the options that it was given and the names of those that it has. */
  constructor(recipe: string, client: Has<never>, options?: object, known: readonly string[] = []) {
    if (typeof client?.invoke !== 'function' || typeof client.supports !== 'function')
      throw new UsageError(`${recipe}(): pass a client, as client({ engine: "docker" }) makes it.`)
    if (options !== undefined) checkOptions(recipe, options, known)
    this.#client = client
    // A client of Podman has the compat operations besides.
    this.dialect = isOf(client, podman) ? podman : docker
  }

  /**
   * `T` is what the operation's answer has, whatever the engine. That is looked at: an engine, or what stands between,
   * that answers something else is a `ProtocolError`.
   */
  async call<T>(verb: Verb, call: VerbCall = {}): Promise<T> {
    const { op } = this.dialect.ops[verb]
    const answer = await this.invoke(this.dialect.ops[verb], call)
    if (call.as === 'messages') return objects(answer as AsyncIterable<unknown>, { op }) as T
    if (call.as === undefined && shapes[verb]?.(answer) === false)
      throw wrongMessage(answer, { op }, 'answer to it')
    return answer as T
  }

  async invoke<T>(
    { op, target: name, params: always }: DialectOp,
    { target, params, ...call }: VerbCall = {},
  ): Promise<T> {
    const known = always && (await this.#known(op, always))
    const sent = { ...known, ...(name && { [name]: target }), ...params }
    return (await this.#client.invoke({ op, params: sent, ...call } as never)) as T
  }

  /** Whether the client can do it in the version in use. */
  supports({ op }: DialectOp): boolean {
    return this.#client.supports(op)
  }

  /** What `followEvents` takes. */
  get client(): { invoke(call: never): unknown; negotiate(): Promise<string> } {
    return this.#client
  }

  /** Those parameters that the version in use has. */
  async #known(op: string, params: Record<string, unknown>): Promise<Record<string, unknown>> {
    await this.#client.negotiate()
    if (!this.#client.supports(op)) return params
    const names = this.#client.doc(op as never).params.map(({ name }) => name)
    return Object.fromEntries(Object.entries(params).filter(([name]) => names.includes(name)))
  }
}

/** Whether a verb's answer has what recipes look for in it. */
const shapes: Partial<Record<Verb, (answer: unknown) => boolean>> = {
  create: hasId,
  execCreate: hasId,
  imageInspect: hasId,
  inspect: (answer) => isObject(valueAt(answer, 'State')),
  execInspect: (answer) => typeof valueAt(answer, 'Running') === 'boolean',
  list: (answer) => Array.isArray(answer) && answer.every(hasId),
  stats: isObject,
  diskUsage: isObject,
}

function hasId(answer: unknown): boolean {
  return isObject(answer) && typeof answer.Id === 'string'
}

/** Refuses options that the recipe does not have; `otherwise` says what to do with a name that is near none. */
export function checkOptions(
  recipe: string,
  options: object,
  known: readonly string[],
  advice: Readonly<Record<string, string>> = {},
  otherwise = '',
): void {
  if (typeof options !== 'object' || options === null)
    throw new UsageError(`${recipe}(): its options must be an object.`)
  const own = Object.entries(ofCommands).filter(([, name]) => known.includes(name))
  const translated = Object.fromEntries(own.map(([theirs, name]) => [theirs, `it is "${name}" here`]))
  refuseUnknown(`${recipe}()`, options, known, { ...translated, ...advice }, otherwise)
  checkValues(recipe, options)
}

/** Names of the engines' CLIs that are no near miss of ours. */
const ofCommands = { workdir: 'cwd', publish: 'ports', interactive: 'stdin' }

function isOf(client: Has<never>, { ops }: Dialect): boolean {
  return Object.values(ops).some(({ op }) => client.supports(op))
}

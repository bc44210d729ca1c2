import { categoriesOf, checkVersion, tableOf } from './catalogue.ts'
import { defaultConn } from './connect/finders.ts'
import type { Conn } from './connection/conn.ts'
import { connect } from './connection/connect.ts'
import { Connection } from './connection/connection.ts'
import { describeOperation, type OperationDoc } from './doc.ts'
import { UsageError } from './errors.ts'
import { type InvokeInput, invoke } from './invoke.ts'
import { chooseVersion, negotiate, type WantedVersion } from './negotiate.ts'
import { iterablePromise } from './streams/iterable-promise.ts'
import type { Operation, Table } from './table/operation.ts'
import { suggest } from './table/suggest.ts'
import type { Used, Wanted } from './types/client.ts'
import type { Category, Client, ClientOptions, Engine } from './types.ts'

interface LooseOptions {
  engine: string
  category?: string | undefined
  version?: string | { max: string } | undefined
  conn?: Conn | Connection | undefined
}

/**
 * A client for an engine's API: calls any operation of it by name. Nothing is sent until the first call.
 * Throws a `UsageError` for an engine, version or category that hawser does not know, or a `conn` that is wrong.
 */
export function client<
  E extends Engine,
  W extends Wanted<E> = 'auto',
  C extends Category<E, Used<E, W>> | undefined = undefined,
>(options: ClientOptions<E, W, C>): Client<E, Used<E, W>, C> {
  // The tables say at run time what the types say of them.
  return new EngineClient(options) as unknown as Client<E, Used<E, W>, C>
}

/** Calls operations of one engine by name, over one connection. */
export class EngineClient {
  readonly #table: Table
  readonly #category: string | undefined
  readonly #wanted: WantedVersion
  readonly #connection: Connection
  /** The version in use; until the engine was asked, the newest that it can be. */
  #version: string

  /** @internal Use `client()`. */
  constructor(options: LooseOptions) {
    const { engine, category, conn } = checkOptions(options)
    this.#table = tableOf(engine)
    this.#wanted = chooseVersion(this.#table, options.version)
    this.#version = this.#wanted.exact ?? this.#wanted.max
    checkCategory(this.#table, this.#version, category)
    this.#category = category
    this.#connection =
      conn instanceof Connection ? conn.share() : connect(conn ?? defaultConn(engine), engine)
  }

  /** Names of the client's operations, in the order of the spec. */
  get ops(): string[] {
    const names = this.#table.ops(this.#version)
    return this.#category === undefined ? names : names.filter((op) => this.supports(op))
  }

  /** What the table knows of an operation. */
  doc(op: string): OperationDoc {
    return describeOperation(this.#table, this.#version, this.#operation(op))
  }

  /** Whether the version in use has the operation; until `negotiate` was awaited, the newest that it can be. */
  supports(op: string): boolean {
    return this.#find(op) !== undefined
  }

  /** The version in use; asks the engine where it was left open. */
  async negotiate(): Promise<string> {
    if (this.#wanted.exact === undefined) {
      this.#version = await negotiate(this.#connection, this.#table, this.#wanted.max)
    }
    return this.#version
  }

  /** Calls an operation. With as: `messages`, `frames` and `lines` the promise is itself async iterable. */
  invoke(input: InvokeInput): Promise<unknown> {
    const { as } = input
    const streams = as === 'messages' || as === 'frames' || as === 'lines'
    if (!streams) return this.#invoke(input)
    return iterablePromise((left) => this.#invoke(input, left) as Promise<AsyncIterable<unknown>>)
  }

  /** Ends what runs and frees everything; a shared connection stays open. A later call connects again. */
  async close(): Promise<void> {
    await this.#connection.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  async #invoke(input: InvokeInput, left?: AbortSignal): Promise<unknown> {
    checkInput(input)
    if (this.#wanted.exact === undefined) await this.negotiate()
    const scope = { connection: this.#connection, table: this.#table, version: this.#version }
    return invoke(scope, this.#operation(input.op), input, left)
  }

  #find(op: string): Operation | undefined {
    const operation = this.#table.operation(this.#version, op)
    return this.#category === undefined || operation?.category === this.#category ? operation : undefined
  }

  #operation(op: string): Operation {
    return this.#find(op) ?? this.#refuse(String(op))
  }

  #refuse(op: string): never {
    const { engine } = this.#table
    const elsewhere = this.#table.operation(this.#version, op)
    if (elsewhere) {
      throw new UsageError(
        `${op} is not in the category "${this.#category}" but in "${elsewhere.category}" of ${engine} ${this.#version}.`,
      )
    }
    const having = this.#table.having(op)
    if (having.length > 0) {
      const span = having.length > 1 ? `${having[0]} to ${having.at(-1)} have it` : `${having[0]} has it`
      throw new UsageError(`${engine} ${this.#version} has no operation ${op}: ${span}.`)
    }
    const where = this.#category === undefined ? '' : ` in the category "${this.#category}"`
    throw new UsageError(`${engine} ${this.#version} has no operation "${op}"${where}.`, {
      suggestion: suggest(op, this.ops) ?? suggest(op, this.#table.ops(this.#version)),
    })
  }
}

function checkOptions(options: LooseOptions): LooseOptions {
  if (typeof options !== 'object' || options === null) {
    throw new UsageError('client(): pass an object such as { engine: "docker" }.')
  }
  refuseOthers('client()', options, ['engine', 'category', 'version', 'conn'])
  return options
}

function checkInput(input: InvokeInput): void {
  if (typeof input !== 'object' || input === null || typeof input.op !== 'string') {
    throw new UsageError('invoke(): pass an object with the operation\'s name, such as { op: "SystemPing" }.')
  }
  refuseOthers('invoke()', input, ['op', 'params', 'data', 'as', 'query', 'headers', 'signal', 'tty'])
  const { params } = input
  if (params !== undefined && (typeof params !== 'object' || params === null || Array.isArray(params))) {
    throw new UsageError('invoke(): "params" must be an object.')
  }
}

/** A misspelt option would otherwise be one that was quietly not given. */
export function refuseOthers(where: string, given: object, known: string[]): void {
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue
    throw new UsageError(`${where} has no option "${name}" (it has: ${known.join(', ')}).`, {
      suggestion: suggest(name, known),
    })
  }
}

function checkCategory(table: Table, version: string, category: string | undefined): void {
  if (category === undefined) return
  checkVersion(table, version)
  const known = categoriesOf(table, version)
  if (known.includes(category)) return
  throw new UsageError(
    `${table.engine} ${version} has no category "${category}" (it has: ${known.join(', ')}).`,
    { suggestion: suggest(String(category), known) },
  )
}

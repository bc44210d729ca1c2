import { defaultConn } from '../discover/finders.ts'
import { Call } from '../http/call.ts'
import { Connection } from '../http/connection.ts'
import { isRepeatable } from '../request/repeatable.ts'
import { type Route, routeOf } from '../request/route.ts'
import type { HintOf } from '../response/engine-error.ts'
import { iterablePromise } from '../streams/iterable-promise.ts'
import type { Operation, Pages, Table } from '../table/operation.ts'
import type { Used, Wanted } from '../types/client.ts'
import type { OperationDoc } from '../types/doc.ts'
import type { Category, Client, ClientOptions, Engine } from '../types/public.ts'
import { tableOf } from './catalogue.ts'
import { checkInput, checkPagesInput, signalsOf } from './check-call.ts'
import { checkCategory, checkOptions, type LooseOptions } from './check-client.ts'
import { isIterated } from './check-form.ts'
import { connect } from './connect.ts'
import { describeOperation } from './doc.ts'
import { type InvokeInput, type PagesInput, planInvoke, prefixOf } from './invoke.ts'
import { withLogins } from './logins.ts'
import { forgetVersion, negotiate, questionOf, type VersionQuestion } from './negotiate.ts'
import { allOf, begun, itemsOfPages } from './pages.ts'
import { type Plan, runCall } from './run-call.ts'
import { unknownOperation, withoutPages } from './unknown-operation.ts'
import {
  chooseVersion,
  isVersionRefusal,
  versionHint,
  type WantedVersion,
  whyVersion,
} from './wanted-version.ts'

/** Changes where a call leads, for example to the next page. */
type ChangePlan = (plan: Plan, call: Call) => Plan

/**
 * A client for an engine's API: calls any operation of it by name. Nothing is sent until the first call.
 * Throws a `UsageError` for an engine, version or category that hawser does not know, or a `conn` that is wrong.
 */
export function client<
  E extends Engine,
  W extends Wanted<E> = 'auto',
  C extends Category<E, Used<E, W>> | undefined = undefined,
>(options: ClientOptions<E, W, C>): Client<E, Used<E, W>, C> {
  // Types and tables are generated from the same specifications.
  return new EngineClient(options) as unknown as Client<E, Used<E, W>, C>
}

/** Calls operations of one engine by name, over one connection. */
export class EngineClient {
  readonly #table: Table
  readonly #category: string | undefined
  readonly #wanted: WantedVersion
  readonly #hintOf: HintOf | undefined
  readonly #isStrict: boolean
  readonly #connection: Connection
  /** The version in use; before the engine is asked, the newest that it can be. */
  #version: string
  /** The question to the engine whose answer gave the version. */
  #question: VersionQuestion | undefined
  /** The operations called so far in this version. */
  readonly #routes: Map<string, Route> = new Map()

  /** @internal Use `client()`. */
  constructor(options: LooseOptions) {
    const { engine, category, conn, strict = false } = checkOptions(options)
    this.#isStrict = strict
    this.#table = tableOf(engine)
    this.#wanted = chooseVersion(this.#table, options.version)
    this.#version = this.#wanted.exact ?? this.#wanted.max
    this.#hintOf = versionHint(this.#table, this.#wanted)
    checkCategory(this.#table, this.#version, category)
    this.#category = category
    this.#connection =
      conn instanceof Connection ? conn.share() : connect(conn ?? defaultConn(engine), engine)
  }

  /** @internal */
  get connection(): Connection {
    return this.#connection
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

  /** Whether the version in use has the operation; before `negotiate`, whether the newest possible version has it. */
  supports(op: string): boolean {
    return this.#find(op) !== undefined
  }

  /** The version in use. Asks the engine if the options leave it open. */
  async negotiate(): Promise<string> {
    if (this.#wanted.exact !== undefined) return this.#wanted.exact
    const call = new Call(this.#connection, {})
    try {
      return await this.#negotiate(call)
    } finally {
      call.end()
    }
  }

  /** Calls an operation. With `as: 'messages'`, `'frames'` or `'lines'`, the promise is itself async iterable. */
  invoke(input: InvokeInput): Promise<unknown> {
    const { answer, pages } = this.#routes.get(input?.op)?.operation ?? this.#find(input?.op) ?? {}
    if (pages && answer?.kind === 'messages') return this.#invokePages(input, pages)
    if (!isIterated(input?.as)) return this.#run(input)
    return iterablePromise((left) => this.#run(input, left) as Promise<AsyncIterable<unknown>>)
  }

  /** @internal Calls an operation with a token that has more scopes than it needs: those of the calls after it. */
  invokeFor(input: InvokeInput, more: readonly string[] = []): Promise<unknown> {
    return this.#run(input, undefined, (plan) => {
      const scopes = [...(plan.outgoing.scopes ?? []), ...more]
      return { ...plan, outgoing: { ...plan.outgoing, scopes } }
    })
  }

  /** The items of an answer that comes in pages. Each page is fetched when it is needed. */
  async *pages(input: PagesInput): AsyncGenerator<unknown> {
    checkPagesInput(input)
    const { op, signal } = input
    if (!this.#isNegotiated()) {
      const call = new Call(this.#connection, { op }, signalsOf('pages()', signal, undefined))
      await this.#negotiate(call).finally(() => call.end())
    }
    const { pages } = this.#operation(op)
    if (!pages) throw withoutPages(this.#table, this.#version, op)
    yield* itemsOfPages(pages, input, (asked, change) => this.#run(asked, undefined, change))
  }

  /** Ends the running calls and frees everything. A shared connection stays open; a later call connects again. */
  async close(): Promise<void> {
    await this.#connection.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  #run(input: InvokeInput, left?: AbortSignal, change?: ChangePlan): Promise<unknown> {
    const running = this.#runOnce(input, left, change)
    if (this.#wanted.exact !== undefined) return running
    return running.catch((error) => {
      // The engine refused the version, so it did nothing: another engine may have come since the question.
      // Ask again, unless the body is a stream, which cannot be sent twice.
      if (!isVersionRefusal(error, this.#table) || !isRepeatable(input.data)) throw error
      forgetVersion(this.#connection, this.#table)
      return this.#runOnce(input, left, change, { version: this.#version, error })
    })
  }

  #runOnce(input: InvokeInput, left?: AbortSignal, change?: ChangePlan, refused?: Refused): Promise<unknown> {
    return runCall(
      input?.data,
      () => {
        checkInput(input)
        const signals = signalsOf('invoke()', input.signal, left)
        return new Call(this.#connection, { op: input.op }, signals)
      },
      (call) => {
        const plan = this.#isNegotiated()
          ? this.#plan(input, call)
          : this.#planNegotiated(input, call, refused)
        if (!change) return plan
        return plan instanceof Promise ? plan.then((each) => change(each, call)) : change(plan, call)
      },
    )
  }

  /** An answer in pages. The first is fetched now, each later one when it is needed. */
  #invokePages(input: InvokeInput, pages: Pages): Promise<unknown> {
    const { as = 'data' } = input
    if (as !== 'data' && as !== 'messages') return this.#run(input)
    const begin = (left?: AbortSignal): Promise<AsyncGenerator<unknown>> =>
      begun(itemsOfPages(pages, input, (asked, change) => this.#run(asked, left, change)))
    return as === 'messages' ? iterablePromise(begin) : begin().then(allOf)
  }

  async #planNegotiated(input: InvokeInput, call: Call, refused: Refused | undefined): Promise<Plan> {
    const version = await this.#negotiate(call)
    if (version === refused?.version) throw refused.error
    return this.#plan(input, call)
  }

  async #negotiate(call: Call): Promise<string> {
    const version = await negotiate(call, this.#table, this.#wanted.max ?? this.#version)
    if (version !== this.#version) this.#routes.clear()
    this.#version = version
    this.#question = questionOf(this.#connection, this.#table)
    return version
  }

  #plan(input: InvokeInput, call: Call): Plan | Promise<Plan> {
    if (!this.#isStrict || input.data === undefined) return this.#planChecked(input, call)
    return this.#checkBody(input, call).then(() => this.#planChecked(input, call))
  }

  /** Loads the schemas on demand: few clients are strict. */
  async #checkBody({ op, data }: InvokeInput, call: Call): Promise<void> {
    const { checkStrictly } = await import('./strict-body.ts')
    await call.wait(checkStrictly(this.#table.engine, this.#version, op, data))
  }

  #planChecked(input: InvokeInput, call: Call): Plan | Promise<Plan> {
    const scope = {
      connection: this.#connection,
      table: this.#table,
      version: this.#version,
      hintOf: this.#hintOf,
    }
    const route = this.#route(input.op)
    const { logins } = route.operation
    const registryAuth = this.#connection.registryAuth()
    if (!logins || registryAuth === undefined) return planInvoke(scope, route, input, call)
    const given = call.wait(withLogins(input, logins, registryAuth, this.#table, call.signal))
    return given.then((complete) => planInvoke(scope, route, complete, call))
  }

  #isNegotiated(): boolean {
    if (this.#wanted.exact !== undefined || this.#table.probe === undefined) return true
    return this.#question !== undefined && this.#question === questionOf(this.#connection, this.#table)
  }

  #route(op: string): Route {
    let route = this.#routes.get(op)
    if (!route) {
      route = routeOf(this.#operation(op), prefixOf({ table: this.#table, version: this.#version }))
      this.#routes.set(op, route)
    }
    return route
  }

  #why(): string {
    // Before the engine is asked, the version is not the engine's choice.
    return this.#wanted.exact !== undefined || this.#question ? whyVersion(this.#wanted) : ''
  }

  #find(op: string): Operation | undefined {
    const operation = this.#table.operation(this.#version, op)
    return this.#category === undefined || operation?.category === this.#category ? operation : undefined
  }

  #operation(op: string): Operation {
    const operation = this.#find(op)
    if (operation) return operation
    throw unknownOperation(this.#table, this.#version, this.#category, String(op), this.#why())
  }
}

/** The engine's refusal of a version. */
interface Refused {
  version: string
  error: unknown
}

import {
  type CallFacts,
  ConnectionError,
  callName,
  EngineError,
  ProtocolError,
  TimeoutError,
  UsageError,
} from '../errors/errors.ts'
import { Call } from '../http/call.ts'
import type { Connection } from '../http/connection.ts'
import { exchange } from '../http/exchange.ts'
import { sourceOf } from '../http/faults.ts'
import { valueAt } from '../json/json.ts'
import { buildRaw } from '../request/build.ts'
import { engineError } from '../response/engine-error.ts'
import type { Incoming } from '../response/incoming.ts'
import { redirectError } from '../response/redirect.ts'
import type { Probe, Table } from '../table/operation.ts'
import { compareNumbers } from '../table/version-order.ts'

/**
 * The newest version that the engine has, that hawser has a table for, and that is not above `max`. The
 * engine is asked once per connection, however many calls wait for its answer.
 */
export async function negotiate(call: Call, table: Table, max: string): Promise<string> {
  const { engine, probe, versions } = table
  const { connection } = call
  if (!probe) return max
  const actual = await (questionOf(connection, table) ?? new VersionQuestion(connection, table, probe)).wait(
    call,
  )
  const fitting = versions.filter((version) => compareNumbers(version, actual) <= 0)
  const best = fitting.filter((version) => compareNumbers(version, max) <= 0).at(-1)
  if (best !== undefined) return best
  throw new UsageError(
    `The ${engine} at ${connection.name} has version ${actual}, older than the oldest that hawser knows (${versions[0]}).${sourceOf(connection)}`,
    { call: call.facts },
  )
}

/** The question that the engine was asked, unless it was forgotten. Asking again makes a new object. */
export function questionOf({ agent }: Connection, table: Table): VersionQuestion | undefined {
  return agent.known.get(table) as VersionQuestion | undefined
}

/** Forgets the engine's version: another engine may have taken its place. */
export function forgetVersion({ agent }: Connection, table: Table): void {
  agent.known.delete(table)
}

/**
 * The question for the engine's version, shared by the calls that wait for it. It ends when the last of them
 * leaves, so that it keeps no process alive and the next call asks anew.
 */
export class VersionQuestion {
  readonly #forget: () => void
  readonly #stop = new AbortController()
  readonly #answer: Promise<string>
  #waiting = 0
  #isAnswered = false

  constructor(connection: Connection, table: Table, probe: Probe) {
    const { known } = connection.agent
    this.#forget = () => {
      if (known.get(table) === this) known.delete(table)
    }
    known.set(table, this)
    // The question has a connection of its own: if the client that asked first is closed, others may still wait.
    this.#answer = ask(connection.share(), table.engine, probe, this.#stop.signal)
    this.#answer.then(() => {
      this.#isAnswered = true
    }, this.#forget)
  }

  /** The engine's version. */
  async wait(call: Call): Promise<string> {
    this.#waiting += 1
    try {
      return await call.wait(this.#answer)
    } catch (error) {
      throw call.aborted ? error : errorFor(call.facts, error)
    } finally {
      this.#waiting -= 1
      if (this.#waiting === 0 && !this.#isAnswered) {
        this.#forget()
        this.#stop.abort(new Error('Nobody waits for the version any more.'))
      }
    }
  }
}

/** In ms, if the connection sets no `connectTimeout`: asking for the version is part of connecting. */
const patience = 10_000
const maxAnswer = 1024 * 1024

async function ask(
  connection: Connection,
  engine: string,
  probe: Probe,
  signal: AbortSignal,
): Promise<string> {
  const outgoing = buildRaw({ method: probe.method, path: probe.path })
  const { connectTimeout = patience, readTimeout = 0 } = connection.settings
  const silence = Math.min(...[connectTimeout, readTimeout].filter((ms) => ms > 0))
  const facts = outgoing.call
  const asking = new Call(
    connection,
    facts,
    [signal],
    Number.isFinite(silence) ? { readTimeout: silence } : {},
  )
  try {
    const collect = ({ status }: Incoming) => status < 300 && maxAnswer
    const incoming = await exchange(asking, outgoing, undefined, collect)
    const found = incoming.body instanceof Uint8Array && versionIn(incoming, probe)
    if (found) return `${probe.prefix ?? ''}${found}`
    if (probe.method === 'GET') throw await noVersion(incoming, facts, connection, engine)
  } catch (error) {
    // The engine accepted this connection and then did not answer. Another connection may get an answer.
    if (probe.method === 'GET' || !(error instanceof TimeoutError)) throw error
  } finally {
    asking.end()
  }
  // Some engines do not answer HEAD here, and some give their version only to GET.
  return ask(connection, engine, { ...probe, method: 'GET' }, signal)
}

async function noVersion(
  incoming: Incoming,
  call: CallFacts,
  connection: Connection,
  engine: string,
): Promise<Error> {
  if (incoming.status >= 400) return engineError(incoming, call)
  if (incoming.status >= 300) return redirectError(incoming, call)
  return new ProtocolError(
    `${callName(call)}: what answers at ${connection.name} does not say its version as ${engine} does; is it another engine?${sourceOf(connection)}`,
    { call },
  )
}

/** The question's error, told as the error of a call that waited for it. */
function errorFor(call: CallFacts, error: unknown): unknown {
  const name = callName(call)
  if (error instanceof EngineError) {
    const { status, engineMessage: message, engineCause: cause, body, method, path } = error
    const hint = `${method} ${path} asks for the engine's version: pass a "version" to client(), and it is not asked.`
    return new EngineError({ status, message, cause, body, hint, call: name ? call : { method, path } })
  }
  if (!name) return error
  const message = `${name}: ${(error as Error).message}`
  if (error instanceof TimeoutError) return new TimeoutError(error.timeout, error.ms, message, { call })
  if (error instanceof ProtocolError) {
    const advice = 'Pass a "version" to client(), and the engine is not asked.'
    return new ProtocolError(`${message} ${advice}`, { call, cause: error })
  }
  if (!(error instanceof ConnectionError)) return error
  const { hint, cause } = error
  return new ConnectionError(hint ? message.slice(0, -hint.length - 1) : message, { call, cause, hint })
}

function versionIn({ headers, body }: Incoming, { header, field = '' }: Probe): string | undefined {
  const found = header ? headers[header.toLowerCase()] : fieldOf(body as Uint8Array, field)
  return typeof found === 'string' && /\d/.test(found) ? found : undefined
}

function fieldOf(body: Uint8Array, field: string): unknown {
  try {
    return valueAt(JSON.parse(Buffer.from(body).toString()), field)
  } catch {
    return undefined
  }
}

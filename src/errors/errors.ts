import { oneLine, printable } from './printable.ts'

/** Every code that an error may have. */
export const errorCodes = [
  'USAGE',
  'ENGINE',
  'CONNECTION',
  'TIMEOUT',
  'PROTOCOL',
  'CONTAINER',
  'TABLE',
] as const

/** Stable, machine-readable cause of a {@link HawserError}. */
export type ErrorCode = (typeof errorCodes)[number]

const brand: unique symbol = Symbol.for('hawser.error')

/** What may be told of a call: no query, no headers, no body. */
export interface CallFacts {
  op?: string | undefined
  method?: string | undefined
  path?: string | undefined
}

/** `ContainerStart POST /v1.41/containers/x/start` */
export function callName(call: CallFacts | undefined): string {
  const { op, method, path } = call ?? {}
  return [op, method, path].filter(Boolean).join(' ')
}

/** Root of every error that hawser throws. */
export class HawserError extends Error {
  readonly code: ErrorCode
  declare readonly op?: string
  declare readonly method?: string
  declare readonly path?: string
  /** What failed when a recipe cleaned up after this error: something of it may be left. */
  declare cleanUpError?: unknown

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; call?: CallFacts | undefined } = {},
  ) {
    super(printable(message), options.cause === undefined ? undefined : { cause: options.cause })
    this.name = new.target.name
    this.code = code
    const { op, method, path } = options.call ?? {}
    if (op !== undefined) this.op = op
    if (method !== undefined) this.method = method
    if (path !== undefined) this.path = path
    Object.defineProperty(this, brand, { value: true })
  }
}

/** The call is wrong; nothing was sent. */
export class UsageError extends HawserError {
  /** The name that was probably meant. */
  declare readonly suggestion?: string

  constructor(
    message: string,
    options: { suggestion?: string | undefined; call?: CallFacts; cause?: unknown } = {},
  ) {
    super('USAGE', options.suggestion ? `${message} Did you mean "${options.suggestion}"?` : message, options)
    if (options.suggestion !== undefined) this.suggestion = options.suggestion
  }
}

/** Could not connect, or the connection broke. */
export class ConnectionError extends HawserError {
  /** What a person can do about it. */
  declare readonly hint?: string
  /** It could not connect: nothing was sent. */
  declare readonly unsent?: true

  constructor(
    message: string,
    options: {
      hint?: string | undefined
      unsent?: true
      call?: CallFacts | undefined
      cause?: unknown
    } = {},
  ) {
    super('CONNECTION', options.hint ? `${message} ${options.hint}` : message, options)
    if (options.hint !== undefined) this.hint = options.hint
    if (options.unsent) this.unsent = true
  }
}

/** Which timeout ran out: one of a connection's, or that of a credential helper. */
export type TimeoutKind = 'connectTimeout' | 'readTimeout' | 'writeTimeout' | 'callTimeout' | 'helperTimeout'

/** A timeout ran out. */
export class TimeoutError extends HawserError {
  readonly timeout: TimeoutKind
  /** Its length in ms. */
  readonly ms: number

  constructor(
    timeout: TimeoutKind,
    ms: number,
    message: string,
    options: { call?: CallFacts | undefined } = {},
  ) {
    super('TIMEOUT', message, options)
    this.timeout = timeout
    this.ms = ms
  }
}

/** The answer is not what HTTP, JSON or framing allows. */
export class ProtocolError extends HawserError {
  /** Byte offset of the fault within the stream. */
  declare readonly offset?: number
  /** The bytes around the fault. */
  declare readonly excerpt?: string

  constructor(
    message: string,
    options: { offset?: number; excerpt?: string; call?: CallFacts | undefined; cause?: unknown } = {},
  ) {
    super('PROTOCOL', message, options)
    if (options.offset !== undefined) this.offset = options.offset
    if (options.excerpt !== undefined) this.excerpt = options.excerpt
  }
}

/**
 * What a status means, in a word. `failed`: the stream began as a success, but its work failed, such as a
 * command of a build. Asking again does the work again.
 */
export type EngineErrorReason =
  | 'bad-request'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'not-allowed'
  | 'not-acceptable'
  | 'conflict'
  | 'too-large'
  | 'too-many-requests'
  | 'client'
  | 'server'
  | 'not-implemented'
  | 'unavailable'
  | 'failed'

/** The engine refused: a status of 400 or above, or an error inside a stream that began as a success. */
export class EngineError extends HawserError {
  /** HTTP status. For an error inside a 200: the status that the stream gives for it, or 500. */
  readonly status: number
  readonly reason: EngineErrorReason
  /** The engine's own words, without our sentence around them and without terminal escapes. */
  readonly engineMessage: string
  /** Podman's text of the underlying cause. */
  declare readonly engineCause?: string
  /** What a person can do about it. */
  declare readonly hint?: string
  /** The error as the engine sent it: parsed JSON, or text; cut at 64 KiB. */
  declare readonly body?: unknown
  /** How long to wait before the next try, in ms, where the engine says so (`Retry-After`). */
  declare readonly retryAfter?: number

  constructor(facts: {
    status: number
    message: string
    cause?: string | undefined
    hint?: string | undefined
    body?: unknown
    retryAfter?: number | undefined
    /** The error came inside a stream that began as a success. */
    inStream?: boolean | undefined
    call?: CallFacts | undefined
    /** Default: what the status means. */
    reason?: EngineErrorReason | undefined
  }) {
    const { call, status } = facts
    const what = callName(call)
    const why = facts.cause && !facts.message.includes(facts.cause) ? ` (${facts.cause})` : ''
    const said = `${what ? `${what}: ` : ''}${status} ${oneLine(`${facts.message}${why}`)}`
    super('ENGINE', facts.hint ? `${said.replace(/\.?$/, '.')} ${facts.hint}` : said, { call })
    this.status = status
    this.reason = facts.reason ?? (facts.inStream && status >= 500 ? 'failed' : reasonOf(status))
    this.engineMessage = printable(facts.message)
    if (facts.cause !== undefined) this.engineCause = printable(facts.cause)
    if (facts.hint !== undefined) this.hint = facts.hint
    if (facts.body !== undefined) this.body = facts.body
    if (facts.retryAfter !== undefined) this.retryAfter = facts.retryAfter
  }
}

/** True for an error of hawser, of this copy or another one in the same process. */
export function isHawserError(error: unknown): error is HawserError {
  return typeof error === 'object' && error !== null && (error as Record<symbol, unknown>)[brand] === true
}

function reasonOf(status: number): EngineErrorReason {
  return reasons[status] ?? (status >= 500 ? 'server' : 'client')
}

const reasons: Record<number, EngineErrorReason> = {
  400: 'bad-request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-allowed',
  406: 'not-acceptable',
  409: 'conflict',
  413: 'too-large',
  429: 'too-many-requests',
  501: 'not-implemented',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
}

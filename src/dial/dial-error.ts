import { connectHint, type Endpoint, silenceHint } from '../errors/hints.ts'

/** Could not connect. The http room turns it into the call's `ConnectionError` or `TimeoutError`. */
export class DialError extends Error {
  readonly hint: string | undefined
  readonly timedOut: boolean

  constructor(
    message: string,
    options: { cause?: unknown; hint?: string | undefined; timedOut?: boolean } = {},
  ) {
    super(message, { cause: options.cause })
    this.hint = options.hint
    this.timedOut = options.timedOut ?? false
  }
}

/** Describes the cause, with a hint if there is one. */
export function dialError(cause: unknown, endpoint: Endpoint): DialError {
  const { code, message = String(cause) } = (cause ?? {}) as NodeJS.ErrnoException
  // OpenSSL puts its reason between addresses and the names of its own source files.
  const [, reason = message.trim()] = /:error:\w+:[^:]*:[^:]*:([^:]+):/.exec(message) ?? []
  const why = code && !reason.includes(code) ? `${code}: ${reason}` : reason || code || 'no reason given'
  return new DialError(`Cannot connect to ${endpoint.name}: ${why.replace(/\.$/, '')}.`, {
    cause,
    hint: connectHint(cause, endpoint) ?? (code === 'ECONNRESET' ? silenceHint(endpoint) : undefined),
  })
}

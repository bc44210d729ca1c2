import { setTimeout as sleep } from 'node:timers/promises'
import { SpecError } from './spec-error.ts'

/** How long and how often to try, and how much to take. */
export interface DownloadOptions {
  /** How often to try in all; 4 without it. */
  attempts?: number
  /** Wait before the second try, in ms; doubled for each further one. 500 without it. */
  backoff?: number
  /** Give up on a try when no byte has come for so long, in ms; 20 s without it. */
  stall?: number
  /** For all tries together, in ms; 5 minutes without it. */
  longest?: number
  /** In bytes, after decompression; 64 MiB without it. */
  largest?: number
  /** Told of each byte count that arrives. */
  onBytes?: (count: number) => void
}

/** What an answer may be at most, in bytes, where nothing else is said. */
export const largestSpec: number = 64 * 1024 * 1024

/**
 * The text at an http or https url. Failures of the network, stalls, cut answers, and statuses that pass (408, 425,
 * 429, 5xx) are tried again. Throws a {@link SpecError} that says what came of the last try.
 */
export async function download(url: string, options: DownloadOptions = {}): Promise<string> {
  const bounds = { ...usual, ...options }
  const end = performance.now() + bounds.longest
  for (let attempt = 1; ; attempt++) {
    try {
      return await downloadOnce(url, bounds, end)
    } catch (cause) {
      if (cause instanceof SpecError) throw cause
      const wait = cause instanceof Passing ? cause.wait : undefined
      const pause = wait ?? bounds.backoff * 2 ** (attempt - 1)
      const isLast = attempt >= bounds.attempts || isFinal(cause) || performance.now() + pause >= end
      if (isLast) throw new SpecError(url, problemOf(cause, attempt), { cause })
      await sleep(pause)
    }
  }
}

/** A status that another try may not get. */
class Passing extends Error {
  /** In ms, where the server has said when to come back. */
  readonly wait: number | undefined

  constructor(message: string, wait: number | undefined) {
    super(message)
    this.wait = wait
  }
}

async function downloadOnce(url: string, bounds: Required<DownloadOptions>, end: number): Promise<string> {
  const { stall, longest, largest, onBytes } = bounds
  const giveUp = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const waitOn = (): void => {
    clearTimeout(timer)
    const left = end - performance.now()
    const reason =
      left < stall ? `no whole answer came within ${longest / 1000} s` : `no byte came for ${stall / 1000} s`
    timer = setTimeout(() => giveUp.abort(new Error(reason)), Math.min(left, stall))
  }
  waitOn()
  try {
    const response = await fetch(url, { signal: giveUp.signal })
    if (!response.ok) await refuse(response, url)
    if (response.headers.get('content-type')?.startsWith('text/html')) {
      await response.body?.cancel()
      throw new SpecError(url, 'This is an HTML page, not a specification. Give the url of the file itself.')
    }
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of response.body ?? []) {
      waitOn()
      size += chunk.byteLength
      if (size > largest) throw new SpecError(url, tooLarge(largest))
      chunks.push(chunk)
      onBytes(chunk.byteLength)
    }
    return Buffer.concat(chunks).toString()
  } finally {
    clearTimeout(timer)
  }
}

async function refuse(response: Response, url: string): Promise<never> {
  const { status, statusText, headers, body } = response
  await body?.cancel()
  const said = `The server answered ${status} ${statusText}`.trim()
  if (![408, 425, 429].includes(status) && status < 500) throw new SpecError(url, `${said}.`)
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  throw new Passing(said, seconds >= 0 ? Math.min(seconds, 30) * 1000 : undefined)
}

/** A name or port that is not there, which a moment later it is not either. */
function isFinal(cause: unknown): boolean {
  const { code } = ((cause as Error).cause ?? {}) as NodeJS.ErrnoException
  return code === 'ENOTFOUND' || code === 'ECONNREFUSED'
}

function problemOf(cause: unknown, attempt: number): string {
  const tries = attempt === 1 ? '' : ` (tried ${attempt} times)`
  if (cause instanceof Passing) return `${cause.message}${tries}.`
  return `It cannot be downloaded: ${reasonOf(cause as Error)}${tries}.`
}

/** Node's fetch says only "fetch failed" or "terminated"; what happened is its cause. */
function reasonOf({ cause, message }: Error): string {
  if (!(cause instanceof Error)) return message
  return cause.message || ((cause as NodeJS.ErrnoException).code ?? message)
}

export function tooLarge(largest: number): string {
  return `It is larger than ${largest / 1024 / 1024} MiB, which no specification is.`
}

const usual: Required<DownloadOptions> = {
  attempts: 4,
  backoff: 500,
  stall: 20_000,
  longest: 300_000,
  largest: largestSpec,
  onBytes: () => {},
}

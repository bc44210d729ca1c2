import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export interface DownloadOptions {
  /** How often to try in all. */
  attempts: number
  /** Wait before the second try, in ms; doubled for each further one. */
  backoff: number
  /** Give up on a try when no byte has come for so long, in ms. */
  stall: number
  /** Told of each byte count that arrives. */
  onBytes?: (count: number) => void
}

/** A failure that another try cannot mend. */
class Final extends Error {}

/**
 * The text at a url or local path. Failures of the network, stalls, truncation and statuses that pass (429, 5xx)
 * are tried again; throws an error that says what came of the last try.
 */
export async function download(location: string, options: DownloadOptions): Promise<string> {
  if (!/^https?:/.test(location)) return readLocal(location, options)
  for (let attempt = 1; ; attempt++) {
    try {
      return await downloadOnce(location, options)
    } catch (error) {
      if (error instanceof Final) throw error
      const tries = attempt === 1 ? '' : ` (tried ${attempt} times)`
      if (attempt >= options.attempts) throw new Error(`${reasonOf(error)}${tries}`, { cause: error })
      await sleep(error instanceof TryLater ? error.ms : options.backoff * 2 ** (attempt - 1))
    }
  }
}

/** The server has said when to come back. */
class TryLater extends Error {
  readonly ms: number

  constructor(message: string, ms: number) {
    super(message)
    this.ms = ms
  }
}

async function readLocal(location: string, { onBytes }: DownloadOptions): Promise<string> {
  const file = location.startsWith('file:') ? fileURLToPath(location) : location
  const text = await readFile(file, 'utf8')
  onBytes?.(Buffer.byteLength(text))
  return text
}

async function downloadOnce(url: string, { stall, onBytes }: DownloadOptions): Promise<string> {
  const stalled = new AbortController()
  const give = (): void => stalled.abort(new Error(`no byte came for ${stall / 1000} s`))
  let timer = setTimeout(give, stall)
  try {
    const response = await fetch(url, { signal: stalled.signal })
    if (!response.ok) await refuse(response)
    if (response.headers.get('content-type')?.startsWith('text/html')) {
      throw new Final('the answer is an HTML page, not a specification')
    }
    const chunks: Uint8Array[] = []
    for await (const chunk of response.body ?? []) {
      clearTimeout(timer)
      timer = setTimeout(give, stall)
      chunks.push(chunk)
      onBytes?.(chunk.byteLength)
    }
    return Buffer.concat(chunks).toString()
  } finally {
    clearTimeout(timer)
  }
}

async function refuse(response: Response): Promise<never> {
  await response.body?.cancel()
  const status = `the server answered ${response.status} ${response.statusText}`.trim()
  if (![408, 425, 429].includes(response.status) && response.status < 500) throw new Final(status)
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  if (seconds >= 0) throw new TryLater(status, Math.min(seconds, 30) * 1000)
  throw new Error(status)
}

/** Node's fetch says only "fetch failed" or "terminated"; what happened is its cause. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error
  if (!(cause instanceof Error)) return message
  return cause.message || String((cause as NodeJS.ErrnoException).code ?? message)
}

import { stringifyJson } from '../json/json.ts'

/** What tells when an event was: in Unix nanoseconds, or at least in seconds. */
interface Timed {
  time?: number
  timeNano?: number | bigint
}

/**
 * How far back to ask again. Engines do not tell events strictly in order of their times, and without `bigint` the
 * times are rounded to 256 ns.
 */
const overlap = 2_000_000_000n
const rounding = 1_000n
const nanosPerSecond = 1_000_000_000n

/** Remembers the last events, so that those told again after a break are left out. */
export class SeenEvents {
  /** When the following began. */
  readonly #begun: bigint
  /** When the first event was: what is older than that was not asked for. */
  #oldest = 0n
  #newest: bigint | undefined
  /** The events of the last moments as text. */
  #recent: { nanos: bigint; text: string }[] = []
  /** How often each of them will be told again. */
  #repeats = new Map<string, number>()

  constructor(begun: bigint) {
    this.#begun = begun
  }

  /** The time to ask from after a break, in Unix seconds to the nanosecond; `asked`: from when the caller did. */
  since(asked: unknown): unknown {
    if (this.#newest === undefined && asked !== undefined) return asked
    const since = this.#newest === undefined ? this.#begun : later(this.#newest - overlap, this.#oldest)
    return `${since / nanosPerSecond}.${String(since % nanosPerSecond).padStart(9, '0')}`
  }

  /** From `since` on, all of it will be told again. */
  expectRepeats(): void {
    this.#repeats = new Map()
    for (const { text } of this.#recent) this.#repeats.set(text, (this.#repeats.get(text) ?? 0) + 1)
  }

  /** Whether the event was not given before. */
  isNew(event: Timed): boolean {
    const text = stringifyJson(event) ?? ''
    const repeats = this.#repeats.get(text) ?? 0
    if (repeats > 0) {
      this.#repeats.set(text, repeats - 1)
      return false
    }
    const nanos = nanosOf(event)
    if (this.#newest === undefined) this.#oldest = nanos - rounding
    this.#newest = later(nanos, this.#newest ?? 0n)
    this.#recent.push({ nanos, text })
    const oldest = this.#newest - overlap
    const kept = this.#recent.findIndex((recent) => recent.nanos >= oldest)
    if (kept > 0) this.#recent.splice(0, kept)
    return true
  }
}

function later(a: bigint, b: bigint): bigint {
  return a > b ? a : b
}

function nanosOf({ time = 0, timeNano }: Timed): bigint {
  return timeNano === undefined ? BigInt(Math.floor(time)) * nanosPerSecond : BigInt(timeNano)
}

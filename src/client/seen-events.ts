/** The time of an event: in Unix nanoseconds, or at least in seconds. */
interface Timed {
  time?: number
  timeNano?: number | bigint
}

/**
 * How far back to ask again. Engines do not send events strictly in order of time, and without `bigint` the
 * times are rounded to 256 ns.
 */
const overlap = 2_000_000_000n
const rounding = 1_000n
const nanosPerSecond = 1_000_000_000n

/** Remembers the last events, so that those sent again after a break are left out. */
export class SeenEvents {
  /** When the following began. */
  readonly #begun: bigint
  /** The time of the first event. The caller did not ask for older ones. */
  #oldest = 0n
  #newest: bigint | undefined
  /** The latest events, as text. */
  #recent: { nanos: bigint; text: string }[] = []
  /** How often each of them will come again. */
  #repeats = new Map<string, number>()

  constructor(begun: bigint) {
    this.#begun = begun
  }

  /** The `since` to ask for after a break, in Unix seconds to the nanosecond. `asked`: the caller's own `since`. */
  since(asked: unknown): unknown {
    if (this.#newest === undefined && asked !== undefined) return asked
    const since = this.#newest === undefined ? this.#begun : later(this.#newest - overlap, this.#oldest)
    return `${since / nanosPerSecond}.${String(since % nanosPerSecond).padStart(9, '0')}`
  }

  /** The engine was asked `since` that time, so it will send all the latest events again. */
  expectRepeats(): void {
    this.#repeats = new Map()
    for (const { text } of this.#recent) this.#repeats.set(text, (this.#repeats.get(text) ?? 0) + 1)
  }

  /** Whether the event, of which this is the JSON, was not given before. */
  isNew(event: Timed, text: string): boolean {
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

import { StringDecoder } from 'node:string_decoder'
import { endOf, type Step, Steps, stepOutcome } from './steps.ts'
import type { BuildWarning, Trace, VertexLog, VertexStatus } from './trace.ts'

/** What a step has to print. */
interface Pending {
  lines: string[]
  /** The line of output that is not whole yet, by channel, each with its own cut characters. */
  partial: Record<VertexLog['channel'], { text: string; decoder: StringDecoder }>
  /** When parts of it were last printed, in ms, by id. */
  printed: Map<string, number>
  isNamed: boolean
  isDone: boolean
}

/** A part that still runs is printed again after this many ms. */
const statusPause = 5_000
const longestPartial = 64 * 1024

/** Turns the news of a build into lines as `docker build --progress=plain` prints them. */
export class PlainText {
  readonly #steps = new Steps()
  readonly #pending = new Map<string, Pending>()
  #current: string | undefined;

  /** The lines that these news give. */
  *lines(trace: Trace): Generator<string> {
    this.#steps.add(trace)
    for (const { digest } of trace.vertices) this.#update(digest)
    for (const status of trace.statuses) this.#status(status)
    for (const log of trace.logs) this.#log(log)
    for (const warning of trace.warnings) this.#warning(warning)
    // The step that was printed last goes on first, so that lines of one step stay together.
    const digests = new Set(this.#current === undefined ? [] : [this.#current])
    for (const { digest } of this.#steps.started()) digests.add(digest)
    for (const digest of digests) yield* this.#print(digest)
  }

  /** The last lines for a build that failed. */
  failure(): string[] {
    return failureLines(this.#steps.failed())
  }

  #of(digest: string): Pending {
    let pending = this.#pending.get(digest)
    if (!pending) {
      const partial = () => ({ text: '', decoder: new StringDecoder() })
      pending = {
        lines: [],
        partial: { stdout: partial(), stderr: partial() },
        printed: new Map(),
        isNamed: false,
        isDone: false,
      }
      this.#pending.set(digest, pending)
    }
    return pending
  }

  #update(digest: string): void {
    const step = this.#steps.get(digest) as Step
    const pending = this.#of(digest)
    // A step that starts again is not done any more, and ends once more.
    if (step.started && !step.completed) pending.isDone = false
  }

  #status({ id, vertex, current, total, timestamp, started, completed }: VertexStatus): void {
    const pending = this.#of(vertex)
    const now = timestamp?.getTime() ?? 0
    if (!completed && now - (pending.printed.get(id) ?? Number.NEGATIVE_INFINITY) < statusPause) return
    pending.printed.set(id, completed ? Number.POSITIVE_INFINITY : now)
    const amount = total ? ` ${size(current)} / ${size(total)}` : current ? ` ${size(current)}` : ''
    const seconds = started ? ((completed?.getTime() ?? now) - started.getTime()) / 1000 : 0
    const time = seconds > 0.01 ? ` ${seconds.toFixed(1)}s` : ''
    pending.lines.push(`${id}${amount}${time}${completed ? ' done' : ''}`)
  }

  #log({ vertex, channel, data, timestamp }: VertexLog): void {
    const pending = this.#of(vertex)
    const part = pending.partial[channel]
    const started = this.#steps.get(vertex)?.started
    const seconds = started && timestamp ? (timestamp.getTime() - started.getTime()) / 1000 : 0
    const time = seconds.toFixed(seconds < 10 ? 3 : seconds < 100 ? 2 : 1)
    const [first = '', ...lines] = part.decoder.write(Buffer.from(data)).split('\n')
    part.text ||= `${time} `
    part.text += first
    for (const line of lines) {
      pending.lines.push(part.text.replace(/\r$/, ''))
      part.text = `${time} ${line}`
    }
    if (lines.length > 0 && lines.at(-1) === '') part.text = ''
    if (part.text.length > longestPartial) {
      pending.lines.push(part.text)
      part.text = ''
    }
  }

  #warning(warning: BuildWarning): void {
    this.#of(warning.vertex).lines.push(warningLine(warning))
  }

  *#print(digest: string): Generator<string> {
    const [step, pending] = [this.#steps.get(digest), this.#of(digest)]
    if (!step?.started) return
    const { number, name, completed } = step
    // Warnings may come when a step is done.
    const { isDone: wasDone } = pending
    if (wasDone && pending.lines.length === 0) return
    if (completed)
      for (const part of Object.values(pending.partial)) if (part.text) pending.lines.push(part.text)
    if (pending.isNamed && !completed && pending.lines.length === 0) return
    if (this.#current !== digest) {
      if (this.#current !== undefined) yield `#${this.#steps.get(this.#current)?.number} ...`
      if (this.#pending.size > 1 && this.#hasPrinted) yield ''
      yield `#${number} ${name}`
    }
    this.#hasPrinted = true
    pending.isNamed = true
    for (const line of pending.lines.splice(0)) yield `#${number} ${line}`
    this.#current = completed ? undefined : digest
    pending.isDone = completed !== undefined
    if (completed && !wasDone) yield `#${number} ${outcome(step)}`
  }

  #hasPrinted = false
}

/** The last lines for a step that failed: its name and the end of its output. */
export function failureLines(step: Step | undefined): string[] {
  return step ? ['------', ` > ${step.name}:`, ...endOf(step), '------'] : []
}

/** A warning in one line, with its place. */
export function warningLine({ message, file, line }: BuildWarning): string {
  return `WARN: ${message}${file ? ` (${file}${line ? `:${line}` : ''})` : ''}`
}

function outcome(step: Step): string {
  const { error, started, completed } = step
  const word = stepOutcome(step)
  if (word === 'ERROR') return `ERROR: ${error}`
  if (word !== 'DONE') return word
  const seconds = ((completed?.getTime() ?? 0) - (started?.getTime() ?? 0)) / 1000
  return `DONE ${Math.max(0, seconds).toFixed(1)}s`
}

/** In decimal units: `31B`, `1.45MB`. */
export function size(bytes: number): string {
  let value = bytes
  let unit = 0
  for (; value >= 1000 && unit < units.length - 1; unit += 1) value /= 1000
  return `${unit === 0 ? value : value.toFixed(2)}${units[unit]}`
}

const units = ['B', 'kB', 'MB', 'GB', 'TB']

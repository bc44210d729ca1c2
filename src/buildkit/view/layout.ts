import { oneLine } from '../../errors/printable.ts'
import { size } from '../progress/plain-text.ts'
import { type Step, stepOutcome } from '../progress/steps.ts'
import type { VertexStatus } from '../progress/trace.ts'
import { cellsOf, cut } from './cells.ts'

/** What there is to draw of a build. */
export interface Scene {
  /** The steps that have started, in that order. */
  steps: readonly ViewedStep[]
  /** How many steps are known, waiting ones too. */
  known: number
  /** Seconds since the build began. */
  seconds: number
  end?: 'FINISHED' | 'FAILED' | undefined
}

export interface ViewedStep {
  step: Step
  /** How long it has run, or ran. */
  seconds: number
  /** Its transfers and layers. */
  statuses: readonly VertexStatus[]
}

/** A line, and what it is about, which decides its colour. */
export interface Line {
  text: string
  kind: 'head' | 'running' | 'done' | 'failed' | 'detail'
}

export interface Room {
  columns: number
  /** Left out: as many as it takes. */
  rows?: number
}

/** How many lines of the output of a step that runs are shown. */
const logLines = 6
/** In cells, with its brackets. */
const barCells = 22

/**
 * The lines of a build. Where there is no room for all: the steps that run come first, then those that ended last.
 */
export function layout({ steps, known, seconds, end }: Scene, { columns, rows }: Room): Line[] {
  const done = steps.filter(({ step }) => step.completed).length
  const head = `[+] Building ${seconds.toFixed(1)}s (${done}/${known})${end ? ` ${end}` : ''}`
  const room = rows === undefined ? Number.POSITIVE_INFINITY : Math.max(0, rows - 1)
  const shown = chosen(steps, room)
  let left = room - shown.length
  const lines: Line[] = [{ text: cut(head, columns), kind: 'head' }]
  for (const viewed of shown) {
    lines.push(stepLine(viewed, columns))
    const details = viewed.step.completed ? [] : detailsOf(viewed, columns)
    // The newest, where not all have room.
    const kept = left > 0 ? details.slice(-left) : []
    left -= kept.length
    lines.push(...kept.map((text): Line => ({ text: cut(text, columns), kind: 'detail' })))
  }
  return lines
}

function chosen(steps: readonly ViewedStep[], room: number): readonly ViewedStep[] {
  if (steps.length <= room) return steps
  const running = steps.filter(({ step }) => !step.completed).slice(-room)
  const others = steps.filter(({ step }) => step.completed)
  const kept = new Set([...running, ...others.slice(others.length - Math.max(0, room - running.length))])
  return steps.filter((viewed) => kept.has(viewed)).slice(0, room)
}

function stepLine({ step, seconds }: ViewedStep, columns: number): Line {
  const outcome = step.completed ? stepOutcome(step) : undefined
  const time = `${seconds.toFixed(1)}s`
  const mark = outcome && outcome !== 'DONE' ? `${outcome} ` : ''
  const kind = outcome === undefined ? 'running' : outcome === 'ERROR' ? 'failed' : 'done'
  return { text: withTime(` => ${mark}${oneLine(step.name)}`, time, columns), kind }
}

function detailsOf({ step, statuses }: ViewedStep, columns: number): string[] {
  const parts = statuses
    .filter(({ completed }) => !completed)
    .map((status) => ` => => ${barOf(status, columns)}${oneLine(status.id)}${amountOf(status)}`)
  // The last line is the one that is being written.
  const output = step.tail.map(lastWritten).filter((line) => line !== '')
  return [...parts, ...output.slice(-logLines).map((line) => ` => # ${line}`)]
}

/** What a terminal would show of a line that was written over. */
function lastWritten(line: string): string {
  const versions = line.split('\r').map((part) => oneLine(part.replaceAll('\t', '  ')))
  return versions.findLast((part) => part !== '') ?? ''
}

function barOf({ current, total }: VertexStatus, columns: number): string {
  if (total <= 0 || columns < 3 * barCells) return ''
  const full = barCells - 2
  const filled = Math.max(0, Math.min(full, Math.round((current / total) * full)))
  return `[${'='.repeat(filled)}${' '.repeat(full - filled)}] `
}

function amountOf({ current, total }: VertexStatus): string {
  if (total > 0) return ` ${size(current)} / ${size(total)}`
  return current > 0 ? ` ${size(current)}` : ''
}

/** The time at the right edge; without it where there is hardly room for the text. */
function withTime(text: string, time: string, columns: number): string {
  const room = columns - time.length - 1
  if (room < 12) return cut(text, columns)
  const fitted = cut(text, room)
  return `${fitted}${' '.repeat(room - cellsOf(fitted))} ${time}`
}

import { UsageError } from '../errors/errors.ts'
import type { Arguments } from './command.ts'
import { textOf } from './operands.ts'

/** A time as the engines take it: Unix seconds, RFC 3339, or for how long back from now, as `10m` or `1h30m`. */
export function timeOf(args: Arguments, name: string): string | Date | undefined {
  const text = textOf(args, name)
  if (text === undefined || /^\d+(\.\d+)?$/.test(text)) return text
  const parts = [...text.matchAll(/(\d+)([smhd])/g)]
  if (parts.length > 0 && parts.map(([part]) => part).join('') === text) {
    const back = parts.reduce((ms, [, count, unit]) => ms + Number(count) * (units[unit as string] ?? 0), 0)
    return new Date(Date.now() - back)
  }
  if (/^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text))) return text
  throw new UsageError(
    `--${name} takes a time such as 10m, 2030-01-02T15:04:05Z or Unix seconds, and not "${text}".`,
  )
}

const units: Record<string, number> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

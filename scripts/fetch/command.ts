import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Console } from '../console.ts'
import { readSources } from '../sources.ts'
import { fetchSpecs, type Outcome } from './fetch-specs.ts'
import { type Lock, readLock, writeLock } from './lock.ts'
import { Progress } from './progress.ts'
import { selectTargets } from './select.ts'

/** `npm run fetch -- …`: resolves to the exit code; throws for arguments or sources that are wrong. */
export async function fetchCommand(argv: string[], { stdout, stderr }: Console): Promise<number> {
  const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options: flags })
  const { specs, from } = values
  const targets = selectTargets(readSources(join(specs, 'sources.yaml')), positionals)
  const lockFile = join(specs, 'lock.json')
  const lock = readLock(lockFile)
  const progress = new Progress(targets.length, stderr)
  const options = {
    specs,
    from,
    lock,
    concurrency: positive('concurrency', values.concurrency),
    attempts: positive('attempts', values.attempts),
    backoff: positive('backoff', values.backoff),
    stall: positive('stall', values.stall),
    onBytes: (count: number) => progress.addBytes(count),
  }
  const outcomes = await fetchSpecs(targets, options, (outcome) => progress.done(lineOf(outcome)))
  progress.end()
  writeLock(lockFile, updated(lock, outcomes))
  stdout.write(`${totals(outcomes)}\n`)
  const failed = outcomes.filter((outcome) => outcome.state === 'failed')
  if (failed.length === 0) return 0
  stderr.write('These failed and are as they were before:\n')
  for (const { target, reason } of failed) stderr.write(`  ${target.name}: ${reason}\n`)
  return 1
}

function positive(flag: string, value: string): number {
  if (/^[1-9]\d*$/.test(value)) return Number(value)
  throw new Error(`--${flag} must be a whole number from 1 on, not "${value}".`)
}

/** An entry changes only with its bytes or url. Another mirror alone changes nothing. */
function updated(lock: Lock, outcomes: Outcome[]): Lock {
  const next = { ...lock }
  for (const outcome of outcomes) {
    if (outcome.state === 'failed') continue
    const { name } = outcome.target
    const known = next[name]
    if (known?.sha256 !== outcome.entry.sha256 || known.url !== outcome.entry.url) next[name] = outcome.entry
  }
  return next
}

function lineOf(outcome: Outcome): string | undefined {
  const { name } = outcome.target
  if (outcome.state === 'failed') return `${name}: failed: ${outcome.reason}`
  if (outcome.state === 'changed') return `${name}: changed since it was fetched last`
  return outcome.state === 'new' ? `${name}: ${(outcome.bytes / 1000).toFixed(0)} kB` : undefined
}

function totals(outcomes: Outcome[]): string {
  const count = (state: Outcome['state']): number => outcomes.filter((each) => each.state === state).length
  return `${outcomes.length} specifications: ${count('new')} written, ${count('changed')} changed, ${count('unchanged')} unchanged, ${count('failed')} failed.`
}

const flags = {
  from: { type: 'string' },
  specs: { type: 'string', default: 'specs' },
  concurrency: { type: 'string', default: '8' },
  attempts: { type: 'string', default: '4' },
  backoff: { type: 'string', default: '500' },
  stall: { type: 'string', default: '20000' },
} as const

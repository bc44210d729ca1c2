import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fetchSpecs, type Outcome } from './fetch/fetch-specs.ts'
import { type Lock, readLock, writeLock } from './fetch/lock.ts'
import { Progress } from './fetch/progress.ts'
import { selectTargets } from './fetch/select.ts'
import { readSources } from './sources.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string' },
    specs: { type: 'string', default: 'specs' },
    concurrency: { type: 'string', default: '8' },
    attempts: { type: 'string', default: '4' },
    backoff: { type: 'string', default: '500' },
    stall: { type: 'string', default: '20000' },
  },
})

try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run(): Promise<number> {
  const targets = selectTargets(readSources(join(options.specs, 'sources.yaml')), positionals)
  const lockFile = join(options.specs, 'lock.json')
  const lock = readLock(lockFile)
  const progress = new Progress(targets.length)
  const outcomes = await fetchSpecs(
    targets,
    {
      specs: options.specs,
      from: options.from,
      lock,
      concurrency: Number(options.concurrency),
      attempts: Number(options.attempts),
      backoff: Number(options.backoff),
      stall: Number(options.stall),
      onBytes: (count) => progress.addBytes(count),
    },
    (outcome) => progress.done(lineOf(outcome)),
  )
  progress.end()
  writeLock(lockFile, updated(lock, outcomes))
  return summarise(outcomes)
}

/** An entry stays as it is while its bytes do, wherever they came from this time. */
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

function summarise(outcomes: Outcome[]): number {
  const count = (state: Outcome['state']): number => outcomes.filter((each) => each.state === state).length
  console.log(
    `${outcomes.length} specifications: ${count('new')} written, ${count('changed')} changed, ${count('unchanged')} unchanged, ${count('failed')} failed.`,
  )
  const failed = outcomes.filter((outcome) => outcome.state === 'failed')
  if (failed.length === 0) return 0
  console.error('These failed and are as they were before:')
  for (const { target, reason } of failed) console.error(`  ${target.name}  ${target.url}: ${reason}`)
  return 1
}

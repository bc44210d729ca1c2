import { EngineError, UsageError } from '../errors/errors.ts'
import { valueAt } from '../json/json.ts'
import type { Kind, KindOps, PruneFilter, PruneReportShape } from './engine/dialect.ts'
import { type CleanUpClient, Engine } from './engine/engine.ts'
import { listAt, numberAt } from './engine/fields.ts'

/** What can be cleaned up. */
export type CleanUpKind = Kind | 'buildCache'

export interface CleanUpOptions {
  /** Left out: what `system prune` takes: containers, pods, networks, images, build cache; not volumes. */
  kinds?: readonly CleanUpKind[] | undefined
  /** Images with tags and volumes with names too, as long as nothing uses them. */
  all?: boolean | undefined
  /** Only what bears these labels, each `key` or `key=value`. */
  labels?: readonly string[] | undefined
  /** Only what is older than that: a duration such as `24h`, or a time (`2026-01-31T12:00:00Z`, a `Date`). */
  until?: string | Date | undefined
  signal?: AbortSignal | undefined
}

/** What was removed of each kind that was cleaned up, and how much that freed. */
export interface CleanUpReport {
  removed: Partial<Record<CleanUpKind, string[]>>
  /** As the engine counts it. */
  bytes: number
}

const order: readonly CleanUpKind[] = ['containers', 'pods', 'networks', 'volumes', 'images', 'buildCache']
const usual: readonly CleanUpKind[] = order.filter((kind) => kind !== 'volumes')

const optionNames = ['kinds', 'all', 'labels', 'until', 'signal']

/**
 * Removes what nothing uses: containers that have ended, then networks, images and build cache, as `system prune` does,
 * and says what. Kinds that the engine cannot choose by `labels` or `until` are left alone where these are given:
 * Docker's build cache bears no labels, its volumes have no age, and Podman prunes pods only as a whole.
 */
export async function cleanUp(client: CleanUpClient, options: CleanUpOptions = {}): Promise<CleanUpReport> {
  const engine = new Engine('cleanUp', client, options, optionNames)
  const { kinds = usual, all = false, signal } = options
  const report: CleanUpReport = { removed: {}, bytes: 0 }
  const unknown = kinds.find((kind) => !order.includes(kind))
  if (unknown !== undefined)
    throw new UsageError(`cleanUp(): there is no kind "${unknown}" (known: ${order.join(', ')}).`)
  for (const kind of order.filter((one) => kinds.includes(one))) {
    const prune = kind === 'buildCache' ? engine.dialect.buildCache : engine.dialect.kinds[kind]?.prune
    if (!prune || !engine.supports(prune)) continue
    const filters = filtersOf(options, prune)
    if (!canChoose(prune, filters)) continue
    const answer = await pruneKind(engine, prune, all, filters, signal).catch(ifMissing)
    if (answer === missing) continue
    const { names, bytes } = readReport(prune, answer)
    report.removed[kind] = names
    report.bytes += bytes
  }
  return report
}

type Filters = Partial<Record<PruneFilter, string[]>>

function filtersOf({ labels, until }: CleanUpOptions, prune: KindOps['prune']): Filters | undefined {
  if (!labels?.length && until === undefined) return undefined
  return {
    ...(labels?.length && { label: [...labels] }),
    ...(until !== undefined && { until: [prune.onlyDurations ? durationOf(until) : timeOf(until)] }),
  }
}

function timeOf(until: string | Date): string {
  return until instanceof Date ? until.toISOString() : until
}

/** How long ago a time was; a duration as it is. */
function durationOf(until: string | Date): string {
  if (typeof until === 'string' && !/^\d{4}-/.test(until)) return until
  return `${Math.max(0, Math.floor((Date.now() - new Date(until).getTime()) / 1000))}s`
}

function canChoose(prune: KindOps['prune'], filters: Filters = {}): boolean {
  return (Object.keys(filters) as PruneFilter[]).every((name) => prune.filters.includes(name))
}

const missing: unique symbol = Symbol('missing')

/** Podman has no build cache to prune, by Docker's API either. */
function ifMissing(error: unknown): typeof missing {
  if (error instanceof EngineError && error.reason === 'not-found') return missing
  throw error
}

async function pruneKind(
  engine: Engine,
  prune: KindOps['prune'],
  all: boolean,
  filters: Filters | undefined,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const more = all ? prune.all : undefined
  const both = { ...(more?.filters as Filters | undefined), ...filters }
  const params = { ...more, filters: Object.keys(both).length > 0 ? both : undefined }
  try {
    return await engine.invoke({ op: prune.op }, { params, signal })
  } catch (error) {
    // An engine that does not know the filter for all of them prunes all of them without it.
    const isUnknown =
      error instanceof EngineError && /invalid filter|is an invalid volume filter/i.test(error.message)
    if (!more?.filters || !isUnknown) throw error
    return engine.invoke({ op: prune.op }, { params: { ...params, filters }, signal })
  }
}

function readReport({ report }: KindOps['prune'], answer: unknown): { names: string[]; bytes: number } {
  const removed = listAt(answer, report.items).filter((item) => !isFailed(report, item))
  const nameOf = (item: unknown) => {
    const [name] = (report.name ?? []).map((field) => valueAt(item, field)).filter(Boolean)
    return String(report.name ? name : item)
  }
  const bytesOf = (from: unknown, path: string | undefined) =>
    (path === undefined ? undefined : numberAt(from, path)) ?? 0
  const bytes = removed.reduce<number>(
    (all, item) => all + bytesOf(item, report.itemBytes),
    bytesOf(answer, report.bytes),
  )
  return { names: removed.map(nameOf), bytes }
}

function isFailed({ error }: PruneReportShape, item: unknown): boolean {
  return error !== undefined && Boolean(valueAt(item, error))
}

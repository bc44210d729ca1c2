import { UsageError } from '../../errors/errors.ts'
import { valueAt } from '../../json/json.ts'
import type { JsonObject } from '../../json/objects.ts'
import { itemsAt, namedAt, numberAt, textAt } from './fields.ts'

/** What a container uses at one moment, as `docker stats` shows it. */
export interface ContainerUsage {
  id: string
  name: string
  /** Of one processor, since the reading before: 200 is two processors. */
  cpuPercent: number
  /** Bytes, without the cache that the kernel can take back. */
  memory: number
  /** Bytes that it may have: its limit, or all of the machine. */
  memoryLimit: number
  /** Bytes over all of its networks. */
  network: { received: number; sent: number }
  /** Bytes from and to block devices. */
  block: { read: number; written: number }
  processes: number
}

/** Docker's form, of cgroups v1 and v2; `undefined` of a container that has ended, and of one on Windows. */
export function dockerUsage(stats: unknown, before?: unknown): ContainerUsage | undefined {
  // Only Windows tells it.
  if (numberAt(stats, 'num_procs'))
    throw new UsageError('stats(): what Windows tells of its containers is not understood.')
  const used = numberAt(stats, 'memory_stats.usage')
  if (used === undefined || valueAt(stats, 'cpu_stats') === undefined) return undefined
  const devices = itemsAt(stats, 'blkio_stats.io_service_bytes_recursive')
  const blockBytes = (word: string) =>
    sum(
      devices.filter((device) => textAt(device, 'op')?.toLowerCase() === word),
      'value',
    )
  const networks = namedAt(stats, 'networks')
  return {
    id: textAt(stats, 'id') ?? '',
    name: (textAt(stats, 'name') ?? '').replace(/^\//, ''),
    cpuPercent: cpuPercent(stats, before),
    memory: used - cacheOf(used, stats),
    memoryLimit: numberAt(stats, 'memory_stats.limit') ?? 0,
    network: { received: sum(networks, 'rx_bytes'), sent: sum(networks, 'tx_bytes') },
    block: { read: blockBytes('read'), written: blockBytes('write') },
    processes: numberAt(stats, 'pids_stats.current') ?? 0,
  }
}

/** Since the reading before, or since the one that Docker itself took a second before. */
function cpuPercent(now: unknown, before: unknown): number {
  const [earlier, time, cpu] = before ? [before, 'read', 'cpu_stats'] : [now, 'preread', 'precpu_stats']
  const from = textAt(earlier, time) ?? ''
  const passed = Date.parse(textAt(now, 'read') ?? '') - Date.parse(from)
  // A reading that there never was has the year 1.
  if (!(passed > 0) || from.startsWith('0001')) return 0
  const total = 'cpu_usage.total_usage'
  const used = (numberAt(now, `cpu_stats.${total}`) ?? 0) - (numberAt(earlier, `${cpu}.${total}`) ?? 0)
  return Math.max((used / (passed * 1_000_000)) * 100, 0)
}

/** Cgroups v1 call it total_inactive_file, v2 inactive_file. */
function cacheOf(usage: number, stats: unknown): number {
  const at = (name: string) => numberAt(stats, `memory_stats.stats.${name}`)
  const cache = at('total_inactive_file') ?? at('inactive_file') ?? 0
  return cache < usage ? cache : 0
}

/** Podman's own form; from 5.0 on it tells each network. */
export function podmanUsage(stats: unknown, before?: unknown): ContainerUsage {
  const at = (name: string) => numberAt(stats, name)
  const networks = namedAt(stats, 'Network')
  return {
    id: textAt(stats, 'ContainerID') ?? '',
    name: textAt(stats, 'Name') ?? '',
    // Its own figure is, for a single reading, that of its whole life.
    cpuPercent: podmanPercent(stats, before) ?? at('CPU') ?? 0,
    memory: at('MemUsage') ?? 0,
    memoryLimit: at('MemLimit') ?? 0,
    network: {
      received: at('NetInput') ?? sum(networks, 'RxBytes'),
      sent: at('NetOutput') ?? sum(networks, 'TxBytes'),
    },
    block: { read: at('BlockInput') ?? 0, written: at('BlockOutput') ?? 0 },
    processes: at('PIDs') ?? 0,
  }
}

/** Since the reading before, if there is one. */
function podmanPercent(now: unknown, before: unknown): number | undefined {
  const between = (name: string) => (numberAt(now, name) ?? 0) - (numberAt(before, name) ?? 0)
  if (before === undefined || !(between('SystemNano') > 0)) return undefined
  return Math.max((between('CPUNano') / between('SystemNano')) * 100, 0)
}

function sum(items: JsonObject[], field: string): number {
  return items.reduce((all, item) => all + (numberAt(item, field) ?? 0), 0)
}

import { UsageError } from '../../errors/errors.ts'

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

interface DockerStats {
  read?: string
  preread?: string
  /** Of Windows alone. */
  num_procs?: number
  id?: string
  name?: string
  cpu_stats?: Cpu
  precpu_stats?: Cpu
  memory_stats?: { usage?: number; limit?: number; stats?: Record<string, number> | null }
  networks?: Record<string, { rx_bytes: number; tx_bytes: number }> | null
  blkio_stats?: { io_service_bytes_recursive?: { op: string; value: number }[] | null }
  pids_stats?: { current?: number }
}

interface Cpu {
  /** Nanoseconds. */
  cpu_usage?: { total_usage?: number }
}

/** Docker's form, of cgroups v1 and v2; `undefined` of a container that has ended, and of one on Windows. */
export function dockerUsage(given: unknown, before?: unknown): ContainerUsage | undefined {
  const stats = given as DockerStats
  if (stats.num_procs)
    throw new UsageError('stats(): what Windows tells of its containers is not understood.')
  const { memory_stats: memory, cpu_stats: cpu } = stats
  if (memory?.usage === undefined || cpu === undefined) return undefined
  const devices = stats.blkio_stats?.io_service_bytes_recursive ?? []
  const blockBytes = (word: string) =>
    sum(devices.filter(({ op }) => op.toLowerCase() === word).map(({ value }) => value))
  const networks = Object.values(stats.networks ?? {})
  return {
    id: stats.id ?? '',
    name: (stats.name ?? '').replace(/^\//, ''),
    cpuPercent: cpuPercent(stats, before as DockerStats | undefined),
    memory: memory.usage - cacheOf(memory.usage, memory.stats ?? {}),
    memoryLimit: memory.limit ?? 0,
    network: {
      received: sum(networks.map(({ rx_bytes }) => rx_bytes)),
      sent: sum(networks.map(({ tx_bytes }) => tx_bytes)),
    },
    block: { read: blockBytes('read'), written: blockBytes('write') },
    processes: stats.pids_stats?.current ?? 0,
  }
}

/** Since the reading before, or since the one that Docker itself took a second before. */
function cpuPercent(now: DockerStats, before: DockerStats | undefined): number {
  const earlier = before
    ? { read: before.read, cpu: before.cpu_stats }
    : { read: now.preread, cpu: now.precpu_stats }
  const passed = Date.parse(now.read ?? '') - Date.parse(earlier.read ?? '')
  // A reading that there never was has the year 1.
  if (!(passed > 0) || !earlier.read || earlier.read.startsWith('0001')) return 0
  const used = (now.cpu_stats?.cpu_usage?.total_usage ?? 0) - (earlier.cpu?.cpu_usage?.total_usage ?? 0)
  return Math.max((used / (passed * 1_000_000)) * 100, 0)
}

/** Cgroups v1 call it total_inactive_file, v2 inactive_file. */
function cacheOf(usage: number, stats: Record<string, number>): number {
  const cache = stats.total_inactive_file ?? stats.inactive_file ?? 0
  return cache < usage ? cache : 0
}

interface PodmanStats {
  ContainerID?: string
  Name?: string
  CPU?: number
  CPUNano?: number
  /** The time of the reading. */
  SystemNano?: number
  MemUsage?: number
  MemLimit?: number
  NetInput?: number
  NetOutput?: number
  Network?: Record<string, { RxBytes?: number; TxBytes?: number }> | null
  BlockInput?: number
  BlockOutput?: number
  PIDs?: number
}

/** Podman's own form; from 5.0 on it tells each network. */
export function podmanUsage(given: unknown, before?: unknown): ContainerUsage {
  const stats = given as PodmanStats
  const earlier = before as PodmanStats | undefined
  const passed = (stats.SystemNano ?? 0) - (earlier?.SystemNano ?? 0)
  const used = (stats.CPUNano ?? 0) - (earlier?.CPUNano ?? 0)
  const networks = Object.values(stats.Network ?? {})
  return {
    id: stats.ContainerID ?? '',
    name: stats.Name ?? '',
    // Its own figure is, for a single reading, that of its whole life.
    cpuPercent: earlier && passed > 0 ? Math.max((used / passed) * 100, 0) : (stats.CPU ?? 0),
    memory: stats.MemUsage ?? 0,
    memoryLimit: stats.MemLimit ?? 0,
    network: {
      received: stats.NetInput ?? sum(networks.map(({ RxBytes = 0 }) => RxBytes)),
      sent: stats.NetOutput ?? sum(networks.map(({ TxBytes = 0 }) => TxBytes)),
    },
    block: { read: stats.BlockInput ?? 0, written: stats.BlockOutput ?? 0 },
    processes: stats.PIDs ?? 0,
  }
}

function sum(values: number[]): number {
  return values.reduce((all, value) => all + value, 0)
}

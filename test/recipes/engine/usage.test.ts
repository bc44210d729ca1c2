import { expect, it } from 'vitest'
import { dockerUsage, podmanUsage } from '../../../src/recipes/engine/usage.ts'

const second = 1_000_000_000
const cpu = (total: number) => ({ cpu_usage: { total_usage: total } })
const docker = {
  id: 'x',
  name: '/web',
  read: '2026-01-01T00:00:01Z',
  preread: '2026-01-01T00:00:00Z',
  cpu_stats: cpu(3 * second),
  precpu_stats: cpu(second / 2),
  networks: { eth0: { rx_bytes: 10, tx_bytes: 20 }, eth1: { rx_bytes: 1, tx_bytes: 2 } },
  pids_stats: { current: 4 },
}

it.each([
  ['v1', { total_inactive_file: 300, inactive_file: 7 }, 'Read', 'Write'],
  ['v2', { inactive_file: 300 }, 'read', 'write'],
])('reads what Docker tells of cgroups %s as docker stats shows it', (_, stats, read, write) => {
  const io_service_bytes_recursive = [
    { op: read, value: 5 },
    { op: read, value: 6 },
    { op: write, value: 7 },
    { op: 'Total', value: 18 },
  ]
  const memory_stats = { usage: 1000, limit: 4000, stats }
  expect(dockerUsage({ ...docker, memory_stats, blkio_stats: { io_service_bytes_recursive } })).toEqual({
    id: 'x',
    name: 'web',
    cpuPercent: 250,
    memory: 700,
    memoryLimit: 4000,
    network: { received: 11, sent: 22 },
    block: { read: 11, written: 7 },
    processes: 4,
  })
})

it('counts the processor since the reading before, and not before the first', () => {
  const memory_stats = { usage: 1, stats: { inactive_file: 5 } }
  const before = { read: '2025-12-31T23:59:59Z', cpu_stats: cpu(second) }
  expect(dockerUsage({ ...docker, memory_stats }, before)).toMatchObject({ cpuPercent: 100, memory: 1 })
  const first = { ...docker, memory_stats, preread: '0001-01-01T00:00:00Z' }
  expect(dockerUsage(first)).toMatchObject({ cpuPercent: 0 })
})

it("has nothing of a container that has ended, and refuses Windows' form", () => {
  expect(dockerUsage({ ...docker, memory_stats: {} })).toBeUndefined()
  expect(() => dockerUsage({ ...docker, num_procs: 8, memory_stats: { commitbytes: 1 } })).toThrow('Windows')
})

it("reads Podman's own form, with one network or each", () => {
  const stats = { ContainerID: 'x', Name: 'web', CPU: 3, MemUsage: 1, MemLimit: 2, PIDs: 3 }
  expect(podmanUsage({ ...stats, NetInput: 4, NetOutput: 5 })).toMatchObject({
    cpuPercent: 3,
    network: { received: 4, sent: 5 },
  })
  const Network = { eth0: { RxBytes: 1, TxBytes: 2 }, eth1: { RxBytes: 3, TxBytes: 4 } }
  const now = { ...stats, Network, CPUNano: 3 * second, SystemNano: 2 * second }
  expect(podmanUsage(now, { ...stats, CPUNano: 2 * second, SystemNano: 0 })).toMatchObject({
    cpuPercent: 50,
    network: { received: 4, sent: 6 },
  })
})

it('reads integers beyond 2^53 of clients with bigint, as all times of Podman are', () => {
  const stats = { ContainerID: 'x', Name: 'web', MemLimit: 2n ** 60n, CPUNano: 5 }
  const now = { ...stats, SystemNano: 1_700_000_002_000_000_000n, CPUNano: 1_000_000_005 }
  expect(podmanUsage(now, { ...stats, SystemNano: 1_700_000_000_000_000_000n })).toMatchObject({
    cpuPercent: 50,
    memoryLimit: 2 ** 60,
  })
  const total = 2n ** 53n
  const given = { ...docker, memory_stats: { usage: 1 }, cpu_stats: { cpu_usage: { total_usage: total } } }
  const before = { read: '2025-12-31T23:59:59Z', cpu_stats: cpu(Number(total) - 2 * second) }
  expect(dockerUsage(given, before)).toMatchObject({ cpuPercent: 100 })
})

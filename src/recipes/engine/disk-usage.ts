/** The space that one kind takes. */
export interface KindUsage {
  count: number
  /** Those in use: images with containers, containers that run, volumes with containers. */
  active: number
  bytes: number
  /** Bytes that removing what is not in use would free. */
  reclaimable: number
}

/** The space that an engine takes, as the CLIs' `system df` count it. */
export interface DiskUsage {
  images: KindUsage
  containers: KindUsage
  volumes: KindUsage
  buildCache: KindUsage
}

interface DockerAnswer extends Record<string, unknown> {
  LayersSize?: number
  Images?: { Size: number; SharedSize: number; Containers: number }[] | null
  Containers?: { SizeRw?: number; State: string }[] | null
  Volumes?: { UsageData?: { Size: number; RefCount: number } | null }[] | null
  BuildCache?: { Size: number; InUse: boolean; Shared: boolean }[] | null
}

/** What Docker's answer means; from API 1.52 on it has the sums itself. */
export function dockerUsage(answer: unknown): DiskUsage {
  const given = answer as DockerAnswer
  const images = given.Images ?? []
  // Podman's compat API says 0.
  const imageBytes = given.LayersSize || sum(images, ({ Size }) => Size)
  const used = images.filter(({ Containers }) => Containers > 0)
  const usedBytes = sum(used, ({ Size, SharedSize }) => Size - Math.max(SharedSize, 0))
  return {
    images: summed(given.ImageUsage) ?? {
      count: images.length,
      active: used.length,
      bytes: imageBytes,
      reclaimable: used.length === 0 ? imageBytes : Math.max(imageBytes - usedBytes, 0),
    },
    containers:
      summed(given.ContainerUsage) ??
      usageOf(
        given.Containers,
        ({ SizeRw = 0 }) => SizeRw,
        ({ State }) => /^(running|paused|restarting)$/.test(State),
      ),
    volumes:
      summed(given.VolumeUsage) ??
      usageOf(
        given.Volumes,
        ({ UsageData }) => Math.max(UsageData?.Size ?? 0, 0),
        ({ UsageData }) => (UsageData?.RefCount ?? 0) > 0,
      ),
    buildCache:
      summed(given.BuildCacheUsage) ??
      usageOf(
        given.BuildCache,
        ({ Size, Shared }) => (Shared ? 0 : Size),
        ({ InUse }) => InUse,
      ),
  }
}

interface PodmanAnswer {
  Images?: { Size: number; UniqueSize: number; SharedSize: number; Containers: number }[] | null
  Containers?: { RWSize: number; Status: string }[] | null
  Volumes?: { Size: number; ReclaimableSize: number; Links: number }[] | null
  ImagesSize?: number
}

/** What Podman's own answer means. */
export function podmanUsage(answer: unknown): DiskUsage {
  const { Images, Containers, Volumes, ImagesSize } = answer as PodmanAnswer
  const images = usageOf(
    Images,
    ({ UniqueSize, Size }) => UniqueSize || Size,
    ({ Containers: by }) => by > 0,
  )
  return {
    images: { ...images, bytes: ImagesSize ?? images.bytes },
    containers: usageOf(
      Containers,
      ({ RWSize }) => RWSize,
      ({ Status }) => /^(running|paused)$/.test(Status),
    ),
    volumes: usageOf(
      Volumes,
      ({ Size }) => Size,
      ({ Links }) => Links > 0,
    ),
    buildCache: { count: 0, active: 0, bytes: 0, reclaimable: 0 },
  }
}

function summed(given: unknown): KindUsage | undefined {
  if (typeof given !== 'object' || given === null) return undefined
  const { TotalCount = 0, ActiveCount = 0, TotalSize = 0, Reclaimable = 0 } = given as Record<string, number>
  return { count: TotalCount, active: ActiveCount, bytes: TotalSize, reclaimable: Reclaimable }
}

function usageOf<T>(
  items: readonly T[] | null | undefined,
  bytesOf: (item: T) => number,
  isActive: (item: T) => boolean,
): KindUsage {
  const all = items ?? []
  return {
    count: all.length,
    active: all.filter(isActive).length,
    bytes: sum(all, bytesOf),
    reclaimable: sum(
      all.filter((item) => !isActive(item)),
      bytesOf,
    ),
  }
}

function sum<T>(items: readonly T[], bytesOf: (item: T) => number): number {
  return items.reduce((all, item) => all + bytesOf(item), 0)
}

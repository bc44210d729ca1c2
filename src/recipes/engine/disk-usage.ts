import { valueAt } from '../../json/json.ts'
import { isObject, type JsonObject } from '../../json/objects.ts'
import { itemsAt, numberAt, textAt } from './fields.ts'

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

/** What Docker's answer means; from API 1.52 on it has the sums itself. */
export function dockerUsage(answer: unknown): DiskUsage {
  const images = itemsAt(answer, 'Images')
  // Podman's compat API says 0.
  const imageBytes = numberAt(answer, 'LayersSize') || sum(images, number('Size'))
  const used = images.filter((image) => number('Containers')(image) > 0)
  const usedBytes = sum(used, (image) => number('Size')(image) - Math.max(number('SharedSize')(image), 0))
  return {
    images: summed(answer, 'ImageUsage') ?? {
      count: images.length,
      active: used.length,
      bytes: imageBytes,
      reclaimable: used.length === 0 ? imageBytes : Math.max(imageBytes - usedBytes, 0),
    },
    containers:
      summed(answer, 'ContainerUsage') ??
      usageOf(itemsAt(answer, 'Containers'), number('SizeRw'), (container) =>
        /^(running|paused|restarting)$/.test(textAt(container, 'State') ?? ''),
      ),
    volumes:
      summed(answer, 'VolumeUsage') ??
      usageOf(
        itemsAt(answer, 'Volumes'),
        (volume) => Math.max(number('UsageData.Size')(volume), 0),
        (volume) => number('UsageData.RefCount')(volume) > 0,
      ),
    buildCache:
      summed(answer, 'BuildCacheUsage') ??
      usageOf(
        itemsAt(answer, 'BuildCache'),
        (record) => (record.Shared ? 0 : number('Size')(record)),
        (record) => record.InUse === true,
      ),
  }
}

/** What Podman's own answer means. */
export function podmanUsage(answer: unknown): DiskUsage {
  const images = usageOf(
    itemsAt(answer, 'Images'),
    (image) => number('UniqueSize')(image) || number('Size')(image),
    (image) => number('Containers')(image) > 0,
  )
  return {
    images: { ...images, bytes: numberAt(answer, 'ImagesSize') ?? images.bytes },
    containers: usageOf(itemsAt(answer, 'Containers'), number('RWSize'), (container) =>
      /^(running|paused)$/.test(textAt(container, 'Status') ?? ''),
    ),
    volumes: usageOf(itemsAt(answer, 'Volumes'), number('Size'), (volume) => number('Links')(volume) > 0),
    buildCache: { count: 0, active: 0, bytes: 0, reclaimable: 0 },
  }
}

function summed(answer: unknown, kind: string): KindUsage | undefined {
  const given = valueAt(answer, kind)
  if (!isObject(given)) return undefined
  return {
    count: number('TotalCount')(given),
    active: number('ActiveCount')(given),
    bytes: number('TotalSize')(given),
    reclaimable: number('Reclaimable')(given),
  }
}

function usageOf(
  items: JsonObject[],
  bytesOf: (item: JsonObject) => number,
  isActive: (item: JsonObject) => boolean,
): KindUsage {
  return {
    count: items.length,
    active: items.filter(isActive).length,
    bytes: sum(items, bytesOf),
    reclaimable: sum(
      items.filter((item) => !isActive(item)),
      bytesOf,
    ),
  }
}

/** Reads a number of an item; 0 if it has none there. */
function number(path: string): (item: JsonObject) => number {
  return (item) => numberAt(item, path) ?? 0
}

function sum(items: JsonObject[], bytesOf: (item: JsonObject) => number): number {
  return items.reduce((all, item) => all + bytesOf(item), 0)
}

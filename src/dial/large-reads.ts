import type { ConnectOpts, Socket } from 'node:net'

/** More would be memory that the allocator does not use again soon: 200 MB more for a slow reader of a log. */
const usualSize = 128 * 1024
/** Buffers by their size. */
const shared: Map<number, Buffer> = new Map()

/**
 * Has a socket read up to so many bytes at a time, where Node reads 64 KiB: large answers come with less work.
 * All sockets of a size read into one buffer, since what was read is copied out of it at once. Windows fills buffers
 * later, and Bun does not tell the callback which socket has read: there each socket keeps its own way.
 */
export function largeReads(
  size: number = usualSize,
  platform: NodeJS.Platform = process.platform,
  versions: NodeJS.ProcessVersions = process.versions,
): Pick<ConnectOpts, 'onread'> {
  if (platform === 'win32' || versions.bun !== undefined) return {}
  const buffer = shared.get(size) ?? Buffer.allocUnsafeSlow(size)
  shared.set(size, buffer)
  return { onread: { buffer, callback: pushCopy } }
}

/** False when the reader has enough: the socket then stops until it is read. */
function pushCopy(this: Socket | undefined, length: number, buffer: Uint8Array): boolean {
  return (this as Socket).push(Buffer.from(buffer.subarray(0, length)))
}

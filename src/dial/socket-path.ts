import { UsageError } from '../errors/errors.ts'

/**
 * Refuses a path that no socket can have. Node cuts a path that is too long, and so might reach another socket; one
 * with a line break comes from a file or command that was not trimmed.
 */
export function checkSocketPath(path: string): void {
  if (/\p{Cc}/u.test(path)) {
    throw new UsageError('conn: the path of the socket holds a line break or another control character.')
  }
  const length = Buffer.byteLength(path)
  if (length <= longestPath) return
  throw new UsageError(
    `conn: the path of the socket has ${length} bytes, and the system takes ${longestPath} at most: use a shorter one, such as a symbolic link.`,
  )
}

/** `sun_path` without its final zero. */
const longestPath = process.platform === 'darwin' ? 103 : 107

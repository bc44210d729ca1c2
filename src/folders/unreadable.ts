import { UsageError } from '../errors/errors.ts'

/** The error of a file or folder that the system does not let us read. */
export function unreadable(path: string, cause: unknown): UsageError {
  const { code = '', message } = cause as NodeJS.ErrnoException
  const [, reason = message] = /^\w+: ([^,]*),/.exec(message) ?? []
  return new UsageError(`${path} cannot be read: ${code ? `${code}, ` : ''}${reason}.`, {
    cause,
  })
}

/** The result of `reading`, or `undefined` if the file does not exist. Throws a `UsageError` if it cannot be read. */
export async function ifThere<T>(path: string, reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw unreadable(path, cause)
  }
}

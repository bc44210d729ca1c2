/**
 * Runs work as a user whom file modes stop, as they do not stop root; for other users it just runs it. vitest gives each
 * test file a process of its own, so only this file's process changes its user (in a worker thread Node refuses to).
 * No other test of the file may run at the same time, and work may import nothing more: nobody may not read /root.
 */
export async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work()
  process.seteuid?.('nobody')
  try {
    return await work()
  } finally {
    process.seteuid?.('root')
  }
}

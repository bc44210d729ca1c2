/**
 * Runs work without the rights of root, to whom no file is forbidden; of another user it changes nothing. The process
 * as a whole has those rights meanwhile, so nothing else may run beside.
 */
export async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work()
  process.seteuid?.(65_534)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}

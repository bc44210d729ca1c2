const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** What is to be done before the process ends, by all that asked for it: one end for all of it. */
const works = new Set<() => Promise<unknown>>()

/**
 * Does the work when the process is told to end, and lets it end after; a second signal ends it at once. Gives the way
 * to call it off.
 */
export function onEndingSignal(work: () => Promise<unknown>): () => void {
  if (works.size === 0) for (const name of signals) process.on(name, onSignal)
  works.add(work)
  return () => {
    if (works.delete(work) && works.size === 0) unlisten()
  }
}

function unlisten(): void {
  for (const name of signals) process.off(name, onSignal)
}

function onSignal(name: NodeJS.Signals): void {
  const all = [...works]
  works.clear()
  unlisten()
  Promise.allSettled(all.map((work) => work())).then(() => {
    // Who else listens has decided how the process ends.
    if (process.listenerCount(name) === 0) process.kill(process.pid, name)
  })
}

import { isHawserError } from '../../src/index.ts'

// HAWSER_FUZZ=1000000 npm run test:fuzz: so many cases in all; few otherwise. HAWSER_SEED repeats a run.
export const cases: number = Number(process.env.HAWSER_FUZZ ?? 20_000)
export const seed: number = Number(process.env.HAWSER_SEED ?? Date.now() % 2 ** 31)
/** Of each property that costs little; together with those that cost more there are six of them. */
export const numRuns: number = Math.ceil(cases / 6)
console.log(`fuzz: ${cases} cases, seed ${seed}`)

/** The value, or nothing where a typed error says why there is none. */
export function onlyTyped<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (isHawserError(error)) return undefined
    throw error
  }
}

/**
 * How many times more work costs at ten times its size: linear work about ten times, and a little more where the
 * garbage collector has to copy what is made; a square of it a hundred times.
 */
export async function growth(
  name: string,
  work: (size: number) => unknown,
  size: number,
  runs = 3,
): Promise<number> {
  const small = await cost(() => work(size), runs)
  const large = await cost(() => work(10 * size), runs)
  console.log(`${name}: ${small.toFixed(1)} ms, ten times of it ${large.toFixed(1)} ms`)
  return large / Math.max(small, 5)
}

/** CPU time, in ms: the best of so many runs. */
async function cost(work: () => unknown, runs: number): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const started = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(started)
    times.push((user + system) / 1000)
  }
  return Math.min(...times)
}

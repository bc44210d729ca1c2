import { HawserError } from '../errors/errors.ts'

/**
 * Does the work, then cleans up, whether it succeeded or not. If both fail, the error is that of the work, for those
 * who catch it by its class, and has the other as `cleanUpError`. An error that is not ours (the reason of an abort)
 * stays as it is: an `AggregateError` then has both.
 */
export async function cleanly<T>(work: () => Promise<T>, cleanUp: () => Promise<unknown>): Promise<T> {
  let result: T
  try {
    result = await work()
  } catch (error) {
    await cleanUp().catch((second: unknown) => {
      const [first, then] = [error, second].map((one) => (one instanceof Error ? one.message : String(one)))
      const message = `${first?.replace(/\.?$/, '.')} Cleaning up failed as well: ${then}`
      if (!(error instanceof HawserError))
        throw new AggregateError([error, second], message, { cause: error })
      error.message = message
      error.cleanUpError = second
    })
    throw error
  }
  await cleanUp()
  return result
}

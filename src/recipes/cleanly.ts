/** Does the work, then cleans up, whether it succeeded or not. If both fail, the error has both. */
export async function cleanly<T>(work: () => Promise<T>, cleanUp: () => Promise<unknown>): Promise<T> {
  let result: T
  try {
    result = await work()
  } catch (error) {
    await cleanUp().catch((second: unknown) => {
      const [first, then] = [error, second].map((one) => (one instanceof Error ? one.message : String(one)))
      throw new AggregateError([error, second], `${first} Cleaning up failed as well: ${then}`, {
        cause: error,
      })
    })
    throw error
  }
  await cleanUp()
  return result
}

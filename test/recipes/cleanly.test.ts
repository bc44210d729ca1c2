import { expect, it } from 'vitest'
import { EngineError } from '../../src/errors/errors.ts'
import { cleanly } from '../../src/recipes/cleanly.ts'

const failing = (error: unknown) => async (): Promise<never> => {
  throw error
}
const refused = () => new EngineError({ status: 409, message: 'is in use', body: undefined })

it('is done after what succeeds, and its failure counts', async () => {
  const done: string[] = []
  const work = async () => done.push('work')
  expect(await cleanly(work, async () => done.push('clean-up'))).toBe(1)
  expect(done).toEqual(['work', 'clean-up'])
  await expect(cleanly(work, failing(refused()))).rejects.toMatchObject({ status: 409 })
})

it('that fails too leaves the error its class, and tells of both', async () => {
  const [first, second] = [
    new EngineError({ status: 500, message: 'no space left', body: undefined }),
    refused(),
  ]
  const error = await cleanly(failing(first), failing(second)).catch((error: unknown) => error)
  expect(error).toBe(first)
  expect(error).toMatchObject({
    reason: 'server',
    cleanUpError: second,
    message: '500 no space left. Cleaning up failed as well: 409 is in use',
  })
})

it('that fails after an abort loses neither', async () => {
  const [reason, second] = [Object.freeze(new Error('enough')), refused()]
  const error = await cleanly(failing(reason), failing(second)).catch((error: unknown) => error)
  expect(error).toMatchObject({ name: 'AggregateError', errors: [reason, second], cause: reason })
})

it('leaves the error alone where it succeeds', async () => {
  const first = refused()
  expect(await cleanly(failing(first), async () => {}).catch((error: unknown) => error)).toBe(first)
  expect(first).not.toHaveProperty('cleanUpError')
})

import { expect, it } from 'vitest'
import { HandOver } from '../../../src/recipes/logs/hand-over.ts'

it('makes each source wait until its item is taken', async () => {
  const items = new HandOver<number>()
  const given: number[] = []
  const source = async (numbers: number[]): Promise<void> => {
    for (const number of numbers) {
      await items.give(number)
      given.push(number)
    }
  }
  const sources = [source([1, 2, 3]), source([10, 20, 30])]
  expect(await items.take()).toEqual({ value: 1, done: false })
  expect(await items.take()).toEqual({ value: 10, done: false })
  expect(given).toEqual([1, 10])
  items.end({})
  await Promise.all(sources)
  expect(await items.take()).toEqual({ value: undefined, done: true })
})

it('hands to a reader that waits, and gives an error once', async () => {
  const items = new HandOver<string>()
  const first = items.take()
  await items.give('now')
  expect(await first).toEqual({ value: 'now', done: false })
  const second = items.take()
  items.end({ error: new Error('broken') })
  items.end({ error: new Error('later') })
  await expect(second).rejects.toThrow('broken')
  expect(await items.take()).toEqual({ value: undefined, done: true })
})

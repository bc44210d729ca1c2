import { expect, it } from 'vitest'
import { lineOf } from '../../../src/cli/output/pull-view.ts'
import type { Progress } from '../../../src/recipes.ts'

const layer = { id: 'a', status: 'Downloading', done: 5e6, total: 10e6, isComplete: false }
const progress: Progress = { status: 'Downloading', layer, layers: [layer], done: 5e6, total: 10e6 }

it.each([
  [80, '[###############               ] 5.0 MB of 10.0 MB, 0 of 1 layers'],
  [50, '[#######       ] 5.0 MB of 10.0 MB, 0 of 1 layers'],
  [20, ' 5.0 MB of 10.0 MB,'],
])('fits a terminal of %i columns', (columns, want) => {
  const line = lineOf(progress, columns)
  expect([line, line.length < columns]).toEqual([want, true])
})

it('shows the status until a size is known', () => {
  expect(lineOf({ ...progress, status: 'Pulling from library/busybox', total: 0 }, 15)).toBe('Pulling from l')
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { components } from '../../../src/compile/types/components.ts'

it.each<[string, Record<string, string[]>, string[][]]>([
  ['names apart', { a: [], b: [] }, [['a'], ['b']]],
  ['a row', { a: ['b'], b: ['c'], c: [] }, [['c'], ['b'], ['a']]],
  ['a circle', { a: ['b'], b: ['c'], c: ['a'] }, [['a', 'b', 'c']]],
  ['one that leads to itself', { a: ['a'] }, [['a']]],
  [
    'a circle that leads to another',
    { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
    [
      ['c', 'd'],
      ['a', 'b'],
    ],
  ],
])('%s', (_, graph, want) => {
  expect(components(Object.keys(graph), (name) => graph[name] ?? [])).toEqual(want)
})

it('holds together what leads to one another, after all that it leads to', () => {
  const name = fc.constantFrom(...'abcdefgh')
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name), { maxLength: 20 }), (edges) => {
      const refsOf = (from: string) => edges.filter(([start]) => start === from).map(([, end]) => end)
      const found = components('abcdefgh', refsOf)
      const reaches = (from: string) => {
        const seen = new Set([from])
        for (const each of seen) for (const next of refsOf(each)) seen.add(next)
        return seen
      }
      const placeOf = (each: string) => found.findIndex((members) => members.includes(each))
      for (const a of 'abcdefgh') {
        for (const b of reaches(a)) {
          expect(placeOf(b)).toBeLessThanOrEqual(placeOf(a))
          expect(placeOf(a) === placeOf(b)).toBe(reaches(b).has(a))
        }
      }
    }),
  )
})

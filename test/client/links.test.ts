import { expect, it } from 'vitest'
import { linkOf } from '../../src/client/pages.ts'

it.each<[string, string | undefined]>([
  ['</v2/x?n=1&last=b>; rel="next"', '/v2/x?n=1&last=b'],
  ['</v2/x>; REL=next', '/v2/x'],
  ['</v2/x>;rel = "NEXT"', '/v2/x'],
  ['</a>; rel=prev, </b>; rel=next', '/b'],
  ['</b,c>;title="a, b";rel="prev next"', '/b,c'],
  [String.raw`</b>; title="a\"; rel=prev"; rel="next"`, '/b'],
  ['</b>; title="; rel=next"; rel=prev', undefined],
  ['</b>; rel=prev; rel=next', undefined],
  [',, < /b >;; foo; rel=next ,', '/b'],
  ['<>; rel=next', ''],
  ['</b>', undefined],
  ['/b; rel=next', undefined],
  ['</b>; rel="next', undefined],
  ['', undefined],
])('%s leads to %s', (header, want) => {
  expect(linkOf(header, 'next')).toBe(want)
})

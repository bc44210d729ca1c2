import { expect, it } from 'vitest'
import { parseChallenges } from '../../src/auth/challenge.ts'

it.each<[string, [string, Record<string, string>][]]>([
  ['Basic realm="R"', [['basic', { realm: 'R' }]]],
  [
    'BEARER Realm="https://a/t",SERVICE="s",scope="repository:a/b:pull,push"',
    [['bearer', { realm: 'https://a/t', service: 's', scope: 'repository:a/b:pull,push' }]],
  ],
  ['Bearer realm=https://a/token , service = s', [['bearer', { realm: 'https://a/token', service: 's' }]]],
  [
    'Basic realm="a, b", Bearer realm="c",service="d"',
    [
      ['basic', { realm: 'a, b' }],
      ['bearer', { realm: 'c', service: 'd' }],
    ],
  ],
  [
    'Negotiate, Basic realm="x"',
    [
      ['negotiate', {}],
      ['basic', { realm: 'x' }],
    ],
  ],
  [
    'Negotiate YIIJvwYGKw==, Basic realm="x"',
    [
      ['negotiate', {}],
      ['basic', { realm: 'x' }],
    ],
  ],
  [String.raw`Basic realm="say \"hi\" \\ there"`, [['basic', { realm: String.raw`say "hi" \ there` }]]],
  ['Bearer realm="a", realm="b"', [['bearer', { realm: 'a' }]]],
  [',, Basic realm="x",,', [['basic', { realm: 'x' }]]],
  ['Bearer realm="cut', [['bearer', {}]]],
  ['Basic realm=""', [['basic', { realm: '' }]]],
  ['Basic', [['basic', {}]]],
  ['', []],
  ['"nonsense"', []],
])('reads %s', (header, want) => {
  expect(parseChallenges(header).map(({ scheme, params }) => [scheme, { ...params }])).toEqual(want)
})

it('takes long headers in linear time, and none', () => {
  for (const part of ['a="', 'Basic ', ', ', 'x=y,', '\\"', '='])
    parseChallenges(`Bearer ${part.repeat(50_000)}`)
  expect(parseChallenges(undefined)).toEqual([])
})

it('takes names of Object for names like any other', () => {
  const [challenge] = parseChallenges('Bearer __proto__="x", constructor="y"')
  expect(Object.entries(challenge?.params ?? {})).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ])
})

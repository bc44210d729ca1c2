import { describe, expect, it } from 'vitest'
import { parseToml } from '../../src/discover/toml.ts'

const valid: [name: string, text: string, want: unknown][] = [
  ['nothing', ' \n\t# only a comment\r\n', {}],
  ['a byte order mark', '\uFEFFa = "b"', { a: 'b' }],
  [
    'basic strings',
    String.raw`a = "q\" b\\ t\t u\u00e9 U\U0001F433 # no comment"`,
    { a: 'q" b\\ t\t ué U🐳 # no comment' },
  ],
  ['literal strings', String.raw`a = 'C:\dir\n' # a comment`, { a: String.raw`C:\dir\n` }],
  ['basic strings over lines', 'a = """\none\n "two" \\\n   three""""', { a: 'one\n "two" three"' }],
  ['literal strings over lines', "a = '''\r\none\\\ntwo'''", { a: 'one\\\ntwo' }],
  ['empty strings', 'a = ""\nb = \'\'\nc = """"""', { a: '', b: '', c: '' }],
  ['booleans', 'a=true\nb =false', { a: true, b: false }],
  [
    'other scalars as text',
    'a = -1_000\nb = 6.5e+3\nc = 1979-05-27 07:32:00Z\nd = inf',
    { a: '-1_000', b: '6.5e+3', c: '1979-05-27 07:32:00Z', d: 'inf' },
  ],
  ['arrays over lines', 'a = [ # first\n "x", # second\n\n "y"\n,\n]\nb = []', { a: ['x', 'y'], b: [] }],
  ['arrays in arrays', 'a = [["x"], [true, "y"]]', { a: [['x'], [true, 'y']] }],
  ['inline tables', 'a = ["x", { append = true, b.c = "d" }]', { a: ['x', { append: true, b: { c: 'd' } }] }],
  [
    'tables',
    '[a]\nb="c"\n[ d . e ]\nf="g"\n[a.h]\ni="j"',
    { a: { b: 'c', h: { i: 'j' } }, d: { e: { f: 'g' } } },
  ],
  [
    'quoted and dotted keys',
    '["a.b".\'c d\']\n"e".f-g = "h"\n1 = "i"',
    { 'a.b': { 'c d': { e: { 'f-g': 'h' }, '1': 'i' } } },
  ],
  [
    'arrays of tables',
    '[[a]]\nb="1"\n[[a]]\nb="2"\n[a.c]\nd="3"',
    { a: [{ b: '1' }, { b: '2', c: { d: '3' } }] },
  ],
  [
    'brackets and hashes in strings',
    "[a]\nb = ['[x]', '#', \"]\"]\nc = 'd'",
    { a: { b: ['[x]', '#', ']'], c: 'd' } },
  ],
  ['no line end at the end', '[a]\nb = "c"', { a: { b: 'c' } }],
]

describe('parseToml', () => {
  it.each(valid)('reads %s', (_, text, want) => {
    expect(JSON.parse(JSON.stringify(parseToml(text)))).toEqual(want)
  })

  it('takes __proto__ for a key', () => {
    const table = parseToml('[__proto__]\npolluted = true')
    expect(Object.keys(table)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it.each([
    ['a key alone', '\na', 'line 2: "=" is missing'],
    ['no value', 'a =\nb = "c"', 'line 1: a value is missing'],
    ['a string that does not end', 'a = "b\nc = "d"', 'line 1: a value is missing'],
    ['two values in a line', 'a = "b" "c"', 'line 1: the line goes on'],
    ['an array that does not end', 'a = ["b"\n', 'line 2: "," or "]" is missing'],
    ['an inline table that does not end', 'a = { b = "c"\n}', 'line 1: "," or "}" is missing'],
    ['a table that does not end', '[a\nb = "c"', 'line 1: "]" is missing'],
    ['a table that is a string', 'a = "b"\n[a.c]', 'line 2: "a" is not a table'],
    ['an array of tables that is a table', '[a]\n[[a]]', 'line 2: "a" is not an array of tables'],
    ['an unknown escape', String.raw`a = "\q"`, String.raw`line 1: "\q" is no escape`],
  ])('refuses %s', (_, text, want) => {
    expect(() => parseToml(text)).toThrow(want)
  })
})

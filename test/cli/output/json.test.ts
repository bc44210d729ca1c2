import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonText } from '../../../src/cli/output/json.ts'

it('is what JSON.stringify writes, on a pipe and on a terminal, but for colours', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(jsonText(value, { pretty: false, colors: false })).toBe(JSON.stringify(value))
      const shown = JSON.stringify(value, null, 2)
      expect(jsonText(value, { pretty: true, colors: false })).toBe(shown)
      const colored = jsonText(value, { pretty: true, colors: true })
      // Text with escapes of its own has them written as \u001b, so that only ours are stripped.
      expect(stripVTControlCharacters(colored)).toBe(stripVTControlCharacters(shown))
    }),
  )
})

it('keeps the digits of a bigint, and colours names and values apart', () => {
  expect(jsonText({ n: 2n ** 64n }, { pretty: false, colors: false })).toBe('{"n":18446744073709551616}')
  expect(jsonText({ a: 'b:c' }, { pretty: true, colors: true })).toBe(
    '{\n  \u001b[34m"a"\u001b[39m: \u001b[32m"b:c"\u001b[39m\n}',
  )
})

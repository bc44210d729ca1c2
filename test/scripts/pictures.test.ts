import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { speedSvg } from '../../scripts/pictures/speed-svg.ts'
import { movingSvg, terminalSvg } from '../../scripts/pictures/terminal-svg.ts'

const results = readFileSync('bench/RESULTS.md', 'utf8')

it('the chart of the speed shows what was measured', () => {
  expect(readFileSync('docs/pictures/speed.svg', 'utf8'), 'run npm run pictures').toBe(speedSvg(results))
})

it('the table of the README has the figures that were measured', () => {
  const [, readme = ''] = readFileSync('README.md', 'utf8').split('## Speed')
  const rows = [
    ...(readme.split('## Size')[0] ?? '').matchAll(/^\| (?:\w.*?) \| ([\d,.]+)(?: ms)? \| (.*) \|$/gm),
  ]
  expect(rows.length).toBeGreaterThan(5)
  const measured = new Set(results.match(/[\d,]+\.?\d*/g))
  const told = rows.flatMap(([, own = '', others = '']) => [own, ...others.split(' | ')])
  const rounded = new Set([...measured].map((figure) => Number(figure.replaceAll(',', '')).toFixed(2)))
  const isMeasured = (figure: string) => measured.has(figure) || rounded.has(figure)
  expect(told.filter((figure) => figure !== '–' && !isMeasured(figure))).toEqual([])
})

it('a terminal that changes is shown screen by screen, and at last as it was left', () => {
  const screens = [
    { at: 100, text: '$ x' },
    { at: 600, text: '$ x\n\u001b[32mdone <1>' },
  ]
  expect(terminalSvg(screens, 't')).toContain('<tspan style="fill:#7ee787;">done &lt;1></tspan>')
  expect(terminalSvg(screens, 't')).not.toContain('<animate')
  const moving = movingSvg(screens, 't')
  expect(moving).toContain(
    'dur="4.50s" repeatCount="indefinite" keyTimes="0.0000;0.1111" values="visible;hidden"',
  )
  expect(moving).toContain('keyTimes="0.0000;0.1111" values="hidden;visible"')
})

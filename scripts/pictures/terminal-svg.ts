import type { Screen } from './record.ts'

/** A terminal's last screen, drawn as SVG. */
export function terminalSvg(screens: Screen[], title: string): string {
  return drawn(screens.slice(-1), title)
}

/** All of its screens, one after the other and then again, at the pace at which they were recorded. */
export function movingSvg(screens: Screen[], title: string): string {
  return drawn(screens, title)
}

/** In ms: how long the last screen stays. */
const rest = 4000

function drawn(screens: Screen[], title: string): string {
  const texts = screens.map(({ text }) => text.split('\n'))
  const columns = Math.max(60, ...texts.flat().map((line) => line.replaceAll(sgr, '').length))
  const [width, height] = [
    Math.ceil(columns * charWidth + 32),
    Math.max(...texts.map((lines) => lines.length)) * lineHeight + 60,
  ]
  const begin = screens[0]?.at ?? 0
  const length = (screens.at(-1)?.at ?? 0) - begin + rest
  const drawings = texts.map((lines, nth) => {
    const rows = lines.map(
      (line, at) => `<text xml:space="preserve" x="16" y="${58 + at * lineHeight}">${spans(line)}</text>`,
    )
    if (texts.length === 1) return rows.join('\n')
    const [from, until] = [screens[nth]?.at ?? 0, screens[nth + 1]?.at ?? begin + length]
    return `<g visibility="hidden">${rows.join('\n')}${shown(from - begin, until - begin, length)}</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${escaped(title)}">
<style>text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: #d7dae0 } .title { fill: #8b929c }</style>
<rect width="${width}" height="${height}" rx="8" fill="#1b1f24"/>
<circle cx="20" cy="20" r="6" fill="#ff5f57"/><circle cx="40" cy="20" r="6" fill="#febc2e"/><circle cx="60" cy="20" r="6" fill="#28c840"/>
<text class="title" x="84" y="25">${escaped(title)}</text>
${drawings.join('\n')}
</svg>
`
}

/** Makes a drawing visible from one moment to another of each round. */
function shown(from: number, until: number, length: number): string {
  const moments = [...new Set([0, from / length, until / length])].filter((moment) => moment < 1)
  const values = moments.map((moment) =>
    moment >= from / length && moment < until / length ? 'visible' : 'hidden',
  )
  const times = moments.map((moment) => moment.toFixed(4)).join(';')
  return `<animate attributeName="visibility" calcMode="discrete" dur="${(length / 1000).toFixed(2)}s" repeatCount="indefinite" keyTimes="${times}" values="${values.join(';')}"/>`
}

/** Runs of one style; tmux writes each change of it as an escape. */
function spans(line: string): string {
  let style = ''
  let text = ''
  let at = 0
  for (const match of line.matchAll(sgr)) {
    text += span(line.slice(at, match.index), style)
    style = styleAfter(style, match[1] ?? '')
    at = match.index + match[0].length
  }
  return text + span(line.slice(at), style)
}

function span(text: string, style: string): string {
  if (text === '') return ''
  return style === '' ? escaped(text) : `<tspan style="${style}">${escaped(text)}</tspan>`
}

function styleAfter(before: string, codes: string): string {
  let style = before
  for (const code of codes.split(';').map(Number)) {
    if (code === 0 || code === 39) style = ''
    else if (code === 1) style += 'font-weight:bold;'
    else if (code === 2) style += 'opacity:.6;'
    else if (colors[code]) style = `${style.replace(/fill:[^;]+;/, '')}fill:${colors[code]};`
  }
  return style
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

const [charWidth, lineHeight] = [8.43, 20]
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape begins with one
const sgr = /\u001b\[([\d;]*)m/g
const colors: Record<number, string> = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#76e3ea',
  90: '#8b929c',
}

/** A terminal's screen, as `tmux capture-pane -e` gives it, drawn as SVG. */
export function terminalSvg(screen: string, title: string): string {
  const lines = screen.replace(/\n+$/, '').split('\n')
  const columns = Math.max(60, ...lines.map((line) => line.replaceAll(sgr, '').length))
  const [width, height] = [columns * charWidth + 32, lines.length * lineHeight + 60]
  const rows = lines.map((line, at) => {
    const y = 58 + at * lineHeight
    return `<text xml:space="preserve" x="16" y="${y}">${spans(line)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${escaped(title)}">
<style>text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: #d7dae0 } .title { fill: #8b929c }</style>
<rect width="${width}" height="${height}" rx="8" fill="#1b1f24"/>
<circle cx="20" cy="20" r="6" fill="#ff5f57"/><circle cx="40" cy="20" r="6" fill="#febc2e"/><circle cx="60" cy="20" r="6" fill="#28c840"/>
<text class="title" x="84" y="25">${escaped(title)}</text>
${rows.join('\n')}
</svg>
`
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

/** The rows of bench/RESULTS.md that the chart shows, and what it calls them. */
const shown: [heading: string, title: string][] = [
  ['ping: requests/s, 16 at a time', 'short requests, 16 at a time'],
  ['100 MB of log frames of 1 kB: ms', '100 MB of logs, told apart'],
  ['exec: create, start, output, inspect: ms, p50', 'an exec from start to exit code'],
  ['315 MB loaded from a file: ms', '315 MB loaded from a file'],
  ['cold start: ms to the first answer', 'process start to first answer'],
]
const contenders: [row: RegExp, name: string, color: string][] = [
  [/^hawser( frames)?$/, 'hawser', '#2f81f7'],
  [/^undici$/, 'undici', '#8b949e'],
  [/^dockerode$/, 'dockerode', '#d29922'],
  [/^node-sdk$/, '@docker/node-sdk', '#db6d28'],
  [/^Go client$/, 'Go', '#3fb950'],
]

/** How many times as long as hawser each takes, as bars; whoever has no row in a table has no bar. */
export function speedSvg(results: string): string {
  const groups = shown.map(([heading, title]) => ({ title, bars: barsOf(results, heading) }))
  let y = 64
  const parts = groups.map(({ title, bars }) => {
    const lines = [`<text class="head" x="16" y="${y}">${title}</text>`]
    for (const { name, color, times } of bars) {
      y += 20
      const width = Math.max(2, Math.min(times, longest) * unit)
      lines.push(
        `<text x="16" y="${y}">${name}</text>`,
        `<rect x="150" y="${y - 11}" width="${width.toFixed(1)}" height="13" rx="2" fill="${color}"/>`,
        `<text x="${(156 + width).toFixed(1)}" y="${y}">${times.toFixed(2)}</text>`,
      )
    }
    y += 34
    return lines.join('\n')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 ${y - 10}" width="640" role="img" aria-label="Times beside hawser: less is better">
<style>text { font: 12px system-ui, sans-serif; fill: #57606a } .head { font-weight: 600; fill: #1f2328 } @media (prefers-color-scheme: dark) { text { fill: #9198a1 } .head { fill: #f0f6fc } }</style>
<text class="head" x="16" y="24">Time taken, as multiples of hawser\u2019s: less is better</text>
<text x="16" y="42">one run of bench/ on one machine, against a server on a unix socket</text>
${parts.join('\n')}
</svg>
`
}

/** Bars are cut off there. */
const longest = 8
const unit = 54

function barsOf(results: string, heading: string): { name: string; color: string; times: number }[] {
  const [, table] = results.split(`\n### ${heading}\n`)
  if (table === undefined) throw new Error(`bench/RESULTS.md has no table "${heading}"`)
  const rows = table.split('\n### ')[0]?.matchAll(/^\| (\S[^|]*?) \| [^|]+ \| ([\d.]+) \|$/gm) ?? []
  const times = new Map([...rows].map(([, row = '', value = '']) => [row, Number(value)]))
  return contenders.flatMap(([pattern, name, color]) => {
    const row = [...times.keys()].find((each) => pattern.test(each))
    return row === undefined ? [] : [{ name, color, times: times.get(row) ?? 0 }]
  })
}

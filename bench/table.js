/** Names that do more or less than the work that is compared, so that hawser is not measured against them. */
const aside = /no demux|no digest|of a layout|undici\.stream|1 MiB/
const goClients = ['Go client', 'docker build', 'crane']
const outsiders = [...goClients, 'docker buildx', 'docker-py', 'curl', 'skopeo']

/** One column of results as a table of medians and of how many times hawser's each is, and hawser's place in it. */
export function tableOf(title, results, { of, unit, more }) {
  const medians = new Map(
    [...results]
      .map(([name, samples]) => [name, median(samples.map((sample) => sample?.[of] ?? Number.NaN))])
      .filter(([name, value]) => !Number.isNaN(value) || !isOutside(name)),
  )
  const ours = [...medians].filter(([name]) => isOurs(name)).map(([, value]) => value)
  const own = more ? Math.max(...ours) : Math.min(...ours)
  const times = (value) => (more ? own / value : value / own)
  const rows = [...medians].map(([name, value]) =>
    Number.isNaN(value) ? [name, 'failed', ''] : [name, number(value), times(value).toFixed(2)],
  )
  const others = [...medians].filter(([name]) => !isOurs(name) && !aside.test(name) && !isOutside(name))
  const best = others.sort(([, a], [, b]) => times(a) - times(b)).find(([, value]) => !Number.isNaN(value))
  const [, go] = [...medians].find(([name]) => goClients.some((each) => name.startsWith(each))) ?? []
  return {
    text: [
      `### ${title}: ${unit}`,
      '',
      ...table(['', more ? 'more is better' : 'less is better', '× hawser'], rows),
      '',
    ],
    place: [
      `${title}: ${unit}`,
      number(own),
      best ? `${times(best[1]).toFixed(2)} (${best[0]})` : '',
      go ? times(go).toFixed(2) : '',
    ],
  }
}

/** Hawser against the best other of JavaScript, and against Go. */
export function placesOf(places) {
  return table(['', 'hawser', 'next in JavaScript, × hawser', 'Go, × hawser'], places)
}

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)]
}

function isOutside(name) {
  return outsiders.some((each) => name.startsWith(each))
}

function isOurs(name) {
  return name.startsWith('hawser')
}

function median(values) {
  if (values.length === 0 || values.some(Number.isNaN)) return Number.NaN
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

function number(value) {
  if (value >= 1000) return Math.round(value).toLocaleString('en')
  return value >= 100 ? String(Math.round(value)) : value.toFixed(value >= 10 ? 1 : 3)
}

const maxLength = 500
const skipped = ['style', 'script']

/** What a proxy answers, as one line of text; an HTML page without its markup. Takes linear time. */
export function pageText(text: string): string {
  const shown = text.trimStart().startsWith('<') ? withoutTags(text) : text
  return shown.replace(/\s+/g, ' ').trim().slice(0, maxLength)
}

function withoutTags(html: string): string {
  const lower = html.toLowerCase()
  const parts: string[] = []
  let at = 0
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    parts.push(html.slice(at, open))
    const name = skipped.find((each) => lower.startsWith(each, open + 1))
    const from = name === undefined ? open : lower.indexOf(`</${name}`, open)
    const close = from < 0 ? -1 : html.indexOf('>', from)
    if (close < 0) return parts.join(' ')
    at = close + 1
  }
  parts.push(html.slice(at))
  return parts.join(' ')
}

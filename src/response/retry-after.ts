/** How long a `Retry-After` header asks to wait, in ms: it has seconds or a date. */
export function retryAfter(header: string | undefined, now: number = Date.now()): number | undefined {
  // Where proxies repeat it, the first counts.
  const [, seconds] = /^\s*(\d+(?:\.\d+)?)\s*(?:,|$)/.exec(header ?? '') ?? []
  if (seconds !== undefined) return Number(seconds) * 1000
  // Dates begin with the day of the week. Node takes much else for one: "-5", "5 min".
  const ms = /^\s*[a-z]{3}/i.test(header ?? '') ? Date.parse(header as string) - now : Number.NaN
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined
}

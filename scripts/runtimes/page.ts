/** What test/compat/results.json holds: by kind, what was tried and the version of it. */
export type Results = Record<string, Record<string, string>>

const titles: Record<string, string> = {
  runtimes: 'runs on',
  undici: 'with the dependency',
  typescript: 'compiles with',
  bundlers: 'bundled by',
}
const [begin, end] = ['<!-- made by scripts/runtimes.ts -->', '<!-- end -->']

/** The page with its tables as the results have them. */
export function withTables(page: string, results: Results): string {
  const tables = Object.entries(results).map(([kind, tried]) => {
    const rows = Object.entries(tried).map(([name, version]) => `| ${name} | ${version} |`)
    return [`| ${titles[kind] ?? kind} | tried |`, '|---|---|', ...rows].join('\n')
  })
  return `${page.split(begin)[0]}${begin}\n\n${tables.join('\n\n')}\n\n${end}${page.split(end)[1]}`
}

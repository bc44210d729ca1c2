/** Prints rows with their columns aligned; the last column is as long as it is. */
export function printRows(rows: string[][]): void {
  const widths: number[] = []
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length)
  }
  const lines = rows.map((row) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`)
}

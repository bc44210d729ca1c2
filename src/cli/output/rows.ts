/** Prints rows with their columns aligned. */
export function printRows(rows: string[][]): void {
  if (rows.length > 0) process.stdout.write(`${linesOf(rows).join('\n')}\n`)
}

/**
 * Rows as lines with their columns aligned. At a terminal the last column is broken to its width, and stands below the
 * others where little room is left.
 */
export function linesOf(rows: string[][]): string[] {
  const { columns = Number.POSITIVE_INFINITY } = process.stdout
  const widths: number[] = []
  for (const row of rows) {
    for (const [at, cell] of row.slice(0, -1).entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length)
  }
  const start = widths.reduce((sum, width) => sum + width + 2, 0)
  const room = columns - start
  const isBeside = room >= 24 || rows.every((row) => (row.at(-1) ?? '').length <= room)
  const indent = isBeside ? start : 8
  return rows.flatMap((row) => {
    const before = row.slice(0, -1).map((cell, at) => cell.padEnd(widths[at] ?? 0))
    const [first = '', ...more] = broken(row.at(-1) ?? '', columns - indent)
    const below = more.map((line) => ' '.repeat(indent) + line)
    if (isBeside) return [[...before, first].join('  ').trimEnd(), ...below]
    return [before.join('  ').trimEnd(), ...(first === '' ? [] : [' '.repeat(indent) + first]), ...below]
  })
}

/** A text in lines no longer than that, but for longer words. */
function broken(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

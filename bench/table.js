/** Prints the median of each column for each contender, and its ratios to those of the column's floors. */
export function printTable(title, results, columns) {
  console.log(title)
  for (const { of, unit, floors, more } of columns) {
    const medians = new Map(
      [...results].map(([name, samples]) => [
        name,
        median(samples.map((sample) => sample?.[of] ?? Number.NaN)),
      ]),
    )
    const width = Math.max(...[...medians.keys()].map((name) => name.length))
    console.log(`  ${unit}${more ? ' (more is better)' : ''}`)
    for (const [name, value] of medians) {
      if (Number.isNaN(value)) {
        console.log(`    ${name.padEnd(width)}    failed`)
        continue
      }
      const ratios = floors.map((floor) => `${(value / medians.get(floor)).toFixed(2)} × ${floor}`)
      console.log(`    ${name.padEnd(width)}  ${number(value).padStart(8)}   ${ratios.join('   ')}`)
    }
  }
  console.log()
}

function median(values) {
  if (values.some(Number.isNaN)) return Number.NaN
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

function number(value) {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(value >= 10 ? 1 : 3)
}

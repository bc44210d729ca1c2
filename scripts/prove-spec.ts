import { describeCost, measureCost } from './prove-spec/cost/measure.ts'
import { proveFile } from './prove-spec/prove.ts'

// `npm run prove -- FILE…`: holds the compiler to specifications of other engines. See docs/compile.md.
const files = process.argv.slice(2)
if (files.length === 0) throw new Error('Give files of specifications: npm run prove -- FILE …')
for (const file of files) {
  const { line, wrong } = await proveFile(file)
  for (const each of wrong) console.error(`  ${each}`)
  console.log(line)
  console.log(`  ${describeCost(await measureCost(file))}`)
  if (wrong.length > 0) process.exitCode = 1
}

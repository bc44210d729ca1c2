import { appendFileSync } from 'node:fs'
import type { Reporter, TestCase, TestModule } from 'vitest/node'
import './skip.ts'

/**
 * Says at the end of a run how many tests passed, failed and were skipped, and why these were. Totals also go to
 * the file that HAWSER_TOTALS names, a line `passed failed` for each run.
 */
export class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length
    const failed = count('failed') + modules.filter(failedOutside).length + unhandled.length
    console.log(`\n${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped`)
    for (const [reason, number] of reasons(tests)) console.log(`  ${number} skipped: ${reason}`)
    const { HAWSER_TOTALS: file } = process.env
    if (file) appendFileSync(file, `${count('passed')} ${failed}\n`)
  }
}

/** A file that failed in a hook, or as it was read, counts as one more that failed. */
function failedOutside(module: TestModule): boolean {
  return module.state() === 'failed' && ![...module.children.allTests('failed')].length
}

function reasons(tests: TestCase[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const test of tests) {
    const result = test.result()
    if (result.state !== 'skipped') continue
    const reason = reasonOf(test) ?? result.note ?? 'for no reason that it gives'
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return counts
}

/** The test's own or that of the nearest suite around it. */
function reasonOf(test: TestCase): string | undefined {
  let own = test.meta().reason
  for (let at = test.parent; own === undefined && at.type === 'suite'; at = at.parent) own = at.meta().reason
  return own
}

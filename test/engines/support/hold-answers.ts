import { expect } from 'vitest'
import { type Answer, answerCheck } from './answers.ts'
import { typeFaults } from './compiled-answers.ts'

/** Holds answers against the schemas that their types were made of, and has TypeScript hold them against the types. */
export async function holdAnswers(
  answers: Answer[],
  engine: string,
  version: string,
  fewestOperations: number,
): Promise<void> {
  ;(await import('node:fs')).writeFileSync(
    `/tmp/kinds/${engine}-${version}.json`,
    JSON.stringify(answers, (_, v) => (v && v.type === 'Buffer' ? '@bytes' : v)),
  )
  const check = await answerCheck(engine, version)
  const faults = new Set(answers.flatMap((answer) => check.faultsOf(answer)))
  const wrong = new Set(typeFaults(answers, engine, version))
  const ops = new Set(answers.map(({ op }) => op)).size
  console.log(
    `${engine} ${version}: ${answers.length} live answers of ${ops} operations: ` +
      `${faults.size} unlike their schemas, ${wrong.size} that do not compile as their Result`,
  )
  expect([...faults].sort()).toEqual([])
  expect([...wrong].sort()).toEqual([])
  expect(ops).toBeGreaterThanOrEqual(fewestOperations)
}

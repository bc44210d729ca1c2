import type { Operation } from '../../table/operation.ts'

/** One line for each reference from an operation to a missing parameter or operation. */
export function danglingReferences(operations: Operation[]): string[] {
  const byName = new Map(operations.map((operation) => [operation.op, operation]))
  return operations.flatMap((operation) => {
    const { op, answer, tty, ended, pages } = operation
    const problems: string[] = []
    for (const ends of [answer.ends, answer.ends?.or]) {
      if (ends && !has(operation, ends.param))
        problems.push(`${op} ends by "${ends.param}", which is no parameter of it`)
    }
    if (pages?.param !== undefined && !has(operation, pages.param)) {
      problems.push(`${op} asks for its pages by "${pages.param}", which is no parameter of it`)
    }
    if (ended?.param !== undefined && !has(operation, ended.param)) {
      problems.push(`${op} goes on by "${ended.param}", which is no parameter of it`)
    }
    for (const question of [tty && 'op' in tty ? tty : undefined, ended]) {
      if (!question) continue
      const asked = byName.get(question.op)
      for (const [theirs, own] of Object.entries(question.params)) {
        if (!asked || !has(asked, theirs))
          problems.push(`${op} asks ${question.op}, which has no "${theirs}"`)
        if (!has(operation, own)) problems.push(`${op} passes "${own}" on, which is no parameter of it`)
      }
    }
    return problems
  })
}

function has(operation: Operation, name: string): boolean {
  return operation.params.some((param) => param.name === name)
}

import { schemasOf } from '../../client/schemas.ts'
import { type Changes, diffVersions, type OperationDiff } from '../../table/diff.ts'
import type { Arguments } from '../command.ts'
import { engineTable, versionOf } from '../engine.ts'
import { isGiven, operandAt, refuseMore, textOf } from '../operands.ts'

/** `hawser diff ENGINE FROM TO`: operations, parameters, fields of bodies and answers that came, went or changed. */
export async function diff(args: Arguments): Promise<number> {
  const table = await engineTable(operandAt(args, 0, 'diff', 'the engine'))
  const from = versionOf(table, operandAt(args, 1, 'diff', 'the older version'))
  const to = versionOf(table, operandAt(args, 2, 'diff', 'the newer version'))
  refuseMore(args, 3, 'diff')
  const wanted = textOf(args, 'grep')?.toLowerCase() ?? ''
  const isWanted = (op: string): boolean => op.toLowerCase().includes(wanted)
  const all = diffVersions(table, from, to, await schemasOf(table.engine))
  const found = {
    added: all.added.filter(isWanted),
    removed: all.removed.filter(isWanted),
    changed: all.changed.filter(({ op }) => isWanted(op)),
  }
  const text = isGiven(args, 'json')
    ? JSON.stringify(found, null, 2)
    : [
        ...found.added.map((op) => `+ ${op}`),
        ...found.removed.map((op) => `- ${op}`),
        ...found.changed.flatMap(operationLines),
      ].join('\n')
  process.stdout.write(text === '' ? '' : `${text}\n`)
  return 0
}

function operationLines({ op, route, params, body, answer }: OperationDiff): string[] {
  return [
    `~ ${op}${route ? `   ${route}` : ''}`,
    ...changeLines('parameter', params),
    ...changeLines('body', body),
    ...changeLines('answer', answer),
  ]
}

function changeLines(what: string, changes: Changes | undefined): string[] {
  if (!changes) return []
  return [
    ...changes.added.map((name) => `    + ${what} ${name}`),
    ...changes.removed.map((name) => `    - ${what} ${name}`),
    ...changes.changed.map((text) => `    ~ ${what} ${text}`),
  ]
}

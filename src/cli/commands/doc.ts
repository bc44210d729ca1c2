import { describeOperation } from '../../client/doc.ts'
import { unknownOperation } from '../../client/unknown-operation.ts'
import type { OperationDoc, ParamDoc } from '../../types/doc.ts'
import type { Arguments } from '../command.ts'
import { engineTable, versionOf } from '../engine.ts'
import { isGiven, operandAt, refuseMore, textOf } from '../operands.ts'
import { printRows } from '../output/rows.ts'

/** `hawser doc OPERATION`: all that the table knows of an operation. */
export async function doc(args: Arguments): Promise<number> {
  const op = operandAt(args, 0, 'doc', 'the operation')
  refuseMore(args, 1, 'doc')
  const table = await engineTable(textOf(args, 'engine') ?? 'docker')
  const version = versionOf(table, textOf(args, 'api'))
  const operation = table.operation(version, op)
  if (!operation) throw unknownOperation(table, version, undefined, op)
  const described = describeOperation(table, version, operation)
  if (isGiven(args, 'json')) process.stdout.write(`${JSON.stringify(described, null, 2)}\n`)
  else print(described, `${table.engine} ${version}`)
  return 0
}

function print(described: OperationDoc, where: string): void {
  const { op, method, path, params, body, responses, url, summary, since, until } = described
  const write = (line: string): unknown => process.stdout.write(`${line}\n`)
  write(`${op}   ${method} ${path}   (${where})`)
  if (summary) write(summary)
  if (since) write(`since ${since}`)
  if (until) write(`until ${until}`)
  if (params.length > 0) write('\nParameters')
  printRows(params.map(paramRow))
  if (body) write(`\nBody: ${body.kind}${body.required ? ', required' : ''}`)
  write('\nAnswers')
  printRows(Object.entries(responses).map(([status, word]) => [`  ${status}`, word]))
  if (url) write(`\n${url}`)
}

function paramRow(param: ParamDoc): string[] {
  const { name, in: place, type, required, enum: values, default: standard, array, meaning } = param
  const notes = [
    required ? 'required' : '',
    meaning ?? (array && type !== 'array' ? 'may be repeated' : ''),
    values ? `one of ${values.join(', ')}` : '',
    standard === undefined ? '' : `default ${JSON.stringify(standard)}`,
  ]
  return [`  ${name}`, place, type, notes.filter(Boolean).join('; ')]
}

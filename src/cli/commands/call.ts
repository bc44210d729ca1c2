import { tableOf } from '../../client/catalogue.ts'
import { describeOperation } from '../../client/doc.ts'
import { unknownOperation } from '../../client/unknown-operation.ts'
import { UsageError } from '../../errors/errors.ts'
import { suggest } from '../../errors/suggest.ts'
import type { Operation, Table } from '../../table/operation.ts'
import { bytesOf, jsonOf } from '../body.ts'
import type { Arguments, Context } from '../command.ts'
import { commandNames } from '../command-in.ts'
import { clientOf } from '../connection.ts'
import { versionOf } from '../engine.ts'
import { textOf } from '../operands.ts'
import { printAnswer } from '../output/answer.ts'
import { checkFile, refuseTerminal } from '../output/bytes.ts'
import { paramsOf } from '../values.ts'

/** `hawser OPERATION`: calls it and prints its answer as its kind asks for. */
export async function call(args: Arguments, { signal }: Context): Promise<number> {
  const [op = '', ...operands] = args.operands
  const file = textOf(args, 'output')
  checkFile(file)
  const { engine, client } = await clientOf(args)
  await using open = client
  const table = tableOf(engine)
  // A name that no version knows needs no engine to be refused.
  if (table.having(op).length === 0) throw unknownWord(table, op)
  const version = await open.negotiate()
  const operation = table.operation(version, op)
  if (!operation) throw unknownOperation(table, version, undefined, op)
  const params = paramsOf(describeOperation(table, version, operation), operands)
  const form = textOf(args, 'as') ?? formOf(operation)
  const input = { op, params, ...(await dataOf(operation, args)), as: form, signal }
  if (form === 'stream' && file === undefined) refuseTerminal(op, process.stdout)
  await printAnswer(open.invoke(input), { form, file, signal })
  return 0
}

/** The error for what is neither an operation nor, maybe by a slip, a command. */
function unknownWord(table: Table, word: string): UsageError {
  const unknown = unknownOperation(table, versionOf(table, undefined), undefined, word)
  const command = unknown.suggestion === undefined ? suggest(word, commandNames()) : undefined
  if (command === undefined) return unknown
  return new UsageError(`hawser has no command "${word}".`, { suggestion: command })
}

async function dataOf({ body }: Operation, args: Arguments): Promise<{ data?: unknown }> {
  const data = textOf(args, 'data')
  if (data === undefined) return {}
  return { data: body?.kind === 'bytes' ? await bytesOf(data) : await jsonOf(data) }
}

/** How an answer is read where the caller does not say: as it comes, wherever it may be long. */
function formOf({ answer: { kind, ends } }: Operation): string {
  if (kind === 'bytes') return 'stream'
  if (kind === 'messages' || kind === 'frames' || kind === 'socket') return kind
  return ends ? 'messages' : 'data'
}

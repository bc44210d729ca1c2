import { request as send } from '../../client/raw-request.ts'
import { UsageError } from '../../errors/errors.ts'
import { bytesOf } from '../body.ts'
import type { Arguments, Context } from '../command.ts'
import { connectionOf } from '../connection.ts'
import { operandAt, textOf, textsOf, valuesOf } from '../operands.ts'
import { printAnswer } from '../output/answer.ts'
import { checkFile } from '../output/bytes.ts'

/** `hawser request METHOD PATH`: what no specification lists. */
export async function request(args: Arguments, { signal }: Context): Promise<number> {
  const method = operandAt(args, 0, 'request', 'the method').toUpperCase()
  const path = operandAt(args, 1, 'request', 'the path')
  const [data, file] = [textOf(args, 'data'), textOf(args, 'output')]
  checkFile(file)
  const asked = textOf(args, 'as') ?? 'data'
  // A file takes the bytes as they come.
  const form = file !== undefined && asked === 'data' ? 'stream' : asked
  await using connection = await connectionOf(args)
  const answer = send({
    conn: connection,
    method,
    path,
    query: valuesOf(args.operands.slice(2), 'request', 'NAME=VALUE for the query'),
    headers: {
      ...(data !== undefined && { 'content-type': 'application/json' }),
      ...headersOf(textsOf(args, 'header')),
    },
    ...(data !== undefined && { body: await bytesOf(data) }),
    as: form as never,
    signal,
  }) as unknown
  await printAnswer(answer, { form, file, signal })
  return 0
}

function headersOf(given: string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((header) => {
      const at = header.indexOf(':')
      if (at < 1) throw new UsageError('hawser request: a header is given as --header NAME:VALUE.')
      return [header.slice(0, at), header.slice(at + 1).trim()]
    }),
  )
}

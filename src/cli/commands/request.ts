import type { Readable } from 'node:stream'
import { request as send } from '../../client/raw-request.ts'
import { UsageError } from '../../errors/errors.ts'
import type { Frame } from '../../streams/frames.ts'
import { pipe } from '../../streams/pipe.ts'
import { bytesOf } from '../body.ts'
import type { Arguments, Context } from '../command.ts'
import { connectionOf } from '../connection.ts'
import { operandAt, pairOf, textOf, textsOf } from '../operands.ts'
import { printMessages, printValue, refuseTerminal, writeBytes } from '../output/answer.ts'
import { printResponse } from '../output/response.ts'
import { runSocket } from '../output/socket.ts'

/** `hawser request METHOD PATH`: what no specification lists. */
export async function request(args: Arguments, { signal }: Context): Promise<number> {
  const method = operandAt(args, 0, 'request', 'the method').toUpperCase()
  const path = operandAt(args, 1, 'request', 'the path')
  const form = textOf(args, 'as') ?? 'data'
  const [data, file] = [textOf(args, 'data'), textOf(args, 'output')]
  await using connection = await connectionOf(args)
  const answer = send({
    conn: connection,
    method,
    path,
    query: queryOf(args.operands.slice(2)),
    headers: {
      ...(data !== undefined && { 'content-type': 'application/json' }),
      ...headersOf(textsOf(args, 'header')),
    },
    ...(data !== undefined && { body: await bytesOf(data) }),
    as: (file !== undefined && form === 'data' ? 'stream' : form) as never,
    signal,
  }) as unknown
  if (form === 'messages' || form === 'lines') await printMessages(answer as AsyncIterable<unknown>)
  else if (form === 'frames') await pipe(answer as AsyncIterable<Frame>, process)
  else if (form === 'socket') await runSocket(await answer, signal)
  else if (form === 'response') await printResponse(await answer, file, signal)
  else if (form === 'stream' || file !== undefined) await writeBytes((await answer) as Readable, file, signal)
  else await printData(await answer)
  return 0
}

async function printData(value: unknown): Promise<void> {
  if (!(value instanceof Uint8Array)) return printValue(value)
  refuseTerminal('The request', undefined)
  process.stdout.write(value)
}

function queryOf(operands: string[]): Record<string, string[]> {
  const query: Record<string, string[]> = {}
  for (const operand of operands) {
    const [name, value] = pairOf(operand) ?? []
    if (name === undefined || value === undefined) {
      throw new UsageError(`hawser request: "${operand}" is no NAME=VALUE for the query.`)
    }
    query[name] = [...(query[name] ?? []), value]
  }
  return query
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

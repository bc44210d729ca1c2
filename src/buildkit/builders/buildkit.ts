import { createHash } from 'node:crypto'
import { hostname } from 'node:os'
import type { Duplex } from 'node:stream'
import { ProtocolError } from '../../errors/errors.ts'
import type { Report } from '../building.ts'
import type { LocalContext } from '../context.ts'
import { call, type Engine } from '../engine.ts'
import { explain } from '../explain.ts'
import { type BuildOptions, isRemote, outputOf } from '../options.ts'
import { Steps } from '../progress/steps.ts'
import { traceOf } from '../progress/trace.ts'
import { servicesFor } from '../session/services.ts'
import { openSession } from '../session/session.ts'
import { commonParams } from './params.ts'

/** Builds by BuildKit: the engine fetches what it needs over a session. Resolves to the image's id, if it makes one. */
export async function buildByBuildKit(
  engine: Engine,
  options: BuildOptions,
  local: LocalContext | undefined,
  report: Report,
): Promise<string | undefined> {
  const { client } = engine
  const { context, signal } = options
  const output = outputOf(options)
  const receiver = output && new (await import('../session/file-send.ts')).OutputReceiver(output)
  const services = {
    ...(await servicesFor(options, local)),
    ...(receiver && { '/moby.filesync.v1.FileSend/DiffCopy': receiver.method }),
  }
  const open = (headers: Record<string, string | string[]>) =>
    call(client, { op: 'Session', headers, as: 'socket', signal }) as Promise<Duplex>
  const session = await openSession(open, services, sharedKeyOf(local?.folder ?? context))
  const steps = new Steps()
  try {
    const messages = call(client, {
      op: engine.op,
      params: {
        ...commonParams(options),
        version: '2',
        outputs: output && [{ Type: output.type, Attrs: {} }],
        remote: isRemote(context) ? context : 'client-session',
        dockerfile: local?.dockerfile.name ?? options.dockerfile,
      },
      query: { session: session.id },
      as: 'messages',
      signal,
    }) as AsyncIterable<unknown>
    let imageId: string | undefined
    for await (const message of messages) {
      const trace = traceOf(message)
      if (trace) {
        steps.add(trace)
        await report(trace)
      } else imageId = imageIdIn(message) ?? imageId
    }
    if (receiver && !(await receiver.finished()))
      throw new ProtocolError('build(): the engine finished without sending the output.')
    return imageId
  } catch (error) {
    throw await explain(error, { steps, local, session })
  } finally {
    await session[Symbol.asyncDispose]()
  }
}

function imageIdIn(message: unknown): string | undefined {
  const { id, aux } = message as { id?: unknown; aux?: { ID?: unknown } }
  return id === 'moby.image.id' && typeof aux?.ID === 'string' ? aux.ID : undefined
}

/** The same for each build of a folder, so that the engine asks for what has changed in it alone. */
function sharedKeyOf(folder: string): string {
  return createHash('sha256').update(`${hostname()}:${process.getuid?.()}:${folder}`).digest('hex')
}

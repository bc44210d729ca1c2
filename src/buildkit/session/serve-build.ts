import { createHash } from 'node:crypto'
import { hostname } from 'node:os'
import type { BuildSources } from '../context.ts'
import { explain } from '../explain.ts'
import type { Methods } from '../grpc/serve.ts'
import type { BuildOptions } from '../options.ts'
import { outputsOf, type SentOutput } from '../plan.ts'
import { Steps } from '../progress/steps.ts'
import { OutputReceiver } from './file-send.ts'
import { servicesFor } from './services.ts'
import { type OpenSocket, openSession } from './session.ts'

/** What a build that uses a session can see. */
export interface SessionBuild {
  sessionId: string
  /** Must be given all news: the steps explain an error. */
  steps: Steps
}

/**
 * Serves a session while the engine builds: folders, secrets, agents, credentials, and the receivers of outputs. If
 * the build ends with an error, throws one that explains it. `more` is served besides.
 */
export async function serveBuild<R>(
  open: OpenSocket,
  options: BuildOptions,
  sources: BuildSources,
  build: (session: SessionBuild) => Promise<R>,
  more: Methods = {},
): Promise<R> {
  const { local } = sources
  const receiver = receiverOf(options)
  const services = {
    ...servicesFor(options, sources),
    ...more,
    ...(receiver && { '/moby.filesync.v1.FileSend/DiffCopy': receiver.method }),
  }
  const session = await openSession(open, services, sharedKeyOf(local?.folder ?? options.context))
  const steps = new Steps()
  try {
    const result = await build({ sessionId: session.id, steps })
    await receiver?.finished()
    return result
  } catch (error) {
    throw await explain(error, { steps, local, session })
  } finally {
    await session[Symbol.asyncDispose]()
  }
}

/** Numbers the outputs in the order in which the engine hears of them. */
function receiverOf(options: BuildOptions): OutputReceiver | undefined {
  const sent = new Map<number, SentOutput>()
  for (const [index, output] of outputsOf(options).entries())
    if (output.type !== 'image') sent.set(index, output)
  return sent.size > 0 ? new OutputReceiver(sent) : undefined
}

/** The same for each build of a folder, so that the engine asks only for what has changed in it. */
function sharedKeyOf(folder: string): string {
  return createHash('sha256').update(`${hostname()}:${process.getuid?.()}:${folder}`).digest('hex')
}

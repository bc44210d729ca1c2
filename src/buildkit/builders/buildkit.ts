import type { Duplex } from 'node:stream'
import { ProtocolError } from '../../errors/errors.ts'
import type { Report } from '../building.ts'
import type { BuildSources } from '../context.ts'
import { call, callMessages, type Engine } from '../engine.ts'
import type { BuildOptions } from '../options.ts'
import { outputsOf } from '../plan.ts'
import { type Trace, traceOf } from '../progress/trace.ts'
import { serveBuild } from '../session/serve-build.ts'
import { tagsIn } from './control-request.ts'
import { commonParams } from './params.ts'

/**
 * Builds with BuildKit: the engine fetches what it needs over a session. Resolves to the image's id, if it makes one.
 */
export function buildByBuildKit(
  engine: Engine,
  options: BuildOptions,
  sources: BuildSources,
  report: Report,
): Promise<string | undefined> {
  const { client } = engine
  const { context, signal } = options
  const { local } = sources
  const open = (headers: Record<string, string | string[]>) =>
    call(client, { op: 'Session', headers, as: 'socket', signal }) as Promise<Duplex>
  return serveBuild(open, options, sources, async ({ sessionId, steps }) => {
    const outputs = outputsOf(options)
    const messages = callMessages(client, {
      op: engine.op,
      params: {
        ...commonParams(options),
        version: '2',
        outputs:
          outputs.length > 0
            ? outputs.map(({ type }) => ({ Type: type, Attrs: tagsIn(type, options) }))
            : undefined,
        remote: local ? 'client-session' : context,
        dockerfile: local?.dockerfile.name ?? options.dockerfile,
      },
      query: { session: sessionId },
      signal,
    })
    let imageId: string | undefined
    for await (const message of messages) {
      const trace = readable(message, engine.op)
      if (trace) {
        steps.add(trace)
        await report(trace)
      } else imageId = imageIdIn(message) ?? imageId
    }
    return imageId
  })
}

function readable(message: object, op: string): Trace | undefined {
  try {
    return traceOf(message)
  } catch (cause) {
    const why = (cause as Error).message
    throw new ProtocolError(`${op}: the engine's news of the build cannot be read: ${why}.`, {
      call: { op },
      cause,
    })
  }
}

function imageIdIn(message: object): string | undefined {
  const { id, aux } = message as { id?: unknown; aux?: { ID?: unknown } | null }
  return id === 'moby.image.id' && typeof aux?.ID === 'string' ? aux.ID : undefined
}

import { randomBytes } from 'node:crypto'
import type { Report } from '../building.ts'
import type { BuildSources } from '../context.ts'
import { type Control, openControl } from '../control/control.ts'
import type { Engine } from '../engine.ts'
import type { BuildOptions } from '../options.ts'
import type { Steps } from '../progress/steps.ts'
import { serveBuild } from '../session/serve-build.ts'
import { solveRequest } from './control-request.ts'

/**
 * Builds with BuildKit's own API, which can do more than the engine's: several platforms, outputs, contexts, caches.
 */
export async function buildByControl(
  engine: Engine,
  options: BuildOptions,
  sources: BuildSources,
  report: Report,
): Promise<string | undefined> {
  const control = await openControl(engine, options.signal)
  try {
    return await serveBuild(control.openSession, options, sources, async ({ sessionId, steps }) => {
      const ref = randomBytes(16).toString('hex')
      const news = follow(control, ref, steps, report)
      const solving = control.solve({ ...solveRequest(options, sources), ref, session: sessionId })
      const [solved] = await Promise.allSettled([solving, news])
      if (solved.status === 'rejected') throw solved.reason
      // Readers of the news must get all of them.
      await news
      return solved.value['containerimage.digest']
    })
  } finally {
    await control.close()
  }
}

async function follow(control: Control, ref: string, steps: Steps, report: Report): Promise<void> {
  for await (const trace of control.status(ref)) {
    steps.add(trace)
    await report(trace)
  }
}

import { randomBytes } from 'node:crypto'
import type { Report } from '../building.ts'
import type { BuildSources } from '../context.ts'
import { type Control, openControl } from '../control/control.ts'
import type { Engine } from '../engine.ts'
import type { BuildOptions } from '../options.ts'
import { type Caches, cachesOf } from '../plan.ts'
import type { Steps } from '../progress/steps.ts'
import { type SessionBuild, serveBuild } from '../session/serve-build.ts'
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
  const caches = cachesOf(options)
  const layouts = usesLayouts(caches, sources)
    ? await (await import('../layouts/layouts.ts')).openLayouts(caches, sources.references)
    : undefined
  const { references } = layouts ?? sources
  const request = solveRequest(options, { ...sources, references }, layouts?.caches ?? caches)
  const control = await openControl(engine, options.signal)
  const build = async ({ sessionId, steps }: SessionBuild) => {
    const ref = randomBytes(16).toString('hex')
    const news = follow(control, ref, steps, report)
    const solving = control.solve({ ...request, ref, session: sessionId })
    const [solved] = await Promise.allSettled([solving, news])
    if (solved.status === 'rejected') throw solved.reason
    // Readers of the news must get all of them.
    await news
    return solved.value
  }
  try {
    const solved = await serveBuild(control.openSession, options, sources, build, layouts?.services)
    await layouts?.finish(solved)
    return solved['containerimage.digest']
  } finally {
    await control.close()
  }
}

/** Whether something is in a folder of this machine that the engine reads or writes as it would a registry. */
function usesLayouts({ imports, exports }: Caches, { references }: BuildSources): boolean {
  return (
    [...imports, ...exports].some(({ type }) => type === 'local') ||
    Object.values(references).some((reference) => reference.startsWith('oci-layout://'))
  )
}

async function follow(control: Control, ref: string, steps: Steps, report: Report): Promise<void> {
  for await (const trace of control.status(ref)) {
    steps.add(trace)
    await report(trace)
  }
}

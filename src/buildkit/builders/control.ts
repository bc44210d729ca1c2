import { randomBytes } from 'node:crypto'
import { UsageError } from '../../errors/errors.ts'
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
  const control = await openControl(engine, options.signal)
  try {
    const extraHosts = await addressed(options.extraHosts, control, engine)
    const request = solveRequest(
      { ...options, extraHosts },
      { ...sources, references },
      layouts?.caches ?? caches,
    )
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

/** The engine's own API knows the address that `host-gateway` stands for; BuildKit's is to be told it. */
async function addressed(
  hosts: BuildOptions['extraHosts'],
  control: Control,
  { name }: Engine,
): Promise<BuildOptions['extraHosts']> {
  if (!hosts || !Object.values(hosts).includes(hostGateway)) return hosts
  const { [gatewayLabel]: address } = await control.labels()
  if (address === undefined)
    throw new UsageError(`build(): ${name} does not tell the address of "host-gateway" in "extraHosts".`)
  return Object.fromEntries(
    Object.entries(hosts).map(([host, given]) => [host, given === hostGateway ? address : given]),
  )
}

const hostGateway = 'host-gateway'
/** Of moby's builder. */
const gatewayLabel = 'org.mobyproject.buildkit.worker.moby.host-gateway-ip'

async function follow(control: Control, ref: string, steps: Steps, report: Report): Promise<void> {
  for await (const trace of control.status(ref)) {
    steps.add(trace)
    await report(trace)
  }
}

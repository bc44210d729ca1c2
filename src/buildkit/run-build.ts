import { ProtocolError } from '../errors/errors.ts'
import { checkAbility } from './ability.ts'
import type { BuiltOutput } from './build.ts'
import { buildByBuildKit } from './builders/buildkit.ts'
import { buildByControl } from './builders/control.ts'
import { buildByTar } from './builders/tar.ts'
import type { Report } from './building.ts'
import { checkAgents } from './check-agents.ts'
import { checkOptions } from './check-options.ts'
import { checkOutputs } from './check-outputs.ts'
import { type BuildSources, findSources } from './context.ts'
import { type BuildClient, type Engine, findEngine } from './engine.ts'
import type { BuildOptions } from './options.ts'
import { needsControl, outputsOf } from './plan.ts'
import { checkSecrets } from './session/secrets.ts'

/** Builds in a way that the engine has; resolves to the image's id, if it makes one. */
type BuildBy = (
  engine: Engine,
  options: BuildOptions,
  sources: BuildSources,
  report: Report,
) => Promise<string | undefined>

/** Checks all that can be checked before anything is sent, then builds. */
export async function runBuild(
  client: BuildClient,
  options: BuildOptions,
  report: Report,
): Promise<BuiltOutput> {
  checkOptions(options)
  const { signal, secrets = {} } = options
  signal?.throwIfAborted()
  const sources = await findSources(options)
  await checkOutputs(options)
  await checkSecrets(secrets)
  const engine = await findEngine(client, signal)
  await checkAbility(engine, options)
  await checkAgents(options)
  const buildBy = wayOf(engine, options)
  const imageId = await buildBy(engine, options, sources, report)
  const outputs = outputsOf(options)
  if (outputs.length > 0 && !outputs.some(({ type }) => type === 'image')) return {}
  if (imageId === undefined) throw new ProtocolError('build(): the engine has not told the id of the image.')
  return { imageId }
}

function wayOf({ builder, client }: Engine, options: BuildOptions): BuildBy {
  if (builder !== 'buildkit') return buildByTar
  // The engine's own API for builds is deprecated piece by piece; where a piece is gone, BuildKit's API builds.
  if (needsControl(options) || !client.supports('Session')) return buildByControl
  return buildByBuildKit
}

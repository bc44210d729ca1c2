import { ProtocolError } from '../errors/errors.ts'
import { buildByBuildKit } from './builders/buildkit.ts'
import { type Building, building } from './building.ts'
import { findContext } from './context.ts'
import { type BuildClient, checkAbility, findEngine } from './engine.ts'
import { type BuildOptions, checkOptions, isRemote } from './options.ts'
import { checkSecrets } from './session/secrets.ts'

/** What a build has made. */
export interface Built {
  /** `sha256:…`; undefined where an `output` was made in place of an image. */
  imageId: string
}

/** What a build with an `output` has made: nothing on the engine. */
export interface BuiltOutput {
  imageId?: undefined
}

/**
 * Builds an image, or another output, from a Dockerfile: by BuildKit where the engine has it, by the classic builder
 * or by Podman otherwise. It begins at once. Rejects with a `UsageError` before anything is sent where the options
 * are wrong or the engine cannot do what they ask, with a {@link BuildError} where the build failed, and with the
 * errors of `invoke()` otherwise.
 */
export function build(client: BuildClient, options: BuildOptions & { output?: undefined }): Building<Built>
export function build(client: BuildClient, options: BuildOptions): Building<Built | BuiltOutput>
export function build(client: BuildClient, options: BuildOptions): Building<Built | BuiltOutput> {
  return building(async (report) => {
    checkOptions(options)
    const { context, dockerfile, signal, secrets = {} } = options
    signal?.throwIfAborted()
    const local = isRemote(context) ? undefined : await findContext(context, dockerfile)
    await checkSecrets(secrets)
    const engine = await findEngine(client, signal)
    await checkAbility(engine, options)
    const byBuilder =
      engine.builder === 'buildkit' ? buildByBuildKit : (await import('./builders/tar.ts')).buildByTar
    const imageId = await byBuilder(engine, options, local, report)
    if (options.output) return {}
    if (imageId === undefined)
      throw new ProtocolError('build(): the engine has not told the id of the image.')
    return { imageId }
  })
}

import { buildByBuildKit } from './builders/buildkit.ts'
import { type Building, building } from './building.ts'
import { findContext } from './context.ts'
import { type BuildClient, checkAbility, findEngine } from './engine.ts'
import { type BuildOptions, checkOptions, isRemote } from './options.ts'
import { checkSecrets } from './session/secrets.ts'

/** What a build has made. */
export interface Built {
  /** `sha256:…` */
  imageId: string
}

/** Builds. */
export function build(client: BuildClient, options: BuildOptions): Building<Built> {
  return building(async (report) => {
    checkOptions(options)
    const { context, signal, secrets = {} } = options
    signal?.throwIfAborted()
    const local = isRemote(context) ? undefined : await findContext(context, options.dockerfile)
    await checkSecrets(secrets)
    const engine = await findEngine(client, signal)
    checkAbility(engine, options)
    const imageId = await buildByBuildKit(engine, options, local, report)
    return { imageId: imageId as string }
  })
}

import { type Building, building } from './building.ts'
import type { BuildClient } from './engine.ts'
import type { BuildOptions } from './options.ts'

/** What a build has made. */
export interface Built {
  /** `sha256:…`; undefined where an `output` was made in place of an image. */
  imageId: string
}

/** What a build with an `output` has made: an image on the engine only if that was among them. */
export interface BuiltOutput {
  imageId?: string | undefined
}

/**
 * Builds an image, or another output, from a Dockerfile: with BuildKit where the engine has it, else with the classic
 * builder or Podman. It begins at once. Rejects with a `UsageError` before anything is sent if the options are wrong
 * or the engine cannot do what they ask, with a {@link BuildError} if the build fails, and with the errors of
 * `invoke()` otherwise.
 */
export function build(client: BuildClient, options: BuildOptions & { output?: undefined }): Building<Built>
export function build(client: BuildClient, options: BuildOptions): Building<Built | BuiltOutput>
export function build(client: BuildClient, options: BuildOptions): Building<Built | BuiltOutput> {
  // The rest is loaded when a build starts.
  return building(async (report) => (await import('./run-build.ts')).runBuild(client, options, report))
}

// An entry of its own (`hawser/buildkit`): only who builds loads any of it.
export { type Built, type BuiltOutput, build } from './buildkit/build.ts'
export { BuildError } from './buildkit/build-error.ts'
export type { Building } from './buildkit/building.ts'
export type { BuildClient } from './buildkit/engine.ts'
export type { BuildCache, BuildOptions, Destination, Output } from './buildkit/options.ts'
export {
  type BuildWarning,
  type Trace,
  traceOf,
  type Vertex,
  type VertexLog,
  type VertexStatus,
} from './buildkit/progress/trace.ts'
export type { FindCredentials, RegistryCredentials } from './buildkit/session/auth.ts'
export type { SecretSource, Secrets } from './buildkit/session/secrets.ts'
export { showBuild, type ViewStream } from './buildkit/show-build.ts'

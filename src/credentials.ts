export type { FoundCredentials } from './credentials/credentials.ts'
export { type FindOptions, findCredentials } from './credentials/find.ts'
export type { CredentialsOf } from './credentials/places.ts'
export {
  type RegistryAuth,
  type RegistryConfig,
  registryAuth,
  registryConfig,
} from './credentials/registry-auth.ts'
export type { Credentials, CredentialsByRegistry, CredentialsSource } from './dial/auth.ts'

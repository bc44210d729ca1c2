export type { Credentials, FoundCredentials } from './credentials/credentials.ts'
export { type CredentialsByRegistry, type FindOptions, findCredentials } from './credentials/find.ts'
export type { CredentialsOf } from './credentials/places.ts'
export {
  type RegistryAuth,
  type RegistryConfig,
  registryAuth,
  registryConfig,
} from './credentials/registry-auth.ts'

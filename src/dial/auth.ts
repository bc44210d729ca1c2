/** A user's credentials at a server. Give one of the three forms. */
export interface Credentials {
  username?: string | undefined
  password?: string | undefined
  /** From a login without a stored password; exchanged for tokens by OAuth 2. */
  identityToken?: string | undefined
  /** A token that the server accepts directly; sent unchanged. */
  registryToken?: string | undefined
}

/**
 * Credentials by what they are for: a registry (`quay.io`), a namespace or repository of it (`quay.io/mine`),
 * all hosts of a domain (`*.example.com`), or any (`*`). The longest key that fits is taken.
 */
export type CredentialsByRegistry = Record<string, Credentials>

/** Where credentials come from: the CLIs' files and helpers (`'default'`), or the caller. */
export type CredentialsSource = 'default' | Credentials | CredentialsByRegistry

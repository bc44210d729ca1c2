import type { FindOptions } from '../credentials/find.ts'
import type { CredentialsSource } from '../dial/auth.ts'
import { valueAt } from '../json/json.ts'
import type { Logins, Table } from '../table/operation.ts'
import type { InvokeInput } from './invoke.ts'

/** Adds the credentials for the call's images to its input. No change if it has some already or needs none. */
export async function withLogins(
  input: InvokeInput,
  logins: Logins,
  source: CredentialsSource,
  { engine }: Table,
  signal: AbortSignal,
): Promise<InvokeInput> {
  if (input.params?.[logins.param] !== undefined) return input
  const image = logins.of === 'all' ? undefined : imageOf(input, logins.of)
  if (logins.of !== 'all' && image === undefined) return input
  // Loaded on demand: few connections are told to find credentials.
  const { registryAuth, registryConfig } = await import('../credentials/registry-auth.ts')
  const own: Pick<FindOptions, 'engine'> = engine === 'docker' || engine === 'podman' ? { engine } : {}
  const options = { ...own, signal, ...(source === 'default' ? {} : { credentials: source, only: true }) }
  const value =
    image === undefined ? await registryConfig(undefined, options) : await registryAuth(image, options)
  return { ...input, params: { ...input.params, [logins.param]: value } }
}

function imageOf(input: InvokeInput, of: Exclude<Logins['of'], 'all'>): string | undefined {
  const named = 'body' in of ? [valueAt(input.data, of.body)] : of.params.map((name) => input.params?.[name])
  const found = named.find((value) => typeof value === 'string' && value !== '')
  // Podman names transports: `docker://quay.io/a/b`.
  return typeof found === 'string' ? found.replace(/^docker:\/\//, '') : undefined
}

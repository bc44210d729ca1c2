import { readFile, stat } from 'node:fs/promises'
import { isHawserError, UsageError } from '../../errors/errors.ts'
import { type Methods, unary } from '../grpc/serve.ts'
import { GrpcError } from '../grpc/status.ts'

/** A secret: itself, the file or the environment variable that holds it, or what gives it when it is asked for. */
export type SecretSource =
  | string
  | Uint8Array
  | { file: string; env?: never }
  | { env: string; file?: never }
  | (() => string | Uint8Array | Promise<string | Uint8Array>)

/** By the id that `RUN --mount=type=secret,id=…` names. */
export type Secrets = Readonly<Record<string, SecretSource>>

/** The longest secret that BuildKit takes, in bytes. */
export const longestSecret: number = 500 * 1024

/** Refuses a secret that is not there or too long, as far as that can be told before it is asked for. */
export async function checkSecrets(secrets: Secrets): Promise<void> {
  for (const [id, source] of Object.entries(secrets)) {
    const length = await lengthOf(id, source)
    if (length > longestSecret) throw refused(id, `is longer than ${longestSecret} bytes`)
  }
}

/** Reads a secret. The error never tells its content. */
export async function readSecret(id: string, source: SecretSource): Promise<Buffer> {
  let data: Buffer
  try {
    data = await contentOf(id, source)
  } catch (cause) {
    if (isHawserError(cause)) throw cause
    throw refused(id, `cannot be read: ${cause instanceof Error ? cause.message : cause}`, cause)
  }
  if (data.length > longestSecret) throw refused(id, `is longer than ${longestSecret} bytes`)
  return data
}

async function contentOf(id: string, source: SecretSource): Promise<Buffer> {
  const value = typeof source === 'function' ? await source() : source
  if (typeof value === 'string') return Buffer.from(value)
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  if (value?.file !== undefined) return readFile(value.file)
  if (value?.env !== undefined) return Buffer.from(process.env[value.env] ?? '')
  throw refused(id, 'must be a string or bytes')
}

export function secretService(secrets: Secrets): Methods {
  return {
    '/moby.buildkit.secrets.v1.Secrets/GetSecret': unary(
      'GetSecretRequest',
      'GetSecretResponse',
      async ({ id }) => {
        // Engines also ask for what no Dockerfile names, such as credentials of the hosts that ADD fetches from.
        if (!Object.hasOwn(secrets, id)) throw new GrpcError('notFound', `there is no secret ${id}`)
        return { data: await readSecret(id, secrets[id] as SecretSource) }
      },
    ),
  }
}

async function lengthOf(id: string, source: SecretSource): Promise<number> {
  if (typeof source === 'function') return 0
  if (typeof source === 'string') return Buffer.byteLength(source)
  if (source instanceof Uint8Array) return source.byteLength
  if (typeof source?.file === 'string') {
    const found = await stat(source.file).catch((cause: Error) => {
      throw refused(id, `cannot be read: ${cause.message}`, cause)
    })
    if (!found.isFile()) throw refused(id, `is to be read from ${source.file}, which is no file`)
    return found.size
  }
  if (typeof source?.env !== 'string') {
    throw refused(id, 'must be a string, bytes, { file }, { env } or a function')
  }
  const value = process.env[source.env]
  if (value === undefined) throw refused(id, `is to be read from ${source.env}, which is not set`)
  return Buffer.byteLength(value)
}

function refused(id: string, why: string, cause?: unknown): UsageError {
  return new UsageError(`build(): the secret "${id}" ${why}.`, { cause })
}

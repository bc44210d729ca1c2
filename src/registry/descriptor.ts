import { ProtocolError } from '../errors/errors.ts'
import { isDigest } from '../reference/digest.ts'

/**
 * What a blob or manifest is, and how to know it:
 * https://github.com/opencontainers/image-spec/blob/main/descriptor.md
 */
export interface Descriptor {
  mediaType: string
  /** `sha256:…`, or sha512. */
  digest: string
  /** In bytes. */
  size: number
  /** Where it can be had besides the registry. */
  urls?: string[] | undefined
  annotations?: Record<string, string> | undefined
  /** The content itself in base64, if it is small. */
  data?: string | undefined
  artifactType?: string | undefined
  platform?: Platform | undefined
}

export interface Platform {
  os: string
  architecture: string
  variant?: string | undefined
  'os.version'?: string | undefined
  'os.features'?: string[] | undefined
}

/** Refuses an invalid descriptor before it is used for a request; `where` is its place, for messages. */
export function checkDescriptor(value: unknown, where: string): Descriptor {
  const { mediaType, digest, size, urls } = (value ?? {}) as Partial<Descriptor>
  const refuse = (what: string): never => {
    throw new ProtocolError(`${where} is not a descriptor: ${what}.`)
  }
  if (!isDigest(digest)) return refuse('its digest is not one that can be verified')
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    return refuse('its size is not a number of bytes')
  if (typeof mediaType !== 'string' || mediaType === '') return refuse('it has no mediaType')
  if (
    urls !== undefined &&
    urls !== null &&
    !(Array.isArray(urls) && urls.every((url) => typeof url === 'string'))
  )
    return refuse('its urls are not a list of text')
  return value as Descriptor
}

import { InvalidValue, textOfJson } from './value-text.ts'

/**
 * JSON text of an OCI platform. A text that is not JSON yet is read as the CLIs read it: `linux/arm64/v8`, or with a
 * version of the system `windows(10.0.17763)/amd64`.
 */
export function platformText(value: unknown): string {
  if (Array.isArray(value)) throw new InvalidValue('must be one platform, not an array')
  const isJson = typeof value === 'string' && value.trimStart().startsWith('{')
  if (isJson || (typeof value === 'object' && value !== null)) return textOfJson(value)
  const [, os, version, architecture, variant] = written.exec(String(value)) ?? []
  if (os === undefined)
    throw new InvalidValue('must be a platform: linux/arm64, or an object with os and architecture')
  return JSON.stringify({
    architecture,
    os,
    ...(version !== undefined && { 'os.version': version }),
    ...(variant !== undefined && { variant }),
  })
}

const written = /^([\w-]+)(?:\(([\w.-]+)\))?\/([\w-]+)(?:\/([\w.-]+))?$/

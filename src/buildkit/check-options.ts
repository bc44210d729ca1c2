import { UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import { parseImage } from '../reference/reference.ts'
import type { BuildOptions } from './options.ts'
import { cachesOf, outputsOf, platformsOf } from './plan.ts'

/** Throws a `UsageError` for options that make no sense. */
export function checkOptions(options: BuildOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new UsageError('build(): pass an object such as { context: "./app", tags: ["app:1"] }.')
  refuseUnknown('build()', options, known)
  if (typeof options.context !== 'string' || options.context === '')
    throw new UsageError('build(): "context" must be the path of a folder, or a URL.')
  if (options.tags !== undefined && !isListOfText(options.tags))
    throw new UsageError('build(): "tags" must be a list of strings, such as ["app:1"].')
  for (const tag of options.tags ?? []) checkTag(tag)
  for (const name of ['dockerfile', 'target', 'network'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'string')
      throw new UsageError(`build(): "${name}" must be a string.`)
  }
  for (const name of ['pull', 'noCache'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'boolean')
      throw new UsageError(`build(): "${name}" must be true or false.`)
  }
  for (const name of records) {
    const value: unknown = options[name]
    if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value)))
      throw new UsageError(`build(): "${name}" must be an object.`)
  }
  if (!isListOfText(platformsOf(options)))
    throw new UsageError('build(): "platform" must be one such as "linux/arm64", or a list of them.')
  for (const [id, socket] of Object.entries(options.ssh ?? {})) {
    if (typeof socket !== 'string' || socket === '')
      throw new UsageError(
        `build(): "ssh.${id}" must be the path of an agent's socket; is SSH_AUTH_SOCK set here?`,
      )
  }
  for (const name of ['args', 'labels', 'extraHosts', 'contexts'] as const) {
    for (const [key, value] of Object.entries(options[name] ?? {})) {
      if (typeof value !== 'string') throw new UsageError(`build(): "${key}" in "${name}" must be a string.`)
    }
  }
  if (platformsOf(options).length > 1 && outputsOf(options).some(({ type }) => type === 'docker'))
    throw new UsageError('build(): "output.docker" is of one platform: use "oci" for several.')
  cachesOf(options)
}

function checkTag(tag: string): void {
  const { digest } = parseImage(tag)
  if (digest !== undefined)
    throw new UsageError(`build(): "${tag}" in "tags" has a digest, which only the build can tell.`)
}

function isListOfText(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '')
}

const records = ['args', 'labels', 'extraHosts', 'secrets', 'ssh', 'contexts'] as const
const known =
  'context dockerfile tags target args labels platform contexts cacheFrom cacheTo pull noCache network extraHosts secrets ssh auth output signal'.split(
    ' ',
  )

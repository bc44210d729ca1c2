import { UsageError } from '../errors/errors.ts'
import type { Probe } from '../table/operation.ts'
import type { Naming } from './operations/naming.ts'

/** What is told of an engine beside its specifications: the same as in an entry of `specs/sources.yaml`. */
export interface EngineOptions {
  /** The name by which `client()` will know it: lower-case letters, digits and dashes. */
  engine: string
  /** Goes before every path; `{version}` stands for the version. Default: what `servers` or `basePath` say. */
  prefix?: string | undefined
  /** How operations get their categories. */
  naming?: Naming | undefined
  /** `repeat`: the engine reads every array as repeated keys, whatever the specification says. Default: `spec`. */
  arrays?: 'spec' | 'repeat' | undefined
  /** Names of parameters that are times and that the engine reads as Unix seconds. Other times are RFC 3339. */
  unixTimes?: readonly string[] | undefined
  /** Refuse `$ref`s that point to nothing. Default: anything is taken for them, and the report says so. */
  strict?: boolean | undefined
  /** How the engine is asked for its version. Without it `version: 'auto'` is the newest. */
  probe?: Probe | undefined
  /** The environment variable by which users of the engine's own CLI set the version. */
  versionEnv?: string | undefined
  /** Url of an operation's documentation, with `{version}`, `{op}` and `{category}`. */
  docs?: string | undefined
}

/** Throws a `UsageError` that says which option is wrong, and what it may be. */
export function checkOptions(options: EngineOptions, versions: string[]): void {
  const { engine, prefix, naming = {}, arrays, probe } = options
  demand(
    /^[a-z][a-z0-9-]*$/.test(engine ?? ''),
    `"${engine}" names no engine: lower-case letters, digits and dashes.`,
  )
  demand(versions.length > 0, 'There is no specification to compile.')
  const seen = new Set<string>()
  for (const version of versions) {
    demand(
      /^v?\d[\w.+-]*$/.test(version ?? ''),
      `"${version}" is no version: a number, with or without a v before it, such as v1.12.`,
    )
    demand(!seen.has(version), `The version ${version} is there twice.`)
    seen.add(version)
  }
  demand(
    prefix === undefined || /^(\/.*[^/])?$/.test(prefix),
    `The prefix "${prefix}" must be empty, or start with a slash and end without one.`,
  )
  demand(
    ['path', 'tag', 'prefix', undefined].includes(naming.category),
    `There is no category by "${naming.category}": it is by path, tag or prefix.`,
  )
  demand(
    ['spec', 'repeat', undefined].includes(arrays),
    `Arrays are sent by "spec" or "repeat", not "${arrays}".`,
  )
  if (probe !== undefined) checkProbe(probe)
}

function checkProbe({ method, path, header, field }: NonNullable<EngineOptions['probe']>): void {
  const wanted = 'A probe is such as { "method": "GET", "path": "/version", "field": "ApiVersion" }'
  demand(method === 'GET' || method === 'HEAD', `${wanted}: its method is GET or HEAD.`)
  demand(typeof path === 'string' && path.startsWith('/'), `${wanted}: its path starts with a slash.`)
  demand((header === undefined) !== (field === undefined), `${wanted}: it has either a header or a field.`)
}

function demand(holds: boolean, message: string): void {
  if (!holds) throw new UsageError(message)
}

import { UsageError } from '../errors/errors.ts'
import type { EngineOptions, SpecText } from './compile-engine.ts'

/** Throws a `UsageError` that says which option is wrong, and what it may be. */
export function checkOptions(options: EngineOptions, specs: SpecText[]): void {
  const { engine, prefix, naming = {}, arrays, probe } = options
  demand(
    /^[a-z][a-z0-9-]*$/.test(engine ?? ''),
    `"${engine}" names no engine: lower-case letters, digits and dashes.`,
  )
  demand(specs.length > 0, 'There is no specification to compile.')
  const seen = new Set<string>()
  for (const { version } of specs) {
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

import { isObject, type JsonObject, objectAt } from '../../json/objects.ts'
import { listAt, textAt } from '../read/json.ts'
import { SpecError } from '../read/spec-error.ts'

/** The base path that a specification gives all its paths: `/api/v1`, or '' for none. */
export function basePathOf(root: JsonObject): string {
  const server = listAt(root, 'servers').find(isObject)
  const base = textAt(root, 'basePath')
  // Swagger 2.0 knows no servers.
  const url = (root.swagger === undefined ? undefined : base) ?? textAt(server, 'url') ?? base ?? ''
  const filled = url.replace(/\{([^}]+)\}/g, (whole, name: string) => {
    const value = objectAt(objectAt(server, 'variables'), name).default
    return value === undefined ? whole : String(value)
  })
  const path = filled.replace(/^(?:[a-z][\w+.-]*:)?\/\/[^/]*/i, '').replace(/[?#].*$/, '')
  return withoutDots(path.replace(/\/+$/, '').replace(/^(?=[^/])/, '/'))
}

/** A relative url counts from the root of the server: `./api` and `../api` are `/api`. */
function withoutDots(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.length = Math.max(parts.length - 1, 1)
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/**
 * The one prefix for all versions of an engine: their common base path, with `{version}` where each has its own
 * version in it. Throws a {@link SpecError} where they have nothing in common.
 */
export function commonPrefix(versions: { version: string; basePath: string }[]): string {
  const [first] = versions
  if (!first || versions.every(({ basePath }) => basePath === first.basePath)) return first?.basePath ?? ''
  const templates = new Set(versions.map(({ version, basePath }) => basePath.replace(version, '{version}')))
  const [template = ''] = templates
  if (templates.size === 1) return template
  const found = versions.map(({ version, basePath }) => `${version}: ${basePath || '/'}`).join(', ')
  throw new SpecError(
    'servers or basePath',
    `The versions have different base paths (${found}). Give a prefix for all.`,
  )
}

import { isObject, type JsonObject, objectAt } from '../../json/objects.ts'
import { listAt, textAt } from '../read/json.ts'
import { SpecError } from '../read/spec-error.ts'

/** The base path that a specification gives all its paths: `/api/v1`, or '' for none. */
export function basePathOf(root: JsonObject): string {
  const server = listAt(root, 'servers').find(isObject)
  const url = textAt(server, 'url') ?? textAt(root, 'basePath') ?? ''
  const filled = url.replace(/\{([^}]+)\}/g, (whole, name: string) => {
    const value = objectAt(objectAt(server, 'variables'), name).default
    return value === undefined ? whole : String(value)
  })
  return filled
    .replace(/^[a-z][\w+.-]*:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/^(?=[^/])/, '/')
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

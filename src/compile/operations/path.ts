import type { JsonObject } from '../../json/objects.ts'
import { listAt } from '../read/json.ts'
import { pointer, SpecError } from '../read/spec-error.ts'
import { basePathOf } from './prefix.ts'

/**
 * A router's pattern inside a placeholder (`{name:.*}`, `{name=shelves/*}`) and a fragment are no part of what is sent.
 * `/groups/:id` is another way to write `/groups/{id}`.
 */
export function pathTemplate(key: string): string {
  return key
    .replace(/\{\+?([^}:=*]+)[^}]*\}/g, '{$1}')
    .replace(/(?<=\/):([A-Za-z_]\w*)(?=\/|$)/g, '{$1}')
    .replace(/#.*$/, '')
}

/** A template as it is sent: percent-encoded but for its placeholders, and for what is encoded already. */
export function sentPath(template: string): string {
  if (!isWellFormed(template))
    throw new SpecError(pointer('paths', template), 'This path is no valid Unicode text.')
  return template.replace(/\{[^}]*\}|%[\da-f]{2}|[^\w.~!$&'()*+,;=:@/?-]/giu, (part) =>
    part.length > 2 ? part : encodeURIComponent(part),
  )
}

/**
 * What the `servers` of a path or an operation put between the specification's base path and its own; `undefined`
 * where they stand for another base path altogether.
 */
export function ownBasePath(root: JsonObject, holders: JsonObject[]): string | undefined {
  const holder = holders.find((each) => listAt(each, 'servers').length > 0)
  if (!holder) return ''
  const [base, own] = [basePathOf(root), basePathOf(holder)]
  return own === base || own.startsWith(`${base}/`) ? own.slice(base.length) : undefined
}

/** Half of a surrogate pair cannot be encoded. */
function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)
}

import type { JsonObject } from '../../json/objects.ts'
import { visitObjects, visitReferences } from './places.ts'
import { pointer } from './spec-error.ts'

/**
 * Makes of what JSON Schema 2020-12 refers by in OpenAPI 3.1 and later what the rest of the compiler knows:
 * references to an `$anchor` or an `$id` become JSON pointers, and what stands beside a `$ref` of a schema holds as
 * well as it does. A reference to the document by the name that it has for itself (`$self`) is local.
 */
export function localiseRefs(root: JsonObject): void {
  if (!/^3\.[12]/.test(String(root.openapi))) return
  const targets = new Map<string, string>()
  visitObjects(root, (value, place, path) => {
    if (place !== 'schema') return
    const { $id, $anchor, $dynamicAnchor } = value
    if (typeof $id === 'string') targets.set($id, pointer(...path))
    for (const name of [$anchor, $dynamicAnchor])
      if (typeof name === 'string') targets.set(`#${name}`, pointer(...path))
    if (typeof value.$dynamicRef === 'string') value.$ref ??= value.$dynamicRef
  })
  const { $self } = root
  const self =
    typeof $self === 'string' && URL.canParse($self, nowhere) ? new URL($self, nowhere).href : undefined
  visitReferences(root, ({ ref, holder, place }) => {
    holder.$ref = localOf(withoutSelf(ref, self), targets)
    if (place !== 'schema') return
    const beside = Object.keys(holder).filter((key) => meaningful.has(key))
    if (beside.length === 0) return
    const own = Array.isArray(holder.allOf) ? holder.allOf : []
    holder.allOf = [{ $ref: holder.$ref }, ...own]
    delete holder.$ref
  })
}

function localOf(ref: string, targets: ReadonlyMap<string, string>): string {
  const [base = '', fragment = ''] = ref.split('#')
  const whole = targets.get(ref)
  if (whole !== undefined) return whole
  const of = base === '' ? undefined : targets.get(base)
  if (of === undefined) return ref
  return fragment.startsWith('/') ? of + fragment : (targets.get(`#${fragment}`) ?? of)
}

/** A reference to the document itself without its own url. */
function withoutSelf(ref: string, self: string | undefined): string {
  const [base = '', fragment = ''] = ref.split('#')
  if (self === undefined || base === '' || !URL.canParse(base, self)) return ref
  return new URL(base, self).href === self ? `#${fragment}` : ref
}

const nowhere = 'http://relative.invalid'

/** Keywords that change what a schema allows. */
const meaningful = new Set([
  ...['type', 'properties', 'required', 'additionalProperties', 'patternProperties', 'items', 'prefixItems'],
  ...['allOf', 'anyOf', 'oneOf', 'enum', 'const', 'nullable'],
])

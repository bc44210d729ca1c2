import ts from 'typescript'

/**
 * Compares two types by all that can be seen of them: properties, whether they are optional, members of unions,
 * elements, keys. Returns where they differ, or undefined. It does not care how the types are written down.
 */
export function difference(checker: ts.TypeChecker, a: ts.Type, b: ts.Type): string | undefined {
  const seen = new Set<string>()
  const ids = new Map<ts.Type, number>()
  return compare(a, b, '')

  function compare(one: ts.Type, other: ts.Type, path: string): string | undefined {
    if (one === other) return undefined
    const pair = `${idOf(one)} ${idOf(other)}`
    if (seen.has(pair)) return undefined
    // Treated as equal during the comparison, because types can refer to themselves.
    seen.add(pair)
    const found = shape(one, other, path)
    if (found !== undefined) seen.delete(pair)
    return found
  }

  function shape(one: ts.Type, other: ts.Type, path: string): string | undefined {
    if (one.isUnion() || other.isUnion()) return unions(membersOf(one), membersOf(other), path)
    if (!isObject(one) || !isObject(other)) {
      const same = checker.typeToString(one) === checker.typeToString(other) && one.flags === other.flags
      return same ? undefined : mismatch(one, other, path)
    }
    if (checker.isArrayType(one) !== checker.isArrayType(other)) return mismatch(one, other, path)
    if (checker.isArrayType(one)) return elements(one, other, path)
    return keys(one, other, path) ?? properties(one, other, path)
  }

  function unions(ones: ts.Type[], others: ts.Type[], path: string): string | undefined {
    const left = [...others]
    const alone = ones.filter((one) => {
      const at = left.findIndex((other) => compare(one, other, path) === undefined)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    const [first, second] = [alone[0], left[0]]
    if (first && second && alone.length + left.length === 2) return compare(first, second, path)
    if (first) return `${path || 'it'}: ${checker.typeToString(first)} is only in the first`
    return second && `${path || 'it'}: ${checker.typeToString(second)} is only in the second`
  }

  function elements(one: ts.Type, other: ts.Type, path: string): string | undefined {
    const [first, second] = [one, other].map((type) => checker.getTypeArguments(type as ts.TypeReference)[0])
    return first && second ? compare(first, second, `${path}[]`) : mismatch(one, other, path)
  }

  function keys(one: ts.Type, other: ts.Type, path: string): string | undefined {
    const [first, second] = [one, other].map((type) => checker.getIndexInfosOfType(type)[0])
    if (!first && !second) return undefined
    return first && second ? compare(first.type, second.type, `${path}{}`) : mismatch(one, other, path)
  }

  function properties(one: ts.Type, other: ts.Type, path: string): string | undefined {
    const others = new Map(checker.getPropertiesOfType(other).map((property) => [property.name, property]))
    for (const property of checker.getPropertiesOfType(one)) {
      const where = `${path}.${property.name}`
      const twin = others.get(property.name)
      if (!twin) return `${where} is only in the first`
      others.delete(property.name)
      if (isOptional(property) !== isOptional(twin)) return `${where} is optional in one of them alone`
      const found = compare(checker.getTypeOfSymbol(property), checker.getTypeOfSymbol(twin), where)
      if (found !== undefined) return found
    }
    const [only] = others.keys()
    return only === undefined ? undefined : `${path}.${only} is only in the second`
  }

  function mismatch(one: ts.Type, other: ts.Type, path: string): string {
    return `${path || 'it'}: ${checker.typeToString(one)} is not ${checker.typeToString(other)}`
  }

  function idOf(type: ts.Type): number {
    const known = ids.get(type) ?? ids.size
    ids.set(type, known)
    return known
  }
}

function membersOf(type: ts.Type): ts.Type[] {
  return type.isUnion() ? type.types : [type]
}

/** `string & {}` is a text that is open, and no object. */
function isObject(type: ts.Type): boolean {
  if (type.isIntersection()) return type.types.every(isObject)
  return (type.flags & ts.TypeFlags.Object) !== 0
}

function isOptional(property: ts.Symbol): boolean {
  return (property.flags & ts.SymbolFlags.Optional) !== 0
}

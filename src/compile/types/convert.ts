import {
  astToString,
  type GlobalContext,
  NULL,
  type SchemaObject,
  STRING,
  transformSchemaObject,
  tsLiteral,
  UNDEFINED,
  UNKNOWN,
} from 'openapi-typescript'
import ts from 'typescript'
import { type Json, type JsonObject, listAt } from '../read/json.ts'
import { binary, definitionName, integer, openEnum, present } from './normalise.ts'

/** How things are called where the text of a type will stand. */
export interface Names {
  definition: (name: string) => string
  /** An integer: `number`, or more. */
  integer: string
}

/** The TypeScript of a normalised schema. */
export function typeText(schema: JsonObject, names: Names): string {
  const node = transformSchemaObject(schema as unknown as SchemaObject, { path: '#', ctx: contextOf(names) })
  return astToString(node)
    .trim()
    .replace(/^( {4})+/gm, (indent) => ' '.repeat(indent.length / 2))
}

/** A closed union of literals: what a caller may give. */
export function literals(values: Json[]): string {
  return values.map((value) => JSON.stringify(value)).join(' | ')
}

/** What openapi-typescript's transforms read. Its hooks: `transform` alone sees the references of properties. */
function contextOf(names: Names): GlobalContext {
  return {
    ...fixed,
    injectFooter: [],
    transform: (schema) => ownType(schema as unknown as JsonObject, names),
    postTransform: (type) => {
      const name = referred(type)
      return name === undefined ? flat(type) : reference(names.definition(name))
    },
    transformProperty: (property) => {
      if (!property.questionToken || !property.type || property.type === UNKNOWN) return undefined
      const type = flat(ts.factory.createUnionTypeNode([property.type, UNDEFINED]))
      const { modifiers, name, questionToken } = property
      return ts.factory.updatePropertySignature(property, modifiers, name, questionToken, type)
    },
  }
}

function ownType(schema: JsonObject, names: Names): ts.TypeNode | undefined {
  if (typeof schema.$ref === 'string')
    return reference(names.definition(definitionName(schema.$ref) ?? schema.$ref))
  if (schema[integer]) return integerType(names.integer)
  if (schema[present]) return ts.factory.createUnionTypeNode([ts.factory.createTypeLiteralNode([]), NULL])
  if (schema[binary]) return reference('Blob | Uint8Array')
  const values = listAt(schema, openEnum)
  if (values.length === 0) return undefined
  // `string & {}` keeps the literals in completions and lets every other string in.
  const anyString = ts.factory.createIntersectionTypeNode([STRING, ts.factory.createTypeLiteralNode([])])
  return ts.factory.createUnionTypeNode([
    ...values.map((value) => tsLiteral(value)),
    ts.factory.createParenthesizedType(anyString),
  ])
}

/** `number | bigint` is parsed by nobody, so its parts are told one by one. */
function integerType(name: string): ts.TypeNode {
  const parts = name.split(' | ').map(reference)
  return parts.length > 1 ? ts.factory.createUnionTypeNode(parts) : reference(name)
}

/** `components["schemas"]["Name"]` → `Name`. */
function referred(type: ts.TypeNode): string | undefined {
  if (!ts.isIndexedAccessTypeNode(type) || !ts.isIndexedAccessTypeNode(type.objectType)) return undefined
  const { indexType } = type
  return ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal)
    ? indexType.literal.text
    : undefined
}

/** A union without unions inside. */
function flat(type: ts.TypeNode): ts.TypeNode {
  return ts.isUnionTypeNode(type) ? ts.factory.createUnionTypeNode(members(type)) : type
}

function members(type: ts.TypeNode): ts.TypeNode[] {
  const bare = ts.isParenthesizedTypeNode(type) ? type.type : type
  return ts.isUnionTypeNode(bare) ? bare.types.flatMap(members) : [type]
}

function reference(name: string): ts.TypeReferenceNode {
  return ts.factory.createTypeReferenceNode(name)
}

const fixed: Omit<GlobalContext, 'transform' | 'postTransform' | 'transformProperty' | 'injectFooter'> = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  // With `true`, every property with a default would be required in bodies.
  defaultNonNullable: false,
  discriminators: { objects: {}, refsHandled: [] },
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  redoc: {} as GlobalContext['redoc'],
  resolve: () => undefined,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
}

import { decodeSchemas, type SchemaTable } from '../table/schemas.ts'
import { compiledSchemas } from './catalogue.ts'

const loaded = new Map<string, Promise<SchemaTable | undefined>>()

/**
 * The schemas of an engine's bodies and answers; undefined for a compiled engine that brought none. They are
 * larger than all tables, so they are loaded only when values are first checked, compared or shown.
 */
export function schemasOf(engine: string): Promise<SchemaTable | undefined> {
  const schemas = loaded.get(engine) ?? load(engine)
  loaded.set(engine, schemas)
  return schemas
}

async function load(engine: string): Promise<SchemaTable | undefined> {
  const text = (await compiledSchemas.get(engine)?.()) ?? (await generatedText(engine))
  return text === undefined ? undefined : decodeSchemas(text)
}

async function generatedText(engine: string): Promise<string | undefined> {
  const { schemas } = await import('../../generated/schemas.js')
  return Object.hasOwn(schemas, engine) ? schemas[engine] : undefined
}

import { decodeTable } from '../../../src/table/decode.ts'
import type { Table } from '../../../src/table/operation.ts'
import { decodeSchemas, type SchemaTable } from '../../../src/table/schemas.ts'

/** What the page carries, by engine. */
export type AtlasData = Record<string, { table: string; schemas: string; aliases: Record<string, string[]> }>

/** An engine as the page knows it. */
export interface Engine {
  name: string
  table: Table
  schemas: SchemaTable
  /** Words of CLIs and of dockerode, by operation. */
  aliases: Record<string, string[]>
}

/** Unpacks what stands in the page. */
export async function readEngines(packed: string): Promise<Map<string, Engine>> {
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0))
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const data = (await new Response(unpacked).json()) as AtlasData
  return new Map(
    Object.entries(data).map(([name, { table, schemas, aliases }]) => [
      name,
      { name, table: decodeTable(table), schemas: decodeSchemas(schemas), aliases },
    ]),
  )
}

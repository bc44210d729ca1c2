import { tables } from '../generated/tables.js'
import { useTables } from './client/catalogue.ts'

// The same as `hawser`. Where the package was built with documentation, the tables and typings of this entry carry the
// specifications' own summaries; elsewhere they are those of `hawser`.
useTables(tables)

export * from './index.ts'

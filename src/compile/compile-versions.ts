import type { Json } from '../json/objects.ts'
import type { Operation } from '../table/operation.ts'
import { borrowingOf, withBorrowed } from './corrections/borrow.ts'
import { withTextForBytes, writesBytesAsText } from './corrections/bytes.ts'
import { withFields } from './corrections/fields.ts'
import { withItems } from './corrections/items.ts'
import { answersNulls, withNulls } from './corrections/nulls.ts'
import { applyOverrides, type Override } from './corrections/override.ts'
import { schemaCorrections } from './corrections/schema-corrections.ts'
import type { EngineOptions } from './engine-options.ts'
import { type CompiledSpec, compileSpec } from './operations/compile-spec.ts'
import { locate } from './read/locate.ts'
import type { SpecDocument } from './read/read.ts'
import { SpecError } from './read/spec-error.ts'
import { withDirections } from './types/directions.ts'
import { withInheritance } from './types/inheritance.ts'
import type { TypedVersion } from './types/model.ts'
import { typedVersion } from './types/typed-version.ts'

/** The specification of one version, read and in one piece. */
export interface VersionDocument {
  version: string
  /** For messages. */
  file: string
  document: SpecDocument
  /** As the file has it, so that messages can name the line. */
  text?: string | undefined
}

/** What is wrong or missing in specifications, and the schemas for it, by name. */
export interface Corrections {
  overrides: Override[]
  schemas: Record<string, Json>
}

/** One version of an engine, compiled and corrected. */
export interface CompiledVersion extends CompiledSpec {
  version: string
  operations: Operation[]
  typed: TypedVersion
}

/**
 * Compiles an engine's versions one after the other, oldest first; documents are not kept. `summaries`: carry the
 * specifications' own prose along.
 */
export async function* compileVersions(
  documents: Iterable<VersionDocument> | AsyncIterable<VersionDocument>,
  options: EngineOptions,
  { overrides, schemas }: Corrections,
  summaries: boolean,
): AsyncGenerator<CompiledVersion> {
  const own = overrides.filter(({ engine }) => engine === options.engine)
  const lent = new Set(own.map(({ change }) => change.schemas?.from))
  const lenders = new Map<string, Record<string, Json>>()
  for await (const { version, file, document, text } of documents) {
    try {
      yield compileVersion({ version, file, document, text })
    } catch (error) {
      throw error instanceof SpecError && text !== undefined ? locate(error, text, file) : error
    }
  }

  function compileVersion({ version, file, document, text }: VersionDocument): CompiledVersion {
    const { engine, naming, arrays, unixTimes, strict } = options
    const about = { engine, version }
    const compiled = compileSpec(document, {
      ...{ ...about, file, text, naming, arrays, unixTimes, strict, summaries },
    })
    const operations = applyOverrides(compiled.operations, own, { ...about, naming })
    const shapes = schemaCorrections(own, { ...about, operations })
    const typed = typedVersion(version, { ...compiled, operations }, { shapes, schemas })
    typed.docs = summaries
    const borrowing = borrowingOf(own, about)
    if (borrowing) {
      const lender = lenders.get(borrowing.from) ?? {}
      typed.definitions = withBorrowed(typed.definitions, lender, borrowing)
    }
    if (lent.has(version)) lenders.set(version, typed.definitions)
    const written = writesBytesAsText(own, engine, version) ? withTextForBytes(typed) : typed
    const mended = withFields(written, own, engine, schemas)
    const types = answersNulls(own, engine, version) ? withNulls(mended) : mended
    return {
      ...compiled,
      operations,
      version,
      typed: withDirections(withInheritance(withItems(types, engine))),
    }
  }
}

import { Ajv2020 } from 'ajv/dist/2020.js'
import { versionDocuments } from '../../../scripts/generate/engine-outputs.ts'
import { readOverrides } from '../../../scripts/overrides.ts'
import { readSchemas } from '../../../scripts/schemas.ts'
import { readSources } from '../../../scripts/sources.ts'
import { compileVersions } from '../../../src/compile/compile-versions.ts'
import type { JsonObject } from '../../../src/json/objects.ts'
import type { Operation } from '../../../src/table/operation.ts'
import { AnswerSchemas } from '../../support/answer-schemas.ts'
import { untold } from './untold.ts'

/** What an engine answered to a call, as `as: 'data'` gives it. */
export interface Answer {
  op: string
  value: unknown
}

/** The same client; what it gives as data is noted on the way. */
export function noting<C extends { invoke: unknown }>(client: C, answers: Answer[]): C {
  const invoke = async (call: { op: string; as?: string }): Promise<unknown> => {
    const value = await (client.invoke as (call: object) => Promise<unknown>).call(client, call)
    if (call.as === undefined) answers.push({ op: call.op, value })
    return value
  }
  return new Proxy(client, {
    get: (target, key) => (key === 'invoke' ? invoke : Reflect.get(target, key, target)),
  })
}

/** Holds answers against the types of a version: both come from the same schemas. */
export class AnswerCheck {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true })
  readonly #operations: Map<string, Operation>
  readonly #schemas: AnswerSchemas

  constructor(operations: Operation[], schemas: AnswerSchemas) {
    this.#operations = new Map(operations.map((operation) => [operation.op, operation]))
    this.#schemas = schemas
  }

  /** What of an answer is not as its type says, or what its type does not tell of it; one line each. */
  faultsOf({ op, value }: Answer): string[] {
    const { answer, ok } = this.#operations.get(op) as Operation
    if (value === undefined && ok?.includes(304)) return []
    const wrong = (type: string): string[] => [`${op}: ${type}, and was ${excerpt(value)}`]
    switch (answer.kind) {
      case 'none':
        return value === undefined ? [] : wrong('nothing')
      case 'text':
        return typeof value === 'string' ? [] : wrong('text')
      case 'bytes':
        return value instanceof Uint8Array ? [] : wrong('bytes')
      case 'frames':
        return typeof (value as { output?: unknown }).output === 'string' ? [] : wrong('output')
      case 'messages':
        if (answer.ends?.single) return this.#faults(op, value)
        return Array.isArray(value) ? value.flatMap((each) => this.#faults(op, each)) : wrong('messages')
      default:
        return this.#faults(op, value)
    }
  }

  #faults(op: string, value: unknown): string[] {
    const schema = this.#schemas.of(op)
    const { components: _, ...own } = schema
    if (Object.keys(own).length === 0) return [`${op}: its type says nothing, and it was ${excerpt(value)}`]
    return [
      ...this.#mismatches(op, value, schema),
      ...untold(value, schema).map((place) => `${op}: ${place} is untold`),
    ]
  }

  #mismatches(op: string, value: unknown, schema: JsonObject): string[] {
    const validate = this.#ajv.compile(schema)
    validate(value)
    return (validate.errors ?? []).map(
      ({ instancePath, message, data }) => `${op}: ${instancePath} ${message}, and was ${excerpt(data)}`,
    )
  }
}

/** The check for a version of an engine. Throws where the specifications have not been fetched. */
export async function answerCheck(engine: string, version: string): Promise<AnswerCheck> {
  const sources = readSources('specs/sources.yaml')
  const overrides = readOverrides('specs/overrides.yaml', sources)
  const schemas = readSchemas('specs/schemas.yaml', overrides)
  const source = sources.find((each) => each.engine === engine)
  if (!source) throw new Error(`There is no engine "${engine}".`)
  const only = { ...source, versions: [version] }
  const documents = versionDocuments(only, 'specs')
  for await (const { operations, typed } of compileVersions(documents, only, { overrides, schemas }, false)) {
    return new AnswerCheck(operations, new AnswerSchemas(typed))
  }
  throw new Error(`${engine} has no version ${version}.`)
}

function excerpt(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 120) ?? String(value)
}

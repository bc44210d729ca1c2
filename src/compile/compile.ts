import type { Compiled, OverridesText, SpecText } from './compile-texts.ts'
import type { EngineOptions } from './engine-options.ts'

import { requireTools } from './tools.ts'

export interface Overridden {
  /** What specifications get wrong or leave out: YAML, and the file's name for messages. */
  overrides?: OverridesText | undefined
}

/**
 * Compiles an engine's specification, Swagger 2.0 or OpenAPI 3 as YAML or JSON, to its table and typings; of an
 * engine with several versions, all of them at once. Writes no file. Needs yaml 2 beside hawser. Throws a
 * `UsageError` where that is missing or an option is wrong, and a `SpecError` that says where the specification is
 * wrong and what to change. `overrides`: what it gets wrong, in the language of `specs/overrides.yaml`.
 */
export async function compile(
  text: string,
  options: EngineOptions & Overridden & Omit<SpecText, 'text'>,
): Promise<Compiled>
export async function compile(specs: SpecText[], options: EngineOptions & Overridden): Promise<Compiled>
export async function compile(
  source: string | SpecText[],
  options: EngineOptions & Overridden & Partial<SpecText>,
): Promise<Compiled> {
  await requireTools()
  const { compileTexts } = await import('./compile-texts.ts')
  const { version, from, overrides, ...engine } = options
  const specs =
    typeof source === 'string'
      ? [{ text: source, version: version as string, ...(from && { from }) }]
      : source
  return compileTexts(specs, engine, overrides)
}

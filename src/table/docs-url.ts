import type { Operation } from './operation.ts'

/** The page of an operation in a version, by the engine's template of it. */
export function docsUrl(
  template: string,
  version: string,
  { op, category }: Pick<Operation, 'op' | 'category'>,
): string {
  return template.replaceAll('{version}', version).replaceAll('{op}', op).replaceAll('{category}', category)
}

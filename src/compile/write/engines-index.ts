import { header } from '../types/type-module.ts'

/** The typings that name every engine, each of which has an `index.d.ts` of its own. */
export function enginesIndex(engines: string[]): string {
  const lines = engines.map((engine) => `  ${JSON.stringify(engine)}: import('./${engine}/index.js').Engine;`)
  return `${header}\nexport interface Engines {\n${lines.join('\n')}\n}\n`
}

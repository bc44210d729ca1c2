import { header as generateHeader } from '../types/type-module.ts'

/** The first line of every file that is written for an engine. */
export const header = '// Made by `hawser compile`. Do not edit.\n'

/** A text as a literal of JavaScript that keeps its lines, so that a change of one is seen as such. */
export function textLiteral(text: string): string {
  return `\`${text.replaceAll(/[\\`]|\$\{/g, '\\$&')}\``
}

/**
 * Path → text of the modules that carry an engine's table: whole in each, so that any loader or bundler takes either.
 * Of the schemas, which few programs need, there is one module beside them, loaded on demand.
 */
export function engineModules(engine: string, table: string, schemas: string): Record<string, string> {
  const value = (load: string): string =>
    `{\n  engine: ${JSON.stringify(engine)},\n  schemas: () => ${load},\n  table: ${textLiteral(table)},\n}\n`
  return {
    'package.json': '{ "type": "module", "main": "./index.cjs", "types": "./index.d.cts" }\n',
    'index.js': `${header}export default ${value("import('./schemas.cjs').then(({ default: { text } }) => text)")}`,
    'index.cjs': `${header}module.exports = ${value("Promise.resolve(require('./schemas.cjs').text)")}`,
    'schemas.cjs': `${header}exports.text = ${textLiteral(schemas)}\n`,
  }
}

/** Path → text of an engine's typings; `versions` are those of its versions, by file. */
export function engineTypings(engine: string, versions: Map<string, string>): Record<string, string> {
  const types = [...versions].map(([file, text]) => [`types/${file}`, text.replace(generateHeader, header)])
  const name = engine.replaceAll('-', '_')
  const augmented = `${header}
declare module 'hawser' {
  interface Engines {
    ${JSON.stringify(engine)}: import('./types/index.js').Engine
  }
}

declare const ${name}_engine: import('hawser').CompiledEngine
`
  return {
    'index.d.ts': `${augmented}export default ${name}_engine\n`,
    'index.d.cts': `${augmented}export = ${name}_engine\n`,
    // Typings that call themselves CommonJS can be imported from either format.
    'types/package.json': '{ "type": "commonjs" }\n',
    ...Object.fromEntries(types),
  }
}

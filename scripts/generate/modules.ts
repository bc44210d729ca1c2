import { textLiteral } from '../../src/compile/write/modules.ts'
import type { Outputs } from './outputs.ts'

/** The modules that carry tables, beside the tables' own: what the runtime imports. */
export function indexModules(engines: string[]): Outputs {
  return new Map([
    ['README.md', readme],
    ['package.json', '{ "type": "commonjs" }\n'],
    ['tables.js', textsModule('tables', engines, 'operations')],
    ['tables.d.ts', textsTyping('tables', 'Name of the engine → the text of its table.')],
    ['schemas.js', textsModule('schemas', engines, 'schemas')],
    ['schemas.d.ts', textsTyping('schemas', 'Name of the engine → the text of its schemas.')],
  ])
}

/** A module whose properties load an engine's text when they are first read. */
function textsModule(name: string, engines: string[], file: string): string {
  const entries = engines.map(
    (engine) =>
      `  get ${JSON.stringify(engine)}() {\n    return require('./${engine}/${file}.js').text\n  },`,
  )
  return `${header}exports.${name} = {\n${entries.join('\n')}\n}\n`
}

function textsTyping(name: string, doc: string): string {
  return `${header}/** ${doc} */\nexport declare const ${name}: Readonly<Record<string, string>>\n`
}

/** A CommonJS module that exports a table's text: ESM, CommonJS and bundlers all take it. */
export function textModule(text: string): string {
  return `${header}exports.text = ${textLiteral(text)}\n`
}

const header = '// Made by `npm run generate`. Do not edit.\n'

const readme = `# Do not edit

Everything here is made by \`npm run generate\` from the engines' specifications (\`specs/sources.yaml\`), corrected by
\`specs/overrides.yaml\`. Change those and run it again; \`npm run generate -- --check\` says whether these files are up to date.

- \`<engine>/operations.js\`: the tables of all versions of an engine as one text, a line for each parameter, operation
  and version; \`src/table/text.ts\` describes it. \`tables.js\` finds them by name.
- \`<engine>/<version>.d.ts\`: the types that a version changed; what it did not change it takes from older ones.
  \`<engine>/index.d.ts\` names the versions, \`index.d.ts\` the engines.
`

import { UsageError } from '../errors/errors.ts'

/** Loads a tool by its name. */
export type LoadTool = (name: ToolName) => Promise<object>

type ToolName = keyof typeof tools

/** What compiling takes beside hawser itself, and clients do not: a package's major version, and a sign of it. */
const tools = {
  typescript: { major: 5, sign: 'createPrinter' },
  yaml: { major: 2, sign: 'LineCounter' },
  'openapi-typescript': { major: 7, sign: 'transformSchemaObject' },
} as const

/** Throws a `UsageError` that says what to install, where one of the tools is missing or another version. */
export async function requireTools(load: LoadTool = importTool): Promise<void> {
  const faults = [await faultOf('typescript', load), await faultOf('yaml', load)]
  // openapi-typescript cannot even be loaded with an unknown TypeScript.
  if (faults[0] === undefined) faults.push(await faultOf('openapi-typescript', load))
  const found = faults.filter((fault) => fault !== undefined)
  if (found.length > 0) throw new UsageError(adviceFor(found))
}

async function faultOf(name: ToolName, load: LoadTool): Promise<string | undefined> {
  const { sign, major } = tools[name]
  try {
    const module = await load(name)
    const inner = 'default' in module ? module.default : undefined
    const isIt = sign in module || (typeof inner === 'object' && inner !== null && sign in inner)
    return isIt ? undefined : `the ${name} that is there is not version ${major}`
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') return `${name} is missing`
    return `${name} cannot be loaded (${message.split('\n')[0]})`
  }
}

function adviceFor(faults: string[]): string {
  const packages = Object.entries(tools).map(([name, { major }]) => `${name}@${major}`)
  return [
    `Compiling needs ${packages.join(', ')} beside hawser: ${faults.join('; ')}.`,
    `Install them:       npm install --save-dev ${packages.join(' ')}`,
    `Or, for this once:  npx -p hawser ${packages.map((name) => `-p ${name}`).join(' ')} hawser compile …`,
  ].join('\n')
}

/** Written as literals so that bundlers and package managers see the imports. */
function importTool(name: ToolName): Promise<object> {
  if (name === 'typescript') return import('typescript')
  return name === 'yaml' ? import('yaml') : import('openapi-typescript')
}

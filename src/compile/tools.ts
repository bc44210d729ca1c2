import { UsageError } from '../errors.ts'

/** What compiling takes beside hawser itself, and clients do not: `npm install` does not bring it. */
const tools = { 'openapi-typescript': '7', typescript: '5', yaml: '2' }

/** Throws a `UsageError` that says what to install, where one of the tools is missing or of no use. */
export async function requireTools(load: (name: string) => Promise<unknown> = importTool): Promise<void> {
  // TypeScript comes first: openapi-typescript cannot even be loaded with one that it does not know.
  const faults: string[] = []
  const [typescript, yaml] = await Promise.all([tryLoad('typescript', load), tryLoad('yaml', load)])
  if (typescript.fault) faults.push(typescript.fault)
  else if (!hasCompilerApi(typescript.module))
    faults.push(`typescript ${versionOf(typescript.module)} is another major version`)
  else faults.push(...[(await tryLoad('openapi-typescript', load)).fault ?? []].flat())
  if (yaml.fault) faults.push(yaml.fault)
  if (faults.length > 0) throw new UsageError(advice(faults))
}

function advice(faults: string[]): string {
  const packages = Object.entries(tools).map(([name, major]) => `${name}@${major}`)
  return [
    `Compiling needs ${packages.join(', ')} beside hawser: ${faults.join('; ')}.`,
    `Install them:         npm install --save-dev ${packages.join(' ')}`,
    `Or, for this once:    npx -p hawser ${packages.map((name) => `-p ${name}`).join(' ')} hawser compile …`,
  ].join('\n')
}

async function tryLoad(
  name: string,
  load: (name: string) => Promise<unknown>,
): Promise<{ module?: unknown; fault?: string }> {
  try {
    return { module: await load(name) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const isMissing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
    return {
      fault: isMissing ? `${name} is missing` : `${name} cannot be loaded (${message.split('\n')[0]})`,
    }
  }
}

/** TypeScript 7 has none. */
function hasCompilerApi(module: unknown): boolean {
  const { default: ts } = module as { default?: { factory?: unknown } }
  return ts?.factory !== undefined && /^5\./.test(versionOf(module))
}

function versionOf(module: unknown): string {
  const { default: own, version } = module as { default?: { version?: string }; version?: string }
  return own?.version ?? version ?? '(without a version)'
}

function importTool(name: string): Promise<unknown> {
  // Spelt out, so that bundlers and package managers see what is loaded.
  if (name === 'typescript') return import('typescript')
  return name === 'yaml' ? import('yaml') : import('openapi-typescript')
}

import { UsageError } from '../errors/errors.ts'

/** Throws a `UsageError` that says what to install, where the reader of YAML is missing or another version. */
export async function requireTools(load: () => Promise<object> = () => import('yaml')): Promise<void> {
  const fault = await faultOf(load)
  if (fault === undefined) return
  throw new UsageError(
    [
      `Compiling needs yaml@2 beside hawser: ${fault}.`,
      'Install it:         npm install --save-dev yaml@2',
      'Or, for this once:  npx -p hawser -p yaml@2 hawser compile …',
    ].join('\n'),
  )
}

async function faultOf(load: () => Promise<object>): Promise<string | undefined> {
  try {
    const module = await load()
    const inner = 'default' in module ? module.default : undefined
    const isIt = sign in module || (typeof inner === 'object' && inner !== null && sign in inner)
    return isIt ? undefined : 'the yaml that is there is not version 2'
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') return 'yaml is missing'
    return `yaml cannot be loaded (${message.split('\n')[0]})`
  }
}

/** What only version 2 has. */
const sign = 'LineCounter'

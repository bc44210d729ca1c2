import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FindOptions } from '../../src/credentials/find.ts'
import { tempDir } from '../support/temp-dir.ts'

/** The password of every login in the tests: nothing that is shown may hold it. */
export const password = 's3cret-of-mine'

export function login(username: string): { auth: string } {
  return { auth: Buffer.from(`${username}:${password}`).toString('base64') }
}

export interface Home {
  dir: string
  /** An environment of nothing but this home and PATH, with `$H` for the home's path. */
  options: FindOptions & { env: NodeJS.ProcessEnv }
}

/** A home directory with these files (objects are written as JSON) and helpers (shell scripts). */
export function home(
  files: Record<string, unknown> = {},
  env: Record<string, string> = {},
  helpers: Record<string, string> = {},
): Home {
  const texts = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? content : JSON.stringify(content),
  ])
  const dir = tempDir(Object.fromEntries(texts))
  mkdirSync(join(dir, 'bin'))
  for (const [name, script] of Object.entries(helpers)) {
    const file = join(dir, 'bin', `docker-credential-${name}`)
    writeFileSync(file, `#!/bin/sh\n${script}\n`)
    chmodSync(file, 0o755)
  }
  const given = Object.entries(env).map(([name, value]) => [name, value.replaceAll('$H', dir)])
  return {
    dir,
    options: {
      env: { HOME: dir, PATH: `${join(dir, 'bin')}:/usr/bin:/bin`, ...Object.fromEntries(given) },
      host: { platform: 'linux', uid: 1000, root: dir },
    },
  }
}

/** A helper that writes down what it is asked, and knows these servers. */
export function knowing(servers: Record<string, [username: string, secret: string]>): string {
  const cases = Object.entries(servers).map(
    ([server, [Username, Secret]]) =>
      `  '${server}') echo '${JSON.stringify({ ServerURL: server, Username, Secret })}';;`,
  )
  return `server=$(cat); echo "$* $server" >> "$HOME/asked"
case "$server" in
${cases.join('\n')}
  *) echo 'credentials not found in native keychain'; exit 1;;
esac`
}

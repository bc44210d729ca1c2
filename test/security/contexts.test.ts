import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { resolveContext } from '../../src/discover/finders.ts'
import { UsageError } from '../../src/errors/errors.ts'

it.each(['../evil', '../../evil', '/evil', '.', '..', 'a/../../evil', 'evil\0', '__proto__', 'constructor'])(
  'a Docker context or Podman destination named %j leads to no file outside of their folder',
  (name) => {
    const home = mkdtempSync(join(tmpdir(), 'hawser-context-'))
    onTestFinished(() => rmSync(home, { recursive: true }))
    const meta = JSON.stringify({ Name: name, Endpoints: { docker: { Host: 'tcp://evil:1' } } })
    // Wherever joining the name to the folder of contexts could lead.
    for (const place of [
      'evil',
      '.docker/evil',
      '.docker/contexts/evil',
      '.docker/contexts/meta',
      '.docker/contexts/meta/evil',
    ]) {
      mkdirSync(join(home, place), { recursive: true })
      writeFileSync(join(home, place, 'meta.json'), meta)
    }
    const host = { platform: 'linux', uid: 1000, root: home } as const
    const env = { HOME: home, DOCKER_CONFIG: join(home, '.docker') }
    for (const engine of ['docker', 'podman'] as const) {
      expect(() => resolveContext(engine, name, env, host)).toThrow(UsageError)
    }
  },
)

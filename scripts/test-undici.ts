import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// `npm run test:undici`: the unit tests on the newest undici 7. hawser loads files of undici that are not its public
// interface and pins its minor version, so that a new one is tried here before users get it.
const dir = mkdtempSync(join(tmpdir(), 'hawser-undici-'))
try {
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', dir, 'undici@7'], {
    stdio: 'inherit',
  })
  const undici = join(dir, 'node_modules/undici')
  const { version } = JSON.parse(readFileSync(join(undici, 'package.json'), 'utf8')) as { version: string }
  console.log(`undici ${version}`)
  const args = ['vitest', 'run', '--project', 'unit', ...process.argv.slice(2)]
  const { status } = spawnSync('npx', args, {
    stdio: 'inherit',
    env: { ...process.env, HAWSER_UNDICI: undici },
  })
  process.exitCode = status ?? 1
} finally {
  rmSync(dir, { recursive: true, force: true })
}

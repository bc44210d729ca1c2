import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

it.each([
  { args: ['--version'], status: 0, stdout: `hawser ${version}\n`, stderr: '' },
  { args: ['--help'], status: 0, stdout: /^hawser COMMAND/, stderr: '' },
  { args: [], status: 0, stdout: /^hawser COMMAND/, stderr: '' },
  {
    args: ['nonesuch'],
    status: 2,
    stdout: '',
    stderr: /^hawser has no command "nonesuch"\.\n\nhawser COMMAND/,
  },
  { args: ['constructor'], status: 2, stdout: '', stderr: /^hawser has no command "constructor"/ },
])('hawser $args', ({ args, status, stdout, stderr }) => {
  const ran = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    encoding: 'utf8',
  })
  expect(ran).toMatchObject({
    status,
    stdout: typeof stdout === 'string' ? stdout : expect.stringMatching(stdout),
    stderr: typeof stderr === 'string' ? stderr : expect.stringMatching(stderr),
  })
})

import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { helperCommand } from '../../src/credentials/helper-command.ts'
import { tempDir } from '../support/temp-dir.ts'

function folder(...names: string[]): string {
  const dir = tempDir(Object.fromEntries(names.map((name) => [name, ''])))
  for (const name of names) chmodSync(join(dir, name), 0o755)
  return dir
}

it('finds programs in the folders of PATH, in their order', () => {
  const [a, b] = [folder(), folder('docker-credential-x')]
  expect(helperCommand('x', 'test', { PATH: `${a}:${b}` }, 'linux')).toEqual({
    file: join(b, 'docker-credential-x'),
    args: ['get'],
    shell: false,
  })
})

it('finds `.exe` before `.cmd` on Windows, and has the shell run the latter', () => {
  const [cmd, both] = [
    folder('docker-credential-x.cmd'),
    folder('docker-credential-x.cmd', 'docker-credential-x.exe'),
  ]
  expect(helperCommand('x', 'test', { Path: `${both};${cmd}` }, 'win32')).toEqual({
    file: join(both, 'docker-credential-x.exe'),
    args: ['get'],
    shell: false,
  })
  expect(helperCommand('x', 'test', { Path: cmd }, 'win32')).toEqual({
    file: `"${join(cmd, 'docker-credential-x.cmd')}"`,
    args: ['get'],
    shell: true,
  })
})

it('looks neither in the present folder nor at what cannot be executed', () => {
  const dir = tempDir({ 'docker-credential-x': '' })
  for (const PATH of ['', '.', dir, ':'])
    expect(() => helperCommand('x', 'credsStore of f', { PATH }, 'linux')).toThrow(
      'credsStore of f names the credential helper docker-credential-x, which is not in PATH',
    )
})

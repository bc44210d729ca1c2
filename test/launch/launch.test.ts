import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { type LaunchOptions, launch } from '../../src/launch/launch.ts'

describe('launch', () => {
  it.each([
    ['docker', 'docker cannot be launched (known: podman).'],
    ['podmann', 'Did you mean "podman"?'],
    ['constructor', 'constructor cannot be launched'],
    [undefined, 'undefined cannot be launched'],
  ])('refuses the engine %s', async (engine, want) => {
    await expect(launch({ engine } as LaunchOptions)).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining(want),
    })
  })

  it.each([
    [undefined, 'launch(): pass an object such as { engine: "podman" }.'],
    [{ engine: 'podman', arg: [] }, 'Did you mean "args"?'],
    [{ engine: 'podman', args: '--log-level=debug' }, 'launch(): "args" must be an array of strings.'],
  ])('refuses %j', async (options, want) => {
    await expect(launch(options as LaunchOptions)).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining(want),
    })
  })

  it('says what to install where the engine is missing, and leaves nothing behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => /^hawser-\w{6}$/.test(name))
    const failed = launch({ engine: 'podman', env: { PATH: '/nonexistent' } })
    await expect(failed).rejects.toMatchObject({
      code: 'CONNECTION',
      message: expect.stringMatching(/^There is no podman here\. Install it \(apt install podman/),
    })
    const after = readdirSync(tmpdir()).filter((name) => /^hawser-\w{6}$/.test(name))
    expect(after.filter((name) => !before.includes(name))).toEqual([])
  })
})

import { expect, it } from 'vitest'
import { exec } from '../../../src/recipes.ts'
import { rejection } from '../../support/docker.ts'
import { runContainer } from '../support/clients.ts'
import { processes, recipeSuite } from '../support/recipes.ts'

recipeSuite('exec', ({ api, look, target }) => {
  it('gives output and exit code', async () => {
    const id = await runContainer(look)
    const { output, ...result } = await exec(api, id, ['sh', '-c', 'echo out; echo err >&2; exit 3'])
    expect(result).toEqual({ stdout: 'out\n', stderr: 'err\n', exitCode: 3 })
    expect(output.split('\n').sort()).toEqual(['', 'err', 'out'])
  })

  it('feeds stdin, in the given environment, folder and user', async () => {
    const id = await runContainer(look)
    const script = 'sort; echo "$GREETING" "$(pwd)" "$(id -u)"'
    const options = { stdin: 'b\na\n', env: { GREETING: 'hi' }, cwd: '/tmp', user: '7' }
    expect((await exec(api, id, ['sh', '-c', script], options)).stdout).toBe('a\nb\nhi /tmp 7\n')
  })

  it('adds nothing to the environment of one that cannot be aborted', async () => {
    const id = await runContainer(look)
    expect((await exec(api, id, ['env'])).stdout).not.toContain('HAWSER')
  })

  it('tells what could not be started as the CLIs do', async () => {
    const id = await runContainer(look)
    const { exitCode, output } = await exec(api, id, ['hawser-no-such-command'])
    // Docker 20.10 says 126.
    expect([126, 127]).toContain(exitCode)
    expect(output).toContain('hawser-no-such-command')
  })

  it('refuses a container that is not there, or does not run', async () => {
    expect(await rejection(exec(api, 'hawser-none', ['true']))).toMatchObject({
      name: 'EngineError',
      status: 404,
    })
    const id = await runContainer(look)
    await look.invoke({ op: 'ContainerKill', params: { id, signal: 'KILL' } })
    await look.invoke({ op: 'ContainerWait', params: { id } })
    expect(await rejection(exec(api, id, ['true']))).toMatchObject({
      name: 'EngineError',
      message: expect.stringContaining(id),
    })
  })

  it('never gives less than all output of a command that leaves its stdin unread', async () => {
    const id = await runContainer(look)
    for (const stdin of ['x', 'x'.repeat(3_000_000)]) {
      for (let times = 0; times < 10; times++) {
        const said = await exec(api, id, ['sh', '-c', 'echo out; exit 3'], { stdin }).then(
          ({ stdout, stderr, exitCode }) => ({ stdout, stderr, exitCode }),
          ({ code, exitCode }) => ({ code, exitCode }),
        )
        const whole = { stdout: 'out\n', stderr: '', exitCode: 3 }
        const refused = { code: 'CONTAINER', exitCode: 3 }
        expect(target.is === 'docker' ? [whole] : [whole, refused]).toContainEqual(said)
      }
    }
  })

  it('is iterated by lines, and tells the end after the last', async () => {
    const id = await runContainer(look)
    const running = exec(api, id, ['sh', '-c', 'echo 1; echo 2; exit 4'], { as: 'lines' })
    const seen: string[] = []
    for await (const { line } of running) seen.push(line)
    expect(seen).toEqual(['1', '2'])
    expect(await running.ended).toEqual({ exitCode: 4 })
  })

  it('is killed when its output is left, with what it started', async () => {
    const id = await runContainer(look)
    const running = exec(api, id, ['sh', '-c', 'sleep 1234 & echo begun; sleep 1234'], { as: 'lines' })
    for await (const _ of running) break
    expect(await processes(api, id, /sleep 1234/)).toEqual([])
    await expect(running.ended).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('says that one runs on which it cannot kill', async () => {
    const id = await runContainer(look)
    const aborter = new AbortController()
    const running = exec(api, id, ['sleep', '1234'], { as: 'lines', signal: aborter.signal })
    const next = running[Symbol.asyncIterator]().next()
    await running
    await exec(api, id, ['rm', '/bin/sh'])
    aborter.abort(new Error('enough'))
    expect(await rejection(next)).toMatchObject({
      name: 'AggregateError',
      errors: [
        { message: 'enough' },
        { code: 'CONTAINER', message: expect.stringMatching(/sleep in .* runs on/) },
      ],
    })
  })
})

import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import * as recipes from '../../src/recipes.ts'
import { fakeClient } from '../../src/testing.ts'
import { rejection } from '../support/docker.ts'

// Every recipe and the names of all its options, as its types have them.
type Names<O> = Record<keyof O, true>
const wait: Names<recipes.WaitOptions> = { timeout: true, signal: true }
const execOnly = { env: true, user: true, cwd: true, privileged: true } as const
const screen = { stdin: true, stdout: true, detachKeys: true, onDetach: true, signal: true } as const
const screenAndExec: Names<recipes.TerminalOptions> = { ...execOnly, ...screen }
const made: Names<recipes.TerminalRun> = {
  image: true,
  entrypoint: true,
  env: true,
  cwd: true,
  user: true,
  hostname: true,
  labels: true,
  name: true,
  platform: true,
  network: true,
  volumes: true,
  ports: true,
  privileged: true,
  pull: true,
  auth: true,
  onProgress: true,
  create: true,
}
const runOptions: Names<recipes.RunOptions> = {
  ...made,
  cmd: true,
  tty: true,
  stdin: true,
  stdout: true,
  stderr: true,
  timeout: true,
  signal: true,
}
const startOptions: Names<recipes.StartOptions> = {
  ...made,
  cmd: true,
  tty: true,
  remove: true,
  signal: true,
}
const execOptions: Names<recipes.ExecOptions> = {
  ...execOnly,
  tty: true,
  stdin: true,
  stdout: true,
  stderr: true,
  signal: true,
}
const pushOptions: Names<recipes.PushOptions> = { auth: true, onProgress: true, signal: true }
const pullOptions: Names<recipes.PullOptions> = { ...pushOptions, platform: true }
const copyOptions: Names<recipes.CopyOptions> = { signal: true }
const copyOutOptions: Names<recipes.CopyOutOptions> = { ...copyOptions, links: true }
const followOptions: Names<recipes.FollowLogsOptions> = {
  filters: true,
  since: true,
  tail: true,
  signal: true,
}
const statsOptions: Names<recipes.StatsOptions> = { filters: true, interval: true, signal: true }
const removeOptions: Names<recipes.RemoveOptions> = { kinds: true, signal: true }
const groupOptions: Names<recipes.GroupOptions> = { label: true, images: true }
const cleanUpOptions: Names<recipes.CleanUpOptions> = {
  kinds: true,
  all: true,
  labels: true,
  until: true,
  signal: true,
}

const docker = fakeClient({ engine: 'docker' }, {})
/** A recipe with options that its types would not let through. */
type Call = (options: never) => unknown
const calls: [name: string, options: object, call: Call][] = [
  ['run', { ...runOptions, as: true }, (options) => recipes.run(docker, options)],
  ['start', startOptions, (options) => recipes.start(docker, options)],
  ['exec', { ...execOptions, as: true }, (options) => recipes.exec(docker, 'id', ['true'], options)],
  ['terminal', screenAndExec, (options) => recipes.terminal(docker, 'id', ['sh'], options)],
  ['terminal', made, (where) => recipes.terminal(docker, where, ['sh'])],
  ['terminal', screen, (options) => recipes.terminal(docker, { image: 'busybox' }, ['sh'], options)],
  ['pull', pullOptions, (options) => recipes.pull(docker, 'busybox', options)],
  ['push', pushOptions, (options) => recipes.push(docker, 'busybox', options)],
  ['copyIn', copyOptions, (options) => recipes.copyIn(docker, 'id', '.', '/', options)],
  ['copyOut', copyOutOptions, (options) => recipes.copyOut(docker, 'id', '/', new PassThrough(), options)],
  ['waitHealthy', wait, (options) => recipes.waitHealthy(docker, 'id', options)],
  ['waitForLog', wait, (options) => recipes.waitForLog(docker, 'id', 'ready', options)],
  ['waitForPort', wait, (options) => recipes.waitForPort(docker, 'id', 80, options)],
  ['followLogs', followOptions, (options) => recipes.followLogs(docker, options)],
  ['stats', statsOptions, (options) => recipes.stats(docker, options).next()],
  ['removeByLabel', removeOptions, (options) => recipes.removeByLabel(docker, 'label', options)],
  ['diskUsage', { signal: true }, (options) => recipes.diskUsage(docker, options)],
  ['cleanUp', cleanUpOptions, (options) => recipes.cleanUp(docker, options)],
  ['group', groupOptions, async (options) => recipes.group(docker, options)],
]

function refused(call: Call, options: unknown): Promise<Error> {
  return rejection(Promise.resolve(call(options as never)))
}

describe('the options of recipes', () => {
  it.each(calls)('%s refuses what is none, and names those that it has: %j', async (name, known, call) => {
    const error = await refused(call, { zzzzzzzzzz: 1 })
    expect(error).toMatchObject({ name: 'UsageError', code: 'USAGE' })
    const [, told = ''] = /has no option "zzzzzzzzzz" \(it has: (.*?)\)/.exec(error.message) ?? []
    expect(error.message).toContain(`${name}()`)
    expect(told.split(', ').sort()).toEqual(Object.keys(known).sort())
  })

  it.each(calls)('%s suggests what is near: %j', async (_, known, call) => {
    const [first = ''] = Object.keys(known)
    const misspelt = `${first.slice(0, -2)}${first.at(-1)}${first.at(-2)}`
    const error = await refused(call, { [misspelt]: 1 })
    expect(error).toMatchObject({ code: 'USAGE', suggestion: first })
  })

  it.each(calls)('%s refuses options that are no object: %j', async (_, __, call) => {
    for (const options of [null, 7]) expect(await refused(call, options)).toMatchObject({ code: 'USAGE' })
  })

  it.each([
    ['run', { image: 'busybox', HostConfig: {} }, /own body.* goes into "create"/],
    ['run', { image: 'busybox', rm: true }, 'always removed'],
    ['start', { image: 'busybox', rm: true }, '"remove"'],
    ['start', { image: 'busybox', workdir: '/srv' }, 'it is "cwd" here'],
    ['run', { image: 'busybox', detach: true }, 'start\\(\\) leaves it running'],
    ['terminal', { image: 'busybox', cmd: ['sh'] }, 'third argument'],
    ['terminal', { image: 'busybox', signal: AbortSignal.abort() }, 'fourth argument'],
  ])('%s says where %j belongs', async (name, options, says) => {
    const call = calls.find(([one, known]) => one === name && 'image' in known)?.[2] as Call
    expect(await refused(call, options)).toMatchObject({
      code: 'USAGE',
      message: expect.stringMatching(says),
    })
  })

  it.each<[call: Call, options: object, says: string]>([
    [(options) => recipes.run(docker, options), { cmd: ['true'] }, '"image" must be the name of an image'],
    [(options) => recipes.start(docker, options), { image: '' }, '"image" must be the name of an image'],
    [(options) => recipes.run(docker, options), { image: 'a', cmd: 'echo hi' }, '"cmd" must be a list'],
    [(options) => recipes.run(docker, options), { image: 'a', cmd: [1] }, '"cmd" must be a list'],
    [
      (options) => recipes.run(docker, options),
      { image: 'a', entrypoint: 'sh' },
      '"entrypoint" must be a list',
    ],
    [(options) => recipes.run(docker, options), { image: 'a', env: ['A=b'] }, '"env" must be an object'],
    [
      (options) => recipes.run(docker, options),
      { image: 'a', labels: ['a=b'] },
      '"labels" must be an object',
    ],
    [
      (options) => recipes.run(docker, options),
      { image: 'a', pull: 'often' },
      'one of "missing", "always", "never"',
    ],
    [(options) => recipes.run(docker, options), { image: 'a', as: 'data' }, 'one of "lines", "frames"'],
    [
      (options) => recipes.run(docker, options),
      { image: 'a', timeout: '5s' },
      '"timeout" must be a number of ms',
    ],
    [
      (options) => recipes.waitHealthy(docker, 'id', options),
      { timeout: -1 },
      '"timeout" must be a number of ms',
    ],
    [(options) => recipes.exec(docker, 'id', ['env'], options), { env: ['A=b'] }, '"env" must be an object'],
    [(cmd) => recipes.exec(docker, 'id', cmd), 'ls -l' as never, 'exec(): the command must be a list'],
    [(cmd) => recipes.exec(docker, 'id', cmd), [], 'exec(): the command must be a list'],
    [(cmd) => recipes.terminal(docker, 'id', cmd), 'sh' as never, 'terminal(): the command must be a list'],
    [(from) => recipes.copyIn(docker, 'id', from, '/'), {}, 'copyIn(): the source must be a path'],
    [(to) => recipes.copyOut(docker, 'id', '/', to), {}, 'copyOut(): the destination must be a path'],
    [(label) => recipes.removeByLabel(docker, label), '' as never, 'removeByLabel(): pass a label'],
  ])('%# have values that can be meant: %o', async (call, options, says) => {
    expect(await refused(call, options)).toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining(says),
    })
  })
})

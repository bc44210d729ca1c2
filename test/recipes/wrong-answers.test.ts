import { describe, expect, it, onTestFinished } from 'vitest'
import { build } from '../../src/buildkit.ts'
import { type Client, client, ProtocolError } from '../../src/index.ts'
import * as recipes from '../../src/recipes.ts'
import { serve } from '../support/serve.ts'
import { tempDir } from '../support/temp-dir.ts'

// An engine, or what stands in front of it, whose answers are JSON, but not what they should be: whoever looks into
// them must not fall over that, and must not take it for an answer.
const list = [{ Id: 'c1' }]
const reading = { id: 'c1', read: '2026-01-01T00:00:01Z', cpu_stats: {}, memory_stats: { usage: 1 } }
const version = { Version: '20.10.24', ApiVersion: '1.41', Os: 'linux', Components: [null, 5] }
const noObjects = [[], [1], null, 5, 'text', true]

type Answers = Record<string, unknown>
type Recipe = (docker: Client<'docker', 'v1.41'>) => unknown
/** Recipes, and what they are told, by the end of the path. */
const cases: [what: string, recipe: Recipe, answers: Answers[]][] = [
  [
    'the progress of a pull',
    (docker) => recipes.pull(docker, 'app', { onProgress: () => {} }),
    [...noObjects, { id: 5 }, { status: {} }, { id: 'a', progressDetail: { current: 'x' } }].map(
      (message) => ({
        '/images/create': message,
        '/images/app/json': { Id: 'i' },
      }),
    ),
  ],
  [
    'the image that was pulled',
    (docker) => recipes.pull(docker, 'app'),
    [...noObjects, {}].map((image) => ({ '/images/create': {}, '/images/app/json': image })),
  ],
  [
    'the progress of a push',
    (docker) => recipes.push(docker, 'app'),
    [...noObjects, { aux: { Digest: 5 } }].map((message) => ({ '/images/app/push': message })),
  ],
  [
    'the progress of a build',
    (docker) => build(docker, { context: tempDir({ Dockerfile: 'FROM a' }) }),
    noObjects.map((message) => ({ '/version': { ...version, Os: 'windows' }, '/build': message })),
  ],
  [
    'the containers that run',
    (docker) => recipes.stats(docker).next(),
    [{}, 5, 'text', [null], [[]], [{}], [{ Id: 5 }]].map((answer) => ({ '/containers/json': answer })),
  ],
  [
    'what a container uses',
    (docker) => recipes.stats(docker).next(),
    [
      ...noObjects,
      { ...reading, memory_stats: { usage: 'much' } },
      { ...reading, memory_stats: { usage: 1, limit: [] } },
      { ...reading, networks: { eth0: null } },
      { ...reading, networks: [5] },
      { ...reading, blkio_stats: { io_service_bytes_recursive: {} } },
      { ...reading, read: 5 },
      { ...reading, name: {} },
    ].map((answer) => ({ '/containers/json': list, '/containers/c1/stats': answer })),
  ],
  [
    'the space that is used',
    (docker) => recipes.diskUsage(docker),
    [...noObjects, { Images: {} }, { Images: [null] }, { Images: [{ Size: 'x' }] }].map((answer) => ({
      '/system/df': answer,
    })),
  ],
  [
    'a container that was made',
    (docker) => recipes.run(docker, { image: 'app' }),
    [...noObjects, {}].map((answer) => ({ '/containers/create': answer })),
  ],
  [
    'the state of a container',
    (docker) => recipes.waitHealthy(docker, 'c1'),
    [...noObjects, {}, { State: [] }].map((answer) => ({ '/containers/c1/json': answer })),
  ],
  [
    'a command that was made',
    (docker) => recipes.exec(docker, 'c1', ['true']),
    [...noObjects, {}].map((answer) => ({ '/containers/c1/exec': answer })),
  ],
  [
    'what has a label',
    (docker) => recipes.removeByLabel(docker, 'a'),
    [{}, 5, [null], [5]].map((answer) => ({ '/containers/json': answer })),
  ],
  [
    'what was cleaned up',
    (docker) => recipes.cleanUp(docker, { kinds: ['containers'] }),
    [{ ContainersDeleted: {} }, { SpaceReclaimed: 'x' }].map((answer) => ({ '/containers/prune': answer })),
  ],
  [
    'the containers to follow',
    (docker) => recipes.followLogs(docker),
    [{}, 5, [null], [{}]].map((answer) => ({ '/events': undefined, '/containers/json': answer })),
  ],
]

describe.each(cases)('%s', (_what, recipe, all) => {
  it.each(all)('is a ProtocolError where it is %j', async (answers) => {
    const { docker } = await engineThatSays(answers)
    await expect(recipe(docker)).rejects.toBeInstanceOf(ProtocolError)
  })
})

it('events without an actor are passed over by followLogs', async () => {
  const { docker, asked } = await engineThatSays({ '/events': { Action: 'start' }, '/containers/json': [] })
  const lines = await recipes.followLogs(docker)
  const next = lines[Symbol.asyncIterator]().next()
  // Once for what is there, once for what was started.
  await expect.poll(() => asked.filter((path) => path.endsWith('/containers/json')).length).toBe(2)
  const ended = expect(next).rejects.toMatchObject({ name: 'ConnectionError' })
  await docker.close()
  await ended
})

/** Answers by the ends of paths; what is undefined does not end. */
async function engineThatSays(
  answers: Answers,
): Promise<{ docker: Client<'docker', 'v1.41'>; asked: string[] }> {
  const asked: string[] = []
  const served = await serve((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://d')
    asked.push(pathname)
    const [, answer] = Object.entries(answers).find(([end]) => pathname.endsWith(end)) ?? [undefined, {}]
    response.setHeader('content-type', 'application/json')
    request.resume()
    if (pathname.endsWith('/events')) {
      response.flushHeaders()
      if (answer) response.write(JSON.stringify(answer))
    } else response.end(JSON.stringify(answer))
  })
  const docker = client({ engine: 'docker', version: 'v1.41', conn: { uri: served.uri } })
  onTestFinished(async () => {
    await docker.close()
    await served.close()
  })
  return { docker, asked }
}

import { expect, it } from 'vitest'
import { client } from '../../src/index.ts'
import { followLogs, waitHealthy } from '../../src/recipes.ts'
import { fakeClient, memoryEngine } from '../../src/testing.ts'

it('a fake client gives what the functions of the test give', async () => {
  const seen: unknown[] = []
  const docker = fakeClient(
    { engine: 'docker', version: 'v1.44' },
    {
      ContainerList: ({ params }) => {
        seen.push(params)
        return []
      },
      SystemEvents: () => [{ Action: 'start' }, { Action: 'die' }],
    },
  )
  expect(await docker.invoke({ op: 'ContainerList', params: { all: true } })).toEqual([])
  expect(seen).toEqual([{ all: true }])
  const actions: unknown[] = []
  for await (const { Action } of docker.invoke({ op: 'SystemEvents', as: 'messages' })) actions.push(Action)
  expect(actions).toEqual(['start', 'die'])
  await expect(docker.invoke({ op: 'SystemPing' })).rejects.toThrow('there is no function for SystemPing')
})

it('holds the answers of a fake client against the schemas when asked', async () => {
  const handlers = {
    ContainerList: () => [{ Id: 1 }],
    ContainerInspect: () => ({ Idd: 'x' }),
    SystemPing: () => 'OK',
    SystemInfo: () => ({ ID: 'x', Containers: 3 }),
    SystemEvents: () => [{ Action: 'start' }, { Action: 4 }],
  } as never
  const lenient = fakeClient({ engine: 'docker', version: 'v1.44' }, handlers)
  expect(await lenient.invoke({ op: 'ContainerList' })).toEqual([{ Id: 1 }])
  const docker = fakeClient({ engine: 'docker', version: 'v1.44', check: true }, handlers)
  await expect(docker.invoke({ op: 'ContainerList' })).rejects.toThrow(
    'fakeClient(): ContainerList: "[0].Id" in the answer must be a string, not an integer.',
  )
  await expect(docker.invoke({ op: 'ContainerInspect', params: { id: 'x' } })).rejects.toMatchObject({
    code: 'USAGE',
    suggestion: 'Id',
  })
  expect(await docker.invoke({ op: 'SystemPing' })).toBe('OK')
  await expect(docker.invoke({ op: 'SystemInfo' })).rejects.toThrow('lacks the required field "Name"')
  const events = async () => {
    for await (const _ of docker.invoke({ op: 'SystemEvents', as: 'messages' }));
  }
  await expect(events()).rejects.toThrow('SystemEvents: the answer lacks the required field "Type"')
})

it('refuses functions for operations that the version has not, and options that there are not', () => {
  expect(() =>
    fakeClient({ engine: 'docker', version: 'v1.44' }, { ContainersList: () => [] } as never),
  ).toThrow('ContainerList')
  expect(() => fakeClient({ engine: 'docker', checked: true } as never, {})).toThrow('no option "checked"')
  expect(() => fakeClient({ engine: 'docker' }, undefined as never)).toThrow('fakeClient(): pass two objects')
  expect(() => memoryEngine(undefined as never)).toThrow('memoryEngine(): pass a function')
})

it('follows the logs of a fake client', async () => {
  const docker = fakeClient({ engine: 'docker' }, {
    SystemEvents: async function* () {
      await new Promise(() => {})
    },
    ContainerList: () => [{ Id: 'x' }],
    ContainerInspect: () => ({ Name: '/x', State: { Status: 'exited' }, Config: { Tty: false } }),
    ContainerLogs: () => [{ channel: 'stdout', data: Buffer.from('2026-01-01T00:00:00.5Z hi\n') }],
  } as never)
  for await (const { name, line } of followLogs(docker)) {
    expect([name, line]).toEqual(['x', 'hi'])
    break
  }
})

it('recipes take a fake client', async () => {
  const states = ['starting', 'healthy']
  const docker = fakeClient({ engine: 'docker' }, {
    ContainerInspect: () => ({
      State: { Status: 'running', ExitCode: 0, Health: { Status: states.shift() } },
    }),
  } as never)
  await waitHealthy(docker, 'x')
  expect(states).toEqual([])
})

it('an engine in memory answers over real HTTP', async () => {
  await using engine = memoryEngine((request, response) => {
    if (request.url === '/v1.44/containers/none/json') {
      response
        .writeHead(404, { 'content-type': 'application/json' })
        .end('{"message":"No such container: none"}')
      return
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify([{ Id: request.url }]))
  })
  await using docker = client({ engine: 'docker', version: 'v1.44', conn: engine.conn })
  expect(await docker.invoke({ op: 'ContainerList', params: { all: true } })).toEqual([
    { Id: '/v1.44/containers/json?all=true' },
  ])
  await expect(docker.invoke({ op: 'ContainerInspect', params: { id: 'none' } })).rejects.toMatchObject({
    name: 'EngineError',
    status: 404,
  })
})

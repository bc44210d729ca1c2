import { expect, it } from 'vitest'
import { client } from '../../src/index.ts'
import { waitHealthy } from '../../src/recipes.ts'
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

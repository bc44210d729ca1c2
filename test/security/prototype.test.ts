import { expect, it, onTestFinished } from 'vitest'
import { isHawserError } from '../../src/errors/errors.ts'
import { messages } from '../../src/index.ts'
import { docker } from '../support/docker.ts'
import { serve } from '../support/serve.ts'

const evil = '{"__proto__":{"owned":1},"constructor":{"prototype":{"owned":1}}}'

it('neither what an engine answers nor what a caller passes reaches a prototype', async () => {
  const server = await serve((request, response) => {
    request.resume()
    response.writeHead(request.url?.includes('refuse') ? 500 : 200, {
      'content-type': 'application/json',
      constructor: 'owned',
    })
    response.end(request.url?.includes('events') ? `${evil}\n${evil}\n` : evil)
  })
  onTestFinished(() => server.close())
  const given = JSON.parse(evil)
  const api = docker({ uri: server.uri, bigint: true })
  const outcomes = await Promise.allSettled([
    api.invoke({ op: 'SystemInfo' }),
    api.invoke({ op: 'ContainerCreate', data: given }),
    api.invoke({ op: 'SystemEvents', params: { until: '1' } }),
    api.invoke({ op: 'ContainerList', params: { filters: given } }),
    api.invoke({ op: 'ContainerList', params: given }),
    api.invoke({ op: 'ContainerList', query: given }),
    api.invoke({ op: 'ContainerList', headers: given }),
    api.invoke({ op: 'ContainerInspect', params: { id: 'refuse' } }),
    api.invoke({ op: '__proto__' }),
    api.invoke({ op: 'constructor' }),
  ])
  expect(() => docker({ uri: server.uri, headers: given })).toThrow('The header "__proto__"')
  for await (const message of messages(
    (async function* () {
      yield Buffer.from(evil)
    })(),
  ))
    void message
  expect(({} as { owned?: number }).owned).toBeUndefined()
  expect((Function.prototype as { owned?: number }).owned).toBeUndefined()
  // What cannot be meant is refused by a typed error, never by one of the language.
  for (const each of outcomes)
    if (each.status === 'rejected')
      expect([String(each.reason), isHawserError(each.reason)]).toEqual([String(each.reason), true])
})

import { Client } from 'undici'
import { afterEach, expect, it, vi } from 'vitest'
import { docker, rejection } from '../support/docker.ts'
import { serve } from '../support/serve.ts'

afterEach(() => {
  vi.useRealTimers()
})

it('waits for a silent engine for longer than the 300 s that undici waits', async () => {
  const pending: (() => void)[] = []
  await using server = await serve((request, response) => {
    response.setHeader('content-type', 'application/json')
    if (request.url?.includes('events')) response.flushHeaders()
    pending.push(() => response.end('{"a":1}'))
  })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  const client = docker({ uri: server.uri, connectTimeout: 0 })
  const undici = new Client('http://localhost', { socketPath: new URL(server.uri).pathname })
  const control = rejection(undici.request({ path: '/control', method: 'GET' }))
  const calls = [
    client.invoke({ op: 'ContainerWait', params: { id: 'a' } }),
    client.invoke({ op: 'SystemInfo' }),
    client.invoke({ op: 'SystemEvents', params: { until: '1' } }),
  ]
  while (pending.length < 4) await new Promise(setImmediate)
  for (let minute = 0; minute < 10; minute++) {
    await vi.advanceTimersByTimeAsync(60_000)
    await new Promise(setImmediate)
  }
  expect(await control).toMatchObject({ code: 'UND_ERR_HEADERS_TIMEOUT' })
  for (const answer of pending) answer()
  expect(await Promise.all(calls)).toEqual([{ a: 1 }, { a: 1 }, [{ a: 1 }]])
  await undici.destroy()
})

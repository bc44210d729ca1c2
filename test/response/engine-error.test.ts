import { describe, expect, it } from 'vitest'
import { EngineError } from '../../src/errors/errors.ts'
import { answering, send } from '../support/answering.ts'
import { docker, rejection } from '../support/docker.ts'

describe('an error of the engine', () => {
  const json = 'application/json'
  const cause = 'no such file'
  it.each<[string, number, string, object]>([
    [
      "Docker's",
      404,
      '{"message":"No such container: a"}\n',
      { reason: 'not-found', engineMessage: 'No such container: a' },
    ],
    [
      "Podman's",
      500,
      `{"cause":"${cause}","message":"open x: ${cause}","response":500}`,
      { reason: 'server', engineMessage: `open x: ${cause}`, engineCause: cause },
    ],
    [
      "Podman's, its cause told apart",
      409,
      '{"cause":"busy","message":"cannot remove","response":409}',
      {
        reason: 'conflict',
        message: 'ContainerInspect GET /v1.41/containers/a/json: 409 cannot remove (busy)',
      },
    ],
    [
      "Podman's of a pod",
      409,
      '{"Errs":["a is running","b is running"],"Id":"c"}',
      { engineMessage: 'a is running; b is running' },
    ],
    ['of a pod, without a word', 409, '{"Errs":[],"Id":"c"}', { engineMessage: '{"Errs":[],"Id":"c"}' }],
    [
      "a registry's",
      401,
      '{"errors":[{"code":"UNAUTHORIZED","message":"log in","detail":null},{"code":"X"}]}',
      { reason: 'unauthorized', engineMessage: 'UNAUTHORIZED: log in; {"code":"X"}' },
    ],
    ['{"error"}', 403, '{"error":"denied"}', { reason: 'forbidden', engineMessage: 'denied' }],
    ['text', 503, 'try later\n', { reason: 'unavailable', engineMessage: 'try later', body: 'try later\n' }],
    [
      'a page of a proxy',
      502,
      '<html><head><style>b{}</style><title>502</title></head><body><h1>Bad\nGateway</h1></body></html>',
      { reason: 'unavailable', engineMessage: 'Bad Gateway' },
    ],
    [
      'nothing',
      405,
      '',
      {
        reason: 'not-allowed',
        engineMessage: 'Method Not Allowed',
        message: 'ContainerInspect GET /v1.41/containers/a/json: 405 Method Not Allowed',
      },
    ],
    ['JSON that is cut', 500, '{"message":"a', { engineMessage: '{"message":"a' }],
    ['null', 418, 'null', { reason: 'client', engineMessage: "I'm a Teapot" }],
    ['an empty object', 500, '{}', { engineMessage: 'Internal Server Error' }],
    ['an empty list', 500, '[]', { engineMessage: 'Internal Server Error' }],
    ['an empty message', 500, '{"message":""}', { engineMessage: 'Internal Server Error' }],
    [
      "Podman's with a cause alone",
      404,
      '{"cause":"no such container","message":"","response":404}',
      {
        engineMessage: 'no such container',
        message: 'ContainerInspect GET /v1.41/containers/a/json: 404 no such container',
      },
    ],
    ['a list of messages', 500, '[{"message":"a"},{"message":"b"}]', { engineMessage: 'a; b' }],
    ["Go's capitals", 500, '{"Message":"bad"}', { engineMessage: 'bad' }],
    ['an object within', 500, '{"error":{"message":"deep","code":3}}', { engineMessage: 'deep' }],
    ['a message in a stream', 500, '{"errorDetail":{"message":"no"}}', { engineMessage: 'no' }],
    ['a message that is none', 500, '{"message":{"a":1}}', { engineMessage: '{"message":{"a":1}}' }],
    ['a number', 400, '5', { reason: 'bad-request', engineMessage: '5' }],
  ])('%s', async (_, status, body, want) => {
    const uri = await answering(send(status, json, body))
    const error = await rejection(docker({ uri }).invoke({ op: 'ContainerInspect', params: { id: 'a' } }))
    expect(error).toBeInstanceOf(EngineError)
    expect(error).toMatchObject({
      code: 'ENGINE',
      status,
      op: 'ContainerInspect',
      method: 'GET',
      path: '/v1.41/containers/a/json',
      ...want,
    })
  })

  it('has a body of at most 64 KiB, and closes the connection beyond', async () => {
    let closed: Promise<unknown> = Promise.resolve()
    const uri = await answering((response) => {
      closed = new Promise((resolve) => response.once('close', resolve))
      response.writeHead(500)
      const write = (): void => {
        while (response.write('x'.repeat(1000)));
        response.once('drain', write)
      }
      write()
    })
    const error = await rejection<EngineError>(docker({ uri }).invoke({ op: 'SystemInfo' }))
    expect(error.body).toHaveLength(64 * 1024)
    expect(error.message.length).toBeLessThan(600)
    await closed
  })

  it('is told although its body does not end', { timeout: 15_000 }, async () => {
    const uri = await answering((response) => {
      response.writeHead(500).write('{"message":"a')
    })
    const error = await rejection<EngineError>(docker({ uri }).invoke({ op: 'SystemInfo' }))
    expect(error).toMatchObject({ status: 500, engineMessage: '{"message":"a' })
  })

  it('is told although a time ran out while its body was read', async () => {
    const uri = await answering((response) => {
      response.writeHead(500).write('{"message":"a')
    })
    for (const time of ['readTimeout', 'callTimeout']) {
      const call = docker({ uri, [time]: 60 }).invoke({ op: 'SystemInfo' })
      expect(await rejection(call)).toMatchObject({ status: 500, engineMessage: '{"message":"a' })
    }
  })

  it('leaves no timer behind', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const uri = await answering(send(404, json, '{"message":"no"}'))
    const client = docker({ uri })
    const before = timers()
    expect(await rejection(client.invoke({ op: 'SystemInfo' }))).toMatchObject({ status: 404 })
    // Not polled: a poll has timers of its own.
    expect(timers()).toBe(before)
  })

  it('is told although its body breaks off', async () => {
    const uri = await answering((response) => {
      response.writeHead(500, { 'content-length': 100 }).write('broken')
      setTimeout(() => response.destroy(), 10)
    })
    expect(await rejection(docker({ uri }).invoke({ op: 'SystemInfo' }))).toMatchObject({
      status: 500,
      engineMessage: 'broken',
    })
  })

  it('gives way to an abort while its body is read', async () => {
    const uri = await answering((response) => {
      response.writeHead(500).write('{"message":"a')
    })
    const reason = { why: 'enough' }
    const aborter = new AbortController()
    setTimeout(() => aborter.abort(reason), 50)
    expect(await rejection(docker({ uri }).invoke({ op: 'SystemInfo', signal: aborter.signal }))).toBe(reason)
  })

  it.each<[string, string]>([
    [
      'client version 1.41 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version',
      "Pass a version that it speaks (1.44 or newer), or version: 'auto' to have the engine asked.",
    ],
    [
      'client version 1.41 is too new. Maximum supported API version is 1.30',
      "Pass a version that it speaks (1.30 or older), or version: 'auto' to have the engine asked.",
    ],
  ])('says what version to pass: %s', async (message, hint) => {
    const uri = await answering(send(400, json, JSON.stringify({ message })))
    const error = await rejection<EngineError>(docker({ uri }).invoke({ op: 'SystemInfo' }))
    expect(error).toMatchObject({ status: 400, engineMessage: message, hint })
    expect(error.message).toBe(`SystemInfo GET /v1.41/info: 400 ${message}. ${hint}`)
  })

  it('inside a stream that began well rejects what is collected', async () => {
    const uri = await answering(
      send(200, json, '{"status":"a"}\r\n{"errorDetail":{"message":"no space"},"error":"no space"}\r\n'),
    )
    expect(
      await rejection(docker({ uri }).invoke({ op: 'ImageCreate', params: { fromImage: 'a' } })),
    ).toMatchObject({
      status: 500,
      engineMessage: 'no space',
      op: 'ImageCreate',
    })
  })
})

import { PassThrough, type Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, expect, it } from 'vitest'
import type { DialOptions } from '../../src/dockerode/dial-options.ts'
import { modem } from '../../src/dockerode.ts'
import { dockerClient, makeContainer, runContainer } from './support/clients.ts'
import { dockerApi, image, labels, suite } from './support/engine.ts'

// Calls as dockerode's classes make them; its own suite is run on the modem by hand.
suite('the modem for dockerode', dockerApi, (target) => {
  const docker = dockerClient(target)
  const carrier = modem({ conn: { uri: target.uri }, version: 'v1.41' })
  afterAll(() => carrier.close())

  function dial<T>(options: DialOptions): Promise<T> {
    return new Promise((resolve, reject) =>
      carrier.dial(options, (error, answer) => (error ? reject(error) : resolve(answer as T))),
    )
  }

  it('sends options as a query and as a body', async () => {
    const options = { _query: { name: undefined }, _body: { Image: image, Cmd: ['true'], Labels: labels } }
    const created = {
      method: 'POST',
      path: '/containers/create?',
      options,
      statusCodes: { 201: true },
    } as const
    const { Id: id } = await dial<{ Id: string }>(created)
    const listed = { method: 'GET', path: '/containers/json?', statusCodes: { 200: true } } as const
    const query = { all: true, filters: { id: [id] } }
    expect(await dial({ ...listed, options: query })).toMatchObject([{ Id: id }])
    const deleted = {
      method: 'DELETE',
      path: `/containers/${id}?`,
      statusCodes: { 200: true, 204: true },
    } as const
    expect(await dial({ ...deleted, options: { v: true } })).toEqual(Buffer.alloc(0))
  })

  it('tells refusals as dockerode does', async () => {
    const call = {
      method: 'GET',
      path: '/containers/none/json?',
      statusCodes: { 200: true, 404: 'no such container' },
    }
    await expect(dial(call as DialOptions)).rejects.toMatchObject({
      message: expect.stringMatching(/^\(HTTP code 404\) no such container - .*none/),
      statusCode: 404,
      reason: 'no such container',
      json: { message: expect.stringContaining('none') },
    })
  })

  it('streams output, told apart and whole before its end', async () => {
    const id = await makeContainer(docker, { Cmd: ['sh', '-c', 'yes out | head -n 20000; echo err >&2'] })
    await docker.invoke({ op: 'ContainerStart', params: { id } })
    await docker.invoke({ op: 'ContainerWait', params: { id } })
    const options = { stdout: true, stderr: true }
    const path = `/containers/${id}/logs?`
    const logs = await dial<Readable>({
      method: 'GET',
      path,
      options,
      isStream: true,
      statusCodes: { 200: true },
    })
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    carrier.demuxStream(logs, stdout, stderr)
    // As most users of dockerode do it.
    logs.on('end', () => {
      stdout.end()
      stderr.end()
    })
    expect(await Promise.all([text(stdout), text(stderr)])).toEqual(['out\n'.repeat(20_000), 'err\n'])
  })

  it('writes to stdin what is written, and none of the options', async () => {
    const id = await makeContainer(docker, { Cmd: ['cat'], OpenStdin: true, StdinOnce: true, Tty: false })
    const options = { stream: true, stdin: true, stdout: true, hijack: true }
    const attach = {
      method: 'POST',
      path: `/containers/${id}/attach?`,
      options,
      isStream: true,
      hijack: true,
    }
    const socket = await dial<PassThrough>({ ...attach, openStdin: true, statusCodes: { 200: true } })
    await docker.invoke({ op: 'ContainerStart', params: { id } })
    const stdout = new PassThrough()
    carrier.demuxStream(socket, stdout, stdout)
    socket.on('end', () => stdout.end())
    socket.end('typed\n')
    expect(await text(stdout)).toBe('typed\n')
  })

  it('is aborted with the code that dockerode has', async () => {
    const id = await runContainer(docker)
    const aborter = new AbortController()
    const options = { condition: 'next-exit' }
    const path = `/containers/${id}/wait?`
    const waiting = dial({
      method: 'POST',
      path,
      options,
      abortSignal: aborter.signal,
      statusCodes: { 200: true },
    })
    aborter.abort()
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError', code: 'ABORT_ERR' })
  })

  it('follows progress to its end, an error being a message', async () => {
    const options = { fromImage: '127.0.0.1:1/none', tag: '1' }
    const call = {
      method: 'POST',
      path: '/images/create?',
      options,
      isStream: true,
      statusCodes: { 200: true },
    } as const
    const seen = await dial<Readable>(call).then(
      (stream) =>
        new Promise<unknown>((resolve) =>
          carrier.followProgress(
            stream,
            (error, output) => resolve(error ?? output),
            () => undefined,
          ),
        ),
      (error: unknown) => error,
    )
    // Engines refuse it before they begin, or within the stream.
    expect(JSON.stringify(seen)).toMatch(/127\.0\.0\.1|connection refused/)
  })
})

import { describe, expect, it } from 'vitest'
import { categories, engines, isVersion, registerEngine, versions } from '../../src/client/catalogue.ts'
import { EngineClient } from '../../src/client/client.ts'
import { request } from '../../src/client/raw-request.ts'
import { encodeTable } from '../../src/compile/write/encode.ts'
import { HawserError, UsageError } from '../../src/errors/errors.ts'
import { docker, rejection } from '../support/docker.ts'
import { operation } from '../support/operation.ts'

const conn = { uri: 'unix:///none' }

function refusal(run: () => unknown): UsageError {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError)
    return error as UsageError
  }
  throw new Error('it was not refused')
}

describe('the catalogue', () => {
  it('names engines, versions oldest first, and categories in the order of the specification', () => {
    expect(engines()).toEqual(expect.arrayContaining(['docker', 'podman']))
    expect(versions('docker').slice(0, 2)).toEqual(['v1.25', 'v1.26'])
    expect(versions('podman').indexOf('v3.4.10')).toBe(-1)
    expect(categories('docker', 'v1.41')).toEqual(
      expect.arrayContaining(['containers', 'images', 'networks', 'volumes']),
    )
    expect(categories('podman', 'v4.3.1')).toEqual(
      expect.arrayContaining(['containers', 'libpod/containers']),
    )
    expect([isVersion('docker', 'v1.41'), isVersion('docker', '1.41')]).toEqual([true, false])
  })

  it("gives lists of one's own", () => {
    versions('docker').push('v9')
    expect(versions('docker')).not.toContain('v9')
  })

  it.each<[() => unknown, string]>([
    [
      () => versions('dokcer'),
      'There is no engine "dokcer" (known: docker, podman, registry). Did you mean "docker"?',
    ],
    [() => versions('constructor'), 'There is no engine "constructor"'],
    [() => categories('docker', 'v1.4'), 'docker has no version "v1.4" here (known: v1.25 to '],
  ])('refuses what it does not know', (run, want) => {
    expect(refusal(run).message).toContain(want)
  })

  it('takes an engine more, once', async () => {
    const light = operation({ op: 'Light', path: '/light', category: 'light' })
    const table = encodeTable({ engine: 'fire', prefix: '' }, [{ version: 'v1', operations: [light] }])
    registerEngine({ engine: 'fire', table })
    expect(engines()).toContain('fire')
    const fire = new EngineClient({ engine: 'fire', conn })
    expect([fire.ops, await fire.negotiate()]).toEqual([['Light'], 'v1'])
    expect(refusal(() => registerEngine({ engine: 'fire', table })).message).toBe(
      'registerEngine(): the engine "fire" is known already.',
    )
    expect(refusal(() => registerEngine({} as never)).message).toBe(
      'registerEngine(): pass what the index.js of "hawser compile" exports.',
    )
    expect(refusal(() => new EngineClient({ engine: 'fire' })).message).toContain(
      'Where fire listens is not known',
    )
  })

  it('tells of a table that is damaged', () => {
    registerEngine({ engine: 'broken', table: '{"format":' })
    expect(() => versions('broken')).toThrow(HawserError)
    expect(() => versions('broken')).toThrow(
      /^A table is not what hawser wrote: it was edited or cut\. Install hawser again/,
    )
  })
})

describe('client()', () => {
  it.each<[unknown, string]>([
    [undefined, 'client(): pass an object such as { engine: "docker" }.'],
    [{ engine: 'dockre', conn }, 'There is no engine "dockre"'],
    [{ engine: 'docker', version: 'v1.411', conn }, 'docker has no version "v1.411" here'],
    [{ engine: 'docker', category: 'container', conn }, 'Did you mean "containers"?'],
    [
      { engine: 'docker', categroy: 'containers', conn },
      'client() has no option "categroy" (it has: engine, category, version, conn, strict). Did you mean "category"?',
    ],
    [{ engine: 'docker', conn: {} }, 'conn: one of "uri", "context" and "connect" must be given.'],
  ])('refuses %j', (options, want) => {
    expect(refusal(() => new EngineClient(options as never)).message).toContain(want)
  })

  it('has the operations of its category alone', async () => {
    const containers = new EngineClient({ engine: 'docker', category: 'containers', version: 'v1.41', conn })
    expect(containers.ops[0]).toBe('ContainerList')
    expect(containers.ops).not.toContain('ImageList')
    expect(containers.ops.length).toBeGreaterThan(20)
    expect([
      containers.supports('ContainerList'),
      containers.supports('ImageList'),
      containers.supports('X'),
    ]).toEqual([true, false, false])
    expect((await rejection(containers.invoke({ op: 'ImageList' }))).message).toBe(
      'ImageList is not in the category "containers" but in "images" of docker v1.41.',
    )
  })

  it('tells of an operation as its table has it', () => {
    const { url, responses, params, ...doc } = docker(conn).doc('ContainerArchive')
    expect(doc).toEqual({
      op: 'ContainerArchive',
      method: 'GET',
      path: '/containers/{id}/archive',
      since: 'v1.28',
    })
    expect(url).toBe('https://docs.docker.com/reference/api/engine/version/v1.41/#operation/ContainerArchive')
    expect(Object.keys(responses)).toEqual(['200', '400', '404', '500'])
    expect(params).toEqual([
      { name: 'id', in: 'path', type: 'string', required: true, meaning: 'a container, by name or id' },
      { name: 'path', in: 'query', type: 'string', required: true },
    ])
    expect(docker(conn).doc('ContainerCreate').body).toEqual({ kind: 'json', required: true })
    expect(docker(conn).doc('Session').since).toBe('v1.31')
    expect(
      docker(conn)
        .doc('ContainerList')
        .params.find(({ name }) => name === 'all'),
    ).toMatchObject({ type: 'boolean', default: false })
    const meanings = docker(conn)
      .doc('ContainerLogs')
      .params.flatMap(({ name, meaning }) => (meaning === undefined ? [] : [[name, meaning]]))
    const time = 'a time: seconds since 1970, an RFC 3339 text or a Date'
    expect(Object.fromEntries(meanings)).toEqual({
      id: 'a container, by name or id',
      since: time,
      until: time,
    })
  })
})

describe('invoke()', () => {
  it.each<[unknown, string]>([
    [undefined, 'invoke(): pass an object with the operation\'s name, such as { op: "SystemPing" }.'],
    [{}, "invoke(): pass an object with the operation's name"],
    [{ op: 'ContainerLst' }, 'docker v1.41 has no operation "ContainerLst". Did you mean "ContainerList"?'],
    [{ op: 'constructor' }, 'docker v1.41 has no operation "constructor".'],
    [{ op: 'ContainerList', parms: {} }, 'Did you mean "params"?'],
    [{ op: 'ContainerList', params: [] }, 'invoke(): "params" must be an object.'],
    [{ op: 'ContainerList', params: null }, 'invoke(): "params" must be an object.'],
    [{ op: 'ContainerList', query: 'a=b' }, 'invoke(): "query" must be an object.'],
    [{ op: 'ContainerList', headers: [] }, 'invoke(): "headers" must be an object.'],
    [
      { op: 'ContainerList', params: new Map([['all', true]]) },
      'invoke(): "params" must be an object, not a Map. Give an object: Object.fromEntries(map).',
    ],
    [
      { op: 'ContainerList', query: new URLSearchParams('all=true') },
      'invoke(): "query" must be an object, not a URLSearchParams. Give an object: Object.fromEntries(params).',
    ],
    [
      { op: 'ContainerList', headers: new Headers({ a: 'b' }) },
      'must be an object, not a Headers. Give an object: Object.fromEntries(headers).',
    ],
    [{ op: 'ContainerList', params: Promise.resolve({}) }, 'invoke(): "params" must be an object.'],
    [{ op: 'ContainerList', params: new Date() }, 'invoke(): "params" must be an object.'],
    [{ op: 'ContainerList', params: { constructor: 1 } }, 'ContainerList has no parameter "constructor"'],
  ])('refuses %j', async (input, want) => {
    const error = await rejection(docker(conn).invoke(input as never))
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toContain(want)
  })

  it('rejects, and is never thrown from', async () => {
    const call = docker(conn).invoke(null as never)
    expect(await rejection(call)).toBeInstanceOf(UsageError)
  })
})

it.each<[unknown, string]>([
  [undefined, 'request(): pass an object such as { conn, method: "GET", path: "/_ping" }.'],
  [{ conn, method: 'GET', path: '/', as: 'frame' }, 'request() has no as: "frame". Did you mean "frames"?'],
  [{ conn, method: 'GET', path: '/', data: {} }, 'request() has no option "data"'],
  [{ method: 'GET', path: '/' }, 'conn: must be an object such as { uri }.'],
])('request() refuses %j', async (input, want) => {
  const error = await rejection(request(input as never))
  expect(error).toBeInstanceOf(UsageError)
  expect(error.message).toContain(want)
})

describe('findings F.2: what stands in the wrong place is answered with the right one', () => {
  it.each<[input: object, want: string, suggestion?: string]>([
    [
      { op: 'ContainerList', all: true },
      'no option "all" (it has: op, params, data, as, query, headers, signal, tty). A parameter of the operation goes into "params".',
    ],
    [{ op: 'ContainerCreate', body: {} }, 'invoke() has no option "body": it is "data" here.'],
    [{ op: 'ContainerCreate', json: {} }, 'it is "data" here.'],
    [{ op: 'ContainerList', abortSignal: 1 }, 'it is "signal" here.'],
    [{ op: 'ContainerList', param: {} }, 'no option "param"', 'params'],
    [
      { op: 'ContainerCreate', params: { Image: 'a' } },
      'ContainerCreate has no parameter "Image" (it has: name, platform). A field of the body goes into "data".',
    ],
    [{ op: 'ContainerCreate', params: { Name: 'a' } }, 'ContainerCreate has no parameter "Name"', 'name'],
    [
      { op: 'ContainerStart', params: { id: 'a', Image: 'b' } },
      'ContainerStart has no parameter "Image" (it has: id, ',
    ],
  ])('%j', async (input, want, suggestion) => {
    const error = await rejection(docker({ uri: 'unix:///none' }).invoke(input as never))
    expect(error).toMatchObject({ code: 'USAGE', message: expect.stringContaining(want) })
    expect((error as { suggestion?: string }).suggestion).toBe(suggestion)
  })
})

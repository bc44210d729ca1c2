import { describe, expect, it } from 'vitest'
import { editor } from './support/editor.ts'

// What one sees while typing. `c` is a client of Docker's containers.
const open = editor()
const c = "const c = client({ engine: 'docker', version: 'v1.47', category: 'containers' })\n"

describe('completions', { timeout: 60_000 }, () => {
  it.for<[what: string, code: string, some: string[]]>([
    ['engines', "client({ engine: '¦' })", ['docker', 'podman']],
    ['versions', "client({ engine: 'docker', version: '¦' })", ['auto', 'v1.25', 'v1.56']],
    [
      'the version not to go above',
      "client({ engine: 'podman', version: { max: '¦' } })",
      ['v3.1.0', 'v6.0.0'],
    ],
    [
      'categories',
      "client({ engine: 'podman', version: 'v5.8.2', category: '¦' })",
      ['libpod/pods', 'containers'],
    ],
    ['operations', `${c}c.invoke({ op: '¦' })`, ['ContainerCreate', 'ContainerLogs']],
    ['what a call takes', `${c}c.invoke({ op: 'ContainerCreate', ¦ })`, ['data', 'params', 'as', 'signal']],
    ['parameters', `${c}c.invoke({ op: 'ContainerLogs', params: { ¦ } })`, ['id', 'follow', 'since']],
    [
      'values of a parameter',
      `${c}c.invoke({ op: 'ContainerWait', params: { id: 'x', condition: '¦' } })`,
      ['removed'],
    ],
    ['a body', `${c}c.invoke({ op: 'ContainerCreate', data: { ¦ } })`, ['Image', 'HostConfig']],
    [
      'within a body',
      `${c}c.invoke({ op: 'ContainerCreate', data: { HostConfig: { ¦ } } })`,
      ['Memory', 'Binds'],
    ],
    [
      'values of an open enum',
      `${c}c.invoke({ op: 'ContainerCreate', data: { HostConfig: { RestartPolicy: { Name: '¦' } } } })`,
      ['always', 'on-failure'],
    ],
    [
      'forms of an answer',
      `${c}c.invoke({ op: 'ContainerLogs', params: { id: 'x' }, as: '¦' })`,
      ['frames', 'lines', 'data'],
    ],
  ])('offer $0', ([, code, some]) => {
    expect(open.completions(code)).toEqual(expect.arrayContaining(some))
  })

  it.for<[what: string, code: string, none: string[]]>([
    ['another category', `${c}c.invoke({ op: '¦' })`, ['ImageList']],
    ['another engine', "client({ engine: 'docker', category: '¦' })", ['libpod/pods']],
    [
      'a form that the answer has not',
      `${c}c.invoke({ op: 'ContainerExport', params: { id: 'x' }, as: '¦' })`,
      ['frames', 'socket'],
    ],
  ])('offer nothing of $0', ([, code, none]) => {
    const offered = open.completions(code)
    expect(offered.length).toBeGreaterThan(0)
    expect(offered.filter((name) => none.includes(name))).toEqual([])
  })
})

describe('hover', { timeout: 60_000 }, () => {
  it.for<[code: string, shown: string]>([
    [
      "const ¦c = client({ engine: 'docker', version: 'v1.47', category: 'containers' })",
      'Client<"docker", "v1.47", "containers">',
    ],
    [
      "const ¦c = client({ engine: 'podman', version: { max: 'v4.3.1' } })",
      'Client<"podman", "v4.3.1", undefined>',
    ],
    ["const ¦c = client({ engine: 'docker', version: 'auto' })", 'Client<"docker", "v1.56", undefined>'],
    [
      `${c}const ¦r = await c.invoke({ op: 'ContainerWait', params: { id: 'x' } })`,
      'const r: ContainerWaitResponse',
    ],
    [
      `${c}const ¦r = await c.invoke({ op: 'ContainerInspect', params: { id: 'x' } })`,
      'const r: ContainerInspectResult',
    ],
  ])('shows %s', ([code, shown]) => {
    expect(open.hover(code)).toContain(shown)
  })
})

describe('findings F.8: documentation while hovering', { timeout: 60_000 }, () => {
  const p = "const p = client({ engine: 'podman', version: 'v5.8.2' })\n"
  const newest = "const c = client({ engine: 'docker', version: 'v1.56' })\n"
  it.for<[code: string, shown: string]>([
    [
      `${c}c.invoke({ ¦op: 'ContainerCreate', data: {} })`,
      '`POST /containers/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerCreate',
    ],
    [`${newest}c.invoke({ ¦op: 'ConfigList' })`, '`GET /configs`, since v1.30. https://docs.docker.com/'],
    [
      `${p}p.invoke({ ¦op: 'PodListLibpod' })`,
      '`GET /libpod/pods/json`, since v3.1.1. https://docs.podman.io/',
    ],
    [`${c}c.invoke({ op: 'ContainerLogs', params: { id: 'x', ¦tail: 5 } })`, 'query; default `"all"`'],
    [
      `${c}c.invoke({ op: 'ContainerLogs', params: { id: 'x', ¦since: 5 } })`,
      'query; default `0`; a time: seconds since 1970, an RFC 3339 text or a Date',
    ],
    [`${c}c.invoke({ op: 'ContainerStart', params: { ¦id: 'x' } })`, 'path; a container, by name or id'],
    [
      `${newest}c.invoke({ op: 'ImagePush', params: { name: 'x', ¦'X-Registry-Auth': {} } })`,
      'header; JSON in base64url',
    ],
  ])('tells of %s', ([code, shown]) => {
    expect(open.docs(code)).toContain(shown)
  })
})

describe('errors', { timeout: 60_000 }, () => {
  it.for<[code: string, start: string, part: string]>([
    ["client({ engine: 'dokcer' })", 'engine: ', `Did you mean '"docker"'?`],
    ["client({ engine: 'docker', category: 'container' })", 'category: ', `Did you mean '"containers"'?`],
    [`${c}c.invoke({ op: 'ContainerCreat' })`, 'op: ', `Did you mean '"ContainerCreate"'?`],
    [
      `${c}c.invoke({ op: 'ContainerCreate', data: { Imgae: 'x' } })`,
      'Imgae: ',
      "Did you mean to write 'Image'?",
    ],
    [
      `${c}c.invoke({ op: 'ContainerCreate', data: { HostConfig: { Memroy: 1 } } })`,
      'Memroy: ',
      "Did you mean to write 'Memory'?",
    ],
    [
      `${c}c.invoke({ op: 'ContainerCreate', data: { Image: 1 } })`,
      'Image: ',
      "Type 'number' is not assignable to type 'string'",
    ],
    [
      `${c}c.invoke({ op: 'ContainerLogs', params: { id: 'x', folow: true } })`,
      'folow: ',
      "Did you mean to write 'follow'?",
    ],
    [`${c}c.invoke({ op: 'ContainerStart', params: {} })`, 'params: ', "Property 'id' is missing"],
    [`${c}c.invoke({ op: 'ContainerStart' })`, "{ op: 'ContainerStart' }: ", "Property 'params' is missing"],
    [
      `${c}c.invoke({ op: 'ContainerStats', params: { id: 'x' } })`,
      'params: ',
      "Property 'stream' is missing",
    ],
    [
      `${c}c.invoke({ op: 'ContainerExport', params: { id: 'x' }, as: 'frames' })`,
      'as: ',
      `'"data" | "stream" | "response" | undefined'`,
    ],
  ])('stand where the mistake is: %s', ([code, start, part]) => {
    const [found = '', ...more] = open.errors(code).filter((error) => !error.includes('is declared but'))
    expect(found.startsWith(start), found).toBe(true)
    expect(found).toContain(part)
    expect(more).toEqual([])
  })

  it('are none where nothing is wrong', () => {
    expect(open.errors(`${c}void c.invoke({ op: 'ContainerStart', params: { id: 'x' } })`)).toEqual([])
  })
})

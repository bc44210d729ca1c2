import type { Readable } from 'node:stream'
import { type Body, client, type Output, type Params, type Result, type Schema } from 'hawser'
import { holds, type Same } from './support.js'

const docker = client({ engine: 'docker', version: 'v1.47' })
const containers = client({ engine: 'docker', version: 'v1.41', category: 'containers' })

// Parameters: required and optional ones, numbers, booleans, enums, filters, times.
holds<Same<Params<'docker', 'v1.47', 'ContainerPause'>, { id: string }>>()
holds<Same<Params<'docker', 'v1.47', 'SystemPing'>, Record<never, never>>>()
holds<
  Same<
    Params<'docker', 'v1.47', 'ContainerWait'>['condition'],
    'not-running' | 'next-exit' | 'removed' | undefined
  >
>()
docker.invoke({
  op: 'ContainerList',
  params: { all: true, limit: 5, filters: { label: ['a=b'], status: ['x'] } },
})
docker.invoke({ op: 'ContainerList', params: { filters: { label: { 'a=b': true } } } })
docker.invoke({ op: 'ContainerLogs', params: { id: 'x', since: new Date(), until: 5, stdout: true } })
docker.invoke({ op: 'ImageDelete', params: { name: 'x' } })
// @ts-expect-error A limit is a number.
docker.invoke({ op: 'ContainerList', params: { limit: 'many' } })
// @ts-expect-error There is no such condition.
docker.invoke({ op: 'ContainerWait', params: { id: 'x', condition: 'asleep' } })
// @ts-expect-error The id is missing.
docker.invoke({ op: 'ContainerStart', params: {} })
// @ts-expect-error All parameters are missing.
docker.invoke({ op: 'ContainerStart' })
// @ts-expect-error There is no such parameter.
docker.invoke({ op: 'ContainerStart', params: { id: 'x', name: 'y' } })
// @ts-expect-error A ping has no parameters.
docker.invoke({ op: 'SystemPing', params: { id: 'x' } })
// @ts-expect-error There is no such operation.
docker.invoke({ op: 'ContainerCreat' })
// @ts-expect-error It belongs to another category.
containers.invoke({ op: 'ImageList' })

// Objects and texts for what goes encoded.
docker.invoke({ op: 'ImagePush', params: { name: 'x', 'X-Registry-Auth': { username: 'u', password: 'p' } } })
docker.invoke({ op: 'ImagePush', params: { name: 'x', 'X-Registry-Auth': 'e30=' } })
docker.invoke({
  op: 'ImageBuild',
  params: { t: ['a', 'b'], buildargs: { A: 'b', C: null }, cachefrom: ['x'] },
  data: new Uint8Array(),
})
// @ts-expect-error Credentials have no such field.
docker.invoke({ op: 'ImagePush', params: { name: 'x', 'X-Registry-Auth': { user: 'u' } } })

// Bodies: JSON, nested; bytes in every form.
docker.invoke({
  op: 'ContainerCreate',
  params: { name: 'conny' },
  data: {
    Image: 'busybox',
    Cmd: ['echo'],
    ExposedPorts: { '80/tcp': {} },
    HostConfig: {
      Memory: 1,
      RestartPolicy: { Name: 'on-failure' },
      PortBindings: { '80/tcp': [{ HostPort: '8080' }] },
    },
  },
})
// @ts-expect-error The body is missing.
docker.invoke({ op: 'ContainerCreate' })
// @ts-expect-error Memory is a number.
docker.invoke({ op: 'ContainerCreate', data: { Image: 'x', HostConfig: { Memory: '1g' } } })
// @ts-expect-error There is no such field.
docker.invoke({ op: 'ContainerCreate', data: { Image: 'x', HostConfig: { Memroy: 1 } } })
// @ts-expect-error A start takes no body.
docker.invoke({ op: 'ContainerStart', params: { id: 'x' }, data: {} })
declare const readable: Readable
declare const blob: Blob
async function* chunks(): AsyncGenerator<Uint8Array> {}
for (const data of ['text', new Uint8Array(), readable, blob, chunks()])
  docker.invoke({ op: 'ImageLoad', data })
holds<Same<Body<'docker', 'v1.47', 'ContainerStart'>, undefined>>()
holds<Same<Body<'docker', 'v1.47', 'VolumeCreate'>, Schema<'docker', 'v1.47', 'VolumeCreateOptions'>>>()
declare const hostConfig: Schema<'docker', 'v1.47', 'HostConfig'>
docker.invoke({ op: 'ContainerCreate', data: { Image: 'x', HostConfig: hostConfig } })

// Answers for `as: 'data'`.
holds<
  Same<Result<'docker', 'v1.47', 'ContainerCreate'>, Schema<'docker', 'v1.47', 'ContainerCreateResponse'>>
>()
holds<Same<Result<'docker', 'v1.47', 'VolumeList'>, Schema<'docker', 'v1.47', 'VolumeListResponse'>>>()
holds<Same<Result<'docker', 'v1.47', 'ImageList'>, Schema<'docker', 'v1.47', 'ImageSummary'>[]>>()
holds<Same<Result<'docker', 'v1.47', 'ImageCreate'>, Schema<'docker', 'v1.47', 'ProgressMessage'>[]>>()
holds<Same<Result<'docker', 'v1.47', 'ContainerStart'>, undefined>>()
holds<Same<Result<'docker', 'v1.47', 'ContainerExport'>, Uint8Array>>()
holds<Same<Result<'docker', 'v1.47', 'SystemPing'>, string>>()
holds<Same<Result<'docker', 'v1.47', 'ContainerLogs'>, Output>>()
holds<Same<Result<'docker', 'v1.47', 'ContainerArchiveInfo'>['size'], number>>()
holds<Same<Result<'docker', 'v1.47', 'ContainerStats'>['num_procs'], number | undefined>>()
holds<Same<Result<'docker', 'v1.47', 'SystemInfo'>['NCPU'], number | undefined>>()
holds<Same<Result<'docker', 'v1.47', 'ExecInspect'>['Running'], boolean>>()

// Answers in other forms.
export async function forms(): Promise<void> {
  const stream: Readable = await docker.invoke({ op: 'ContainerExport', params: { id: 'x' }, as: 'stream' })
  const { status, headers, body } = await docker.invoke({ op: 'ImageList', as: 'response' })
  const type: string | undefined = headers['content-type']
  const socket = await docker.invoke({
    op: 'ContainerAttach',
    params: { id: 'x', stream: true },
    as: 'socket',
  })
  const tty: boolean = socket.tty
  for await (const { channel, data } of docker.invoke({
    op: 'ContainerLogs',
    params: { id: 'x', follow: true },
    as: 'frames',
  })) {
    holds<Same<typeof channel, 'stdout' | 'stderr'>>()
    holds<Same<typeof data, Uint8Array>>()
  }
  for await (const { line } of await docker.invoke({
    op: 'ContainerLogs',
    params: { id: 'x' },
    as: 'lines',
  })) {
    holds<Same<typeof line, string>>()
  }
  for await (const { status: told } of docker.invoke({
    op: 'ImageCreate',
    params: { fromImage: 'x' },
    as: 'messages',
  })) {
    holds<Same<typeof told, string | undefined>>()
  }
  for (const used of [stream, status, type, body, tty]) void used
}
// @ts-expect-error A list has no frames.
docker.invoke({ op: 'ContainerList', as: 'frames' })
// @ts-expect-error Only what takes the connection over gives a socket.
docker.invoke({ op: 'ContainerLogs', params: { id: 'x' }, as: 'socket' })
// @ts-expect-error A session is nothing but a socket.
docker.invoke({ op: 'Session' })

// What need not end is not collected, until the parameter is given that ends it.
docker.invoke({ op: 'SystemEvents', as: 'messages' })
docker.invoke({ op: 'SystemEvents', params: { until: '5' } })
docker.invoke({ op: 'ContainerStats', params: { id: 'x', stream: false } })
docker.invoke({ op: 'ContainerStats', params: { id: 'x' }, as: 'messages' })
docker.invoke({ op: 'ContainerLogs', params: { id: 'x', follow: false } })
// @ts-expect-error Events go on.
docker.invoke({ op: 'SystemEvents' })
// @ts-expect-error Events go on.
docker.invoke({ op: 'SystemEvents', params: { since: '5' }, as: 'data' })
// @ts-expect-error Stats go on.
docker.invoke({ op: 'ContainerStats', params: { id: 'x' } })
// @ts-expect-error Stats go on.
docker.invoke({ op: 'ContainerStats', params: { id: 'x', stream: true } })
// @ts-expect-error Logs that are followed go on.
docker.invoke({ op: 'ContainerLogs', params: { id: 'x', follow: true } })

// Answers are open: values of newer engines compile, and so do fields that one asks for.
export async function open(): Promise<unknown> {
  const { State, ...found } = await docker.invoke({ op: 'ContainerInspect', params: { id: 'x' } })
  if (State?.Status === 'hibernating') return 'newer'
  return 'Newer' in found ? found.Newer : undefined
}
export const newer: Schema<'docker', 'v1.47', 'RestartPolicy'> = { Name: 'with-luck' }

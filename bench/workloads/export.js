// A container's file system, to be read and dropped.
import { Writable as NodeWritable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { hawser, http, dockerode as makeDockerode, undici as makeUndici, nodeSdk } from '../clients.js'
import { checkBytes, counter, timed } from '../streams.js'

const target = (id) => `/containers/${id}/export`

export const contenders = {
  async undici(socketPath, { id, bytes }) {
    const { request, dispatcher } = await makeUndici(socketPath)
    return read(
      bytes,
      async (sink) => pipeline((await request(target(id))).body, sink),
      () => dispatcher.close(),
    )
  },

  async 'undici.stream'(socketPath, { id, bytes }) {
    const { dispatcher } = await makeUndici(socketPath)
    const options = { path: `/v1.41${target(id)}`, method: 'GET' }
    return read(
      bytes,
      (sink) => dispatcher.stream(options, () => sink),
      () => dispatcher.close(),
    )
  },

  'node:http': (socketPath, { id, bytes }) =>
    read(bytes, async (sink) => pipeline(await http(socketPath)('GET', target(id)), sink)),

  async hawser(socketPath, { id, bytes }) {
    const docker = await hawser(socketPath)
    const call = { op: 'ContainerExport', params: { id }, as: 'stream' }
    return read(
      bytes,
      async (sink) => pipeline(await docker.invoke(call), sink),
      () => docker.close(),
    )
  },

  async dockerode(socketPath, { id, bytes }) {
    const docker = await makeDockerode(socketPath)
    return read(bytes, async (sink) => pipeline(await docker.getContainer(id).export(), sink))
  },

  async 'node-sdk'(socketPath, { id, bytes }) {
    const docker = await nodeSdk(socketPath)
    return read(
      bytes,
      (sink) => docker.containerExport(id, NodeWritable.toWeb(sink)),
      () => docker.close(),
    )
  },
}

async function read(bytes, run, close = () => {}) {
  const sink = counter()
  const result = await timed(() => run(sink))
  checkBytes(bytes, sink.bytes)
  await close()
  return result
}

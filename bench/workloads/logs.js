// A container's log: frames in an HTTP body, stdout and stderr told apart.
import { hawser, http, dockerode as makeDockerode, undici as makeUndici, nodeSdk } from '../clients.js'
import { checkBytes, checkPayload, counter, plainDemux, timed } from '../streams.js'

const target = (id) => `/containers/${id}/logs?stdout=true&stderr=true`
const params = (id) => ({ id, stdout: true, stderr: true })

export const contenders = {
  async 'undici, no demux'(socketPath, { id, bytes }) {
    const { request, dispatcher } = await makeUndici(socketPath)
    let seen = 0
    const result = await timed(async () => {
      const { body } = await request(target(id))
      for await (const chunk of body) seen += chunk.length
    })
    checkBytes(bytes, seen)
    await dispatcher.close()
    return result
  },

  async undici(socketPath, { id, payload }) {
    const { request, dispatcher } = await makeUndici(socketPath)
    return demuxed(
      payload,
      async (sinks) => plainDemux((await request(target(id))).body, sinks),
      () => dispatcher.close(),
    )
  },

  'node:http': (socketPath, { id, payload }) =>
    demuxed(payload, async (sinks) => plainDemux(await http(socketPath)('GET', target(id)), sinks)),

  async 'hawser pipe'(socketPath, { id, payload }) {
    const { pipe } = await import('../../dist/index.js')
    const docker = await hawser(socketPath)
    return demuxed(
      payload,
      (sinks) => pipe(docker.invoke({ op: 'ContainerLogs', params: params(id), as: 'frames' }), sinks),
      () => docker.close(),
    )
  },

  async 'hawser frames'(socketPath, { id, payload }) {
    const docker = await hawser(socketPath)
    const seen = { stdout: 0, stderr: 0 }
    const result = await timed(async () => {
      const frames = docker.invoke({ op: 'ContainerLogs', params: params(id), as: 'frames' })
      for await (const { channel, data } of frames) seen[channel] += data.length
    })
    checkPayload(payload, seen.stdout, seen.stderr)
    await docker.close()
    return result
  },

  async dockerode(socketPath, { id, payload }) {
    const docker = await makeDockerode(socketPath)
    return demuxed(payload, async ({ stdout, stderr }) => {
      const stream = await docker.getContainer(id).logs({ follow: true, stdout: true, stderr: true })
      docker.modem.demuxStream(stream, stdout, stderr)
      await new Promise((resolve, reject) => stream.on('end', resolve).on('error', reject))
    })
  },

  async 'node-sdk'(socketPath, { id, payload }) {
    const docker = await nodeSdk(socketPath)
    return demuxed(
      payload,
      ({ stdout, stderr }) => docker.containerLogs(id, stdout, stderr, { stdout: true, stderr: true }),
      () => docker.close(),
    )
  },
}

async function demuxed(payload, run, close = () => {}) {
  const sinks = { stdout: counter(), stderr: counter() }
  const result = await timed(() => run(sinks))
  checkPayload(payload, sinks.stdout.bytes, sinks.stderr.bytes)
  await close()
  return result
}

// The output of a command: short frames, many to a read, on a hijacked connection.
import { hawser, http, dockerode as makeDockerode, nodeSdk } from '../clients.js'
import { checkPayload, counter, plainDemux, timed } from '../streams.js'

const data = { Detach: false, Tty: false }
const body = JSON.stringify(data)
const headers = {
  'content-type': 'application/json',
  'content-length': body.length,
  connection: 'Upgrade',
  upgrade: 'tcp',
}

export const contenders = {
  'node:http': (socketPath, { id, payload }) =>
    demuxed(payload, async (sinks) => {
      const asked = { headers, body, upgrade: true }
      const { socket, head } = await http(socketPath)('POST', `/exec/${id}/start`, asked)
      if (head.length > 0) socket.unshift(head)
      await plainDemux(socket, sinks)
    }),

  async 'hawser pipe'(socketPath, { id, payload }) {
    const { pipe } = await import('../../dist/index.js')
    const docker = await hawser(socketPath)
    const call = { op: 'ExecStart', params: { id }, data, as: 'frames' }
    return demuxed(
      payload,
      (sinks) => pipe(docker.invoke(call), sinks),
      () => docker.close(),
    )
  },

  async 'hawser frames'(socketPath, { id, payload }) {
    const docker = await hawser(socketPath)
    const seen = { stdout: 0, stderr: 0 }
    const call = { op: 'ExecStart', params: { id }, data, as: 'frames' }
    const result = await timed(async () => {
      for await (const frame of docker.invoke(call)) seen[frame.channel] += frame.data.length
    })
    checkPayload(payload, seen.stdout, seen.stderr)
    await docker.close()
    return result
  },

  async dockerode(socketPath, { id, payload }) {
    const docker = await makeDockerode(socketPath)
    return demuxed(payload, async ({ stdout, stderr }) => {
      const stream = await docker.getExec(id).start({ hijack: true, stdin: true, Detach: false, Tty: false })
      docker.modem.demuxStream(stream, stdout, stderr)
      await new Promise((resolve, reject) => stream.on('end', resolve).on('error', reject))
    })
  },

  async 'node-sdk'(socketPath, { id, payload }) {
    const docker = await nodeSdk(socketPath)
    return demuxed(
      payload,
      ({ stdout, stderr }) => docker.execStart(id, stdout, stderr, data),
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

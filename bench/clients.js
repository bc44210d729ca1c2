// Each contender's way to the same socket.
import { request as httpRequest } from 'node:http'

export async function hawser(socketPath) {
  const { client } = await import('../dist/index.js')
  return client({ engine: 'docker', version: 'v1.41', conn: { uri: `unix://${socketPath}` } })
}

/** The same kind of pool as hawser's: keep-alive, as many sockets as there are calls at a time, no limits in time. */
export async function undici(socketPath) {
  const { Pool, request } = await import('undici')
  const dispatcher = new Pool('http://localhost', {
    connect: { socketPath },
    connections: 64,
    headersTimeout: 0,
    bodyTimeout: 0,
  })
  return {
    request: (path, options) => request(`http://localhost/v1.41${path}`, { ...options, dispatcher }),
    dispatcher,
  }
}

export async function dockerode(socketPath) {
  const { default: Docker } = await import('dockerode')
  return new Docker({ socketPath, version: 'v1.41' })
}

export async function nodeSdk(socketPath) {
  const { DockerClient } = await import('@docker/node-sdk')
  return DockerClient.fromDockerHost(`unix:${socketPath}`)
}

/** node:http: resolves with the answer once its head is here; `body` is a stream to send. */
export function http(socketPath, agent) {
  return (method, path, { headers, body, upgrade } = {}) =>
    new Promise((resolve, reject) => {
      const sent = httpRequest({ socketPath, agent, method, path: `/v1.41${path}`, headers }, resolve)
      sent.on('error', reject)
      if (upgrade) sent.once('upgrade', (_, socket, head) => resolve({ socket, head }))
      if (body?.pipe) body.pipe(sent)
      else sent.end(body)
    })
}

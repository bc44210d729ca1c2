// A log that is read more slowly than it comes: how much larger the process grows than it was before.
import { hawser, dockerode as makeDockerode, undici as makeUndici, nodeSdk } from '../clients.js'
import { plainDemux, slowReader } from '../streams.js'

export const contenders = {
  async undici(socketPath, { id }) {
    const { request, dispatcher } = await makeUndici(socketPath)
    return grown(
      async (sinks) => plainDemux((await request(`/containers/${id}/logs?stdout=1`)).body, sinks),
      () => dispatcher.close(),
    )
  },

  async 'hawser pipe'(socketPath, { id }) {
    const { pipe } = await import('../../dist/index.js')
    const docker = await hawser(socketPath)
    const call = { op: 'ContainerLogs', params: { id, stdout: true, stderr: true }, as: 'frames' }
    return grown(
      (sinks) => pipe(docker.invoke(call), sinks),
      () => docker.close(),
    )
  },

  async dockerode(socketPath, { id }) {
    const docker = await makeDockerode(socketPath)
    return grown(async ({ stdout, stderr }) => {
      const stream = await docker.getContainer(id).logs({ follow: true, stdout: true, stderr: true })
      docker.modem.demuxStream(stream, stdout, stderr)
      await new Promise((resolve, reject) => stream.on('end', resolve).on('error', reject))
    })
  },

  async 'node-sdk'(socketPath, { id }) {
    const docker = await nodeSdk(socketPath)
    return grown(
      ({ stdout, stderr }) => docker.containerLogs(id, stdout, stderr, { stdout: true, stderr: true }),
      () => docker.close(),
    )
  },
}

async function grown(run, close = () => {}) {
  const sinks = { stdout: slowReader(), stderr: slowReader() }
  const idle = process.memoryUsage.rss()
  const timer = setInterval(() => {
    sinks.stdout.peak = Math.max(sinks.stdout.peak, process.memoryUsage.rss())
  }, 20)
  await run(sinks)
  // What was not waited for is still to be written.
  await Promise.all(Object.values(sinks).map((sink) => new Promise((resolve) => sink.end(resolve))))
  clearInterval(timer)
  await close()
  return { mb: (Math.max(sinks.stdout.peak, sinks.stderr.peak) - idle) / 1e6 }
}

// Short calls: one after another (p50), and 16 and 64 at a time (requests per second).
import { Agent } from 'node:http'
import { text } from 'node:stream/consumers'
import { hawser, http, dockerode as makeDockerode, undici as makeUndici, nodeSdk } from '../clients.js'
import { sequential } from '../streams.js'

export const contenders = {
  async undici(socketPath, options) {
    const { request, dispatcher } = await makeUndici(socketPath)
    const result = await measured(async () => (await request('/_ping')).body.text(), options)
    await dispatcher.close()
    return result
  },

  async 'node:http'(socketPath, options) {
    const agent = new Agent({ keepAlive: true, maxSockets: 64 })
    const get = http(socketPath, agent)
    const result = await measured(async () => text(await get('GET', '/_ping')), options)
    agent.destroy()
    return result
  },

  async hawser(socketPath, options) {
    const docker = await hawser(socketPath)
    const result = await measured(() => docker.invoke({ op: 'SystemPing' }), options)
    await docker.close()
    return result
  },

  async dockerode(socketPath, options) {
    const docker = await makeDockerode(socketPath)
    const result = await measured(() => docker.ping(), options)
    return result
  },

  async 'node-sdk'(socketPath, options) {
    const docker = await nodeSdk(socketPath)
    const result = await measured(() => docker.systemPing(), options)
    await docker.close()
    return result
  },
}

async function measured(ping, { calls }) {
  if (!(await ping())) throw new Error('a ping had no answer')
  await sequential(ping, calls)
  const times = await sequential(ping, calls)
  const result = { p50: times[times.length >> 1] }
  for (const width of [16, 64]) {
    await parallel(ping, calls, width)
    result[`at${width}`] = (4 * calls * 1000) / (await parallel(ping, 4 * calls, width))
  }
  return result
}

async function parallel(ping, calls, width) {
  const started = performance.now()
  let left = calls
  const runner = async () => {
    while (left-- > 0) await ping()
  }
  await Promise.all(Array.from({ length: width }, runner))
  return performance.now() - started
}

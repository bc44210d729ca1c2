// A list of 1,000 containers, decoded: one call after another.
import { Agent } from 'node:http'
import { text } from 'node:stream/consumers'
import { hawser, http, dockerode as makeDockerode, undici as makeUndici, nodeSdk } from '../clients.js'
import { eachCall } from '../streams.js'

const path = '/containers/json?all=true'

export const contenders = {
  async undici(socketPath, options) {
    const { request, dispatcher } = await makeUndici(socketPath)
    const result = await listed(async () => (await request(path)).body.json(), options)
    await dispatcher.close()
    return result
  },

  async 'node:http'(socketPath, options) {
    const agent = new Agent({ keepAlive: true })
    const get = http(socketPath, agent)
    const result = await listed(async () => JSON.parse(await text(await get('GET', path))), options)
    agent.destroy()
    return result
  },

  async hawser(socketPath, options) {
    const docker = await hawser(socketPath)
    const result = await listed(() => docker.invoke({ op: 'ContainerList', params: { all: true } }), options)
    await docker.close()
    return result
  },

  async dockerode(socketPath, options) {
    const docker = await makeDockerode(socketPath)
    return listed(() => docker.listContainers({ all: true }), options)
  },

  async 'node-sdk'(socketPath, options) {
    const docker = await nodeSdk(socketPath)
    const result = await listed(() => docker.containerList({ all: true }), options)
    await docker.close()
    return result
  },
}

function listed(list, { calls }) {
  return eachCall(calls, async () => {
    const { length } = await list()
    if (length !== 1000) throw new Error(`Error: ${length} containers came`)
  })
}

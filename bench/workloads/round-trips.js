// A short command from its making to its exit code: create, start, read its output, inspect; one after another.
import { Agent } from 'node:http'
import { text } from 'node:stream/consumers'
import { hawser, http, dockerode as makeDockerode, nodeSdk } from '../clients.js'
import { counter, eachCall, plainDemux } from '../streams.js'

const made = { AttachStdout: true, AttachStderr: true, Cmd: ['echo', 'hello'] }
const start = { Detach: false, Tty: false }
const id = 'conny'

export const contenders = {
  async 'node:http'(socketPath, { calls }) {
    const agent = new Agent({ keepAlive: true })
    const send = http(socketPath, agent)
    const json = async (answer) => JSON.parse(await text(await answer))
    const result = await eachCall(calls, async () => {
      const created = await json(send('POST', `/containers/${id}/exec`, post(made)))
      const asked = post(start, { connection: 'Upgrade', upgrade: 'tcp' })
      const answer = await http(socketPath)('POST', `/exec/${created.Id}/start`, { ...asked, upgrade: true })
      if (answer.head.length > 0) answer.socket.unshift(answer.head)
      const sinks = { stdout: counter(), stderr: counter() }
      await plainDemux(answer.socket, sinks)
      checkHello(sinks.stdout.bytes)
      await json(send('GET', `/exec/${created.Id}/json`))
    })
    agent.destroy()
    return result
  },

  async hawser(socketPath, { calls }) {
    const docker = await hawser(socketPath)
    const result = await eachCall(calls, async () => {
      const exec = await docker.invoke({ op: 'ContainerExec', params: { id }, data: made })
      const params = { id: exec.Id }
      const { stdout } = await docker.invoke({ op: 'ExecStart', params, data: start })
      checkHello(stdout.length)
      await docker.invoke({ op: 'ExecInspect', params })
    })
    await docker.close()
    return result
  },

  async 'hawser exec()'(socketPath, { calls }) {
    const docker = await hawser(socketPath)
    const { exec } = await import('../../dist/recipes.js')
    const result = await eachCall(calls, async () => {
      const { stdout } = await exec(docker, id, made.Cmd)
      checkHello(stdout.length)
    })
    await docker.close()
    return result
  },

  async dockerode(socketPath, { calls }) {
    const docker = await makeDockerode(socketPath)
    return eachCall(calls, async () => {
      const exec = await docker.getContainer(id).exec(made)
      const stream = await exec.start({ hijack: true, stdin: false, ...start })
      const sinks = { stdout: counter(), stderr: counter() }
      docker.modem.demuxStream(stream, sinks.stdout, sinks.stderr)
      await new Promise((resolve, reject) => stream.on('end', resolve).on('error', reject))
      checkHello(sinks.stdout.bytes)
      await exec.inspect()
    })
  },

  async 'node-sdk'(socketPath, { calls }) {
    const docker = await nodeSdk(socketPath)
    const result = await eachCall(calls, async () => {
      const exec = await docker.containerExec(id, made)
      const sinks = { stdout: counter(), stderr: counter() }
      await docker.execStart(exec.Id, sinks.stdout, sinks.stderr, start)
      checkHello(sinks.stdout.bytes)
      await docker.execInspect(exec.Id)
    })
    await docker.close()
    return result
  },
}

function post(value, headers) {
  const body = JSON.stringify(value)
  return { body, headers: { 'content-type': 'application/json', 'content-length': body.length, ...headers } }
}

function checkHello(bytes) {
  if (bytes !== 'hello\n'.length) throw new Error(`Error: ${bytes} bytes came`)
}

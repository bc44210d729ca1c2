// An image from a file, sent to an engine that takes it as fast as it comes: the file as it is opened by default, and
// by reads of 1 MiB.
import { createReadStream, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import { hawser, http, dockerode as makeDockerode, undici as makeUndici, nodeSdk } from '../clients.js'
import { timed } from '../streams.js'

const target = '/images/load'
const large = { highWaterMark: 1024 * 1024 }
const type = { 'content-type': 'application/x-tar' }

export const contenders = {
  undici: (socketPath, { file }) => byUndici(socketPath, createReadStream(file), type),

  'undici, 1 MiB reads, length': (socketPath, { file }) =>
    byUndici(socketPath, createReadStream(file, large), { ...type, ...lengthOf(file) }),

  'node:http': (socketPath, { file }) => byHttp(socketPath, file),

  'node:http, 1 MiB reads': (socketPath, { file }) => byHttp(socketPath, file, large),

  async hawser(socketPath, { file }) {
    const docker = await hawser(socketPath)
    const result = await timed(() => docker.invoke({ op: 'ImageLoad', data: createReadStream(file) }))
    await docker.close()
    return result
  },

  dockerode: (socketPath, { file }) => byDockerode(socketPath, file),

  'dockerode, 1 MiB reads': (socketPath, { file }) => byDockerode(socketPath, file, large),

  async 'node-sdk'(socketPath, { file }) {
    const docker = await nodeSdk(socketPath)
    const result = await timed(() => docker.imageLoad(Readable.toWeb(createReadStream(file))))
    await docker.close()
    return result
  },
}

async function byUndici(socketPath, body, headers) {
  const { request, dispatcher } = await makeUndici(socketPath)
  const result = await timed(async () =>
    (await request(target, { method: 'POST', body, headers })).body.text(),
  )
  await dispatcher.close()
  return result
}

async function byHttp(socketPath, file, options) {
  const headers = { ...type, ...lengthOf(file) }
  return timed(async () => {
    const answer = await http(socketPath)('POST', target, { headers, body: createReadStream(file, options) })
    for await (const _ of answer);
  })
}

async function byDockerode(socketPath, file, options) {
  const docker = await makeDockerode(socketPath)
  return timed(async () => {
    const answer = await docker.loadImage(createReadStream(file, options))
    for await (const _ of answer);
  })
}

function lengthOf(file) {
  return { 'content-length': String(statSync(file).size) }
}

// An image from a file, sent to an engine that takes it as fast as it comes.
import { createReadStream, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import { hawser, http, dockerode as makeDockerode, undici as makeUndici, nodeSdk } from '../clients.js'
import { timed } from '../streams.js'

const target = '/images/load'
const large = { highWaterMark: 1024 * 1024 }
const type = { 'content-type': 'application/x-tar' }

export const contenders = {
  'undici.request': (socketPath, { file }) => byUndici(socketPath, createReadStream(file), type),

  'undici.request, 1 MiB reads, length': (socketPath, { file }) =>
    byUndici(socketPath, createReadStream(file, large), {
      ...type,
      'content-length': String(statSync(file).size),
    }),

  async 'node:http'(socketPath, { file }) {
    return timed(async () => {
      const headers = { ...type, 'content-length': statSync(file).size }
      const answer = await http(socketPath)('POST', target, { headers, body: createReadStream(file, large) })
      for await (const _ of answer);
    })
  },

  hawser: (socketPath, { file }) => byHawser(socketPath, () => createReadStream(file)),

  'hawser, 1 MiB reads': (socketPath, { file }) => byHawser(socketPath, () => createReadStream(file, large)),

  async dockerode(socketPath, { file }) {
    const docker = await makeDockerode(socketPath)
    const result = await timed(async () => {
      const answer = await docker.loadImage(createReadStream(file, large))
      for await (const _ of answer);
    })
    return result
  },

  async 'node-sdk'(socketPath, { file }) {
    const docker = await nodeSdk(socketPath)
    const result = await timed(() => docker.imageLoad(Readable.toWeb(createReadStream(file, large))))
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

async function byHawser(socketPath, data) {
  const docker = await hawser(socketPath)
  const result = await timed(() => docker.invoke({ op: 'ImageLoad', data: data() }))
  await docker.close()
  return result
}

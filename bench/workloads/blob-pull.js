// A large blob, read, verified and dropped.
import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { checkBytes, counter, timed } from '../streams.js'

export const contenders = {
  async undici(host, { repository, layer }) {
    const hash = createHash('sha256')
    const result = await read(host, repository, layer, (chunk) => hash.update(chunk))
    if (`sha256:${hash.digest('hex')}` !== layer.digest) throw new Error('Error: other bytes came')
    return result
  },

  'undici, no digest': (host, { repository, layer }) => read(host, repository, layer, () => {}),

  async hawser(host, { repository, layer }) {
    const { registry } = await import('../../dist/registry.js')
    const images = registry({ auth: 'anonymous' })
    const sink = counter()
    const result = await timed(() => pipeline(images.pull(`${host}/${repository}`, layer), sink))
    checkBytes(layer.size, sink.bytes)
    await images.close()
    return result
  },
}

async function read(host, repository, layer, take) {
  const { request } = await import('undici')
  let bytes = 0
  const result = await timed(async () => {
    const { body } = await request(`http://${host}/v2/${repository}/blobs/${layer.digest}`)
    for await (const chunk of body) {
      bytes += chunk.length
      take(chunk)
    }
  })
  checkBytes(layer.size, bytes)
  return result
}

// A large blob of a file, stored; the digest that it will have is known to all but "of a file alone".
import { createReadStream } from 'node:fs'
import { timed } from '../streams.js'

export const contenders = {
  async undici(host, { layer, file }) {
    const { request } = await import('undici')
    return timed(async () => {
      const { headers, body } = await request(`http://${host}/v2/pushed/blobs/uploads/`, { method: 'POST' })
      await body.dump()
      const url = new URL(headers.location)
      url.searchParams.set('digest', layer.digest)
      const put = await request(url, {
        method: 'PUT',
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(layer.size) },
        body: createReadStream(file, { highWaterMark: 256 * 1024 }),
      })
      await put.body.dump()
      if (put.statusCode !== 201) throw new Error(`Error: ${put.statusCode}`)
    })
  },

  hawser: (host, { layer, file }) => push(host, file, layer),
  'hawser, of a file alone': (host, { file }) => push(host, file, {}),

  async 'hawser, of a layout'(host, { layout }) {
    const { copyImage } = await import('../../dist/registry.js')
    return timed(() => copyImage(`oci:${layout}:1`, `${host}/pushed:1`))
  },
}

async function push(host, file, { digest, size }) {
  const { registry } = await import('../../dist/registry.js')
  const images = registry({ auth: 'anonymous' })
  const result = await timed(() => images.push(`${host}/pushed`, { file }, { digest, size }))
  await images.close()
  return result
}

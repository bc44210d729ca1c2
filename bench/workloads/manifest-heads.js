// The digests of many tags, one after another.
import { timed } from '../streams.js'

export const contenders = {
  async undici(host, { repository, count }) {
    const { request } = await import('undici')
    return timed(async () => {
      for (let at = 1; at <= count; at++) {
        const { body, headers } = await request(`http://${host}/v2/${repository}/manifests/t${at}`, {
          method: 'HEAD',
          headers: { accept: 'application/vnd.oci.image.manifest.v1+json' },
        })
        await body.dump()
        if (!headers['docker-content-digest']) throw new Error('Error: no digest')
      }
    })
  },

  async hawser(host, { repository, count }) {
    const { registry } = await import('../../dist/registry.js')
    const images = registry({ auth: 'anonymous' })
    const result = await timed(async () => {
      for (let at = 1; at <= count; at++)
        if (!(await images.resolve(`${host}/${repository}:t${at}`))) throw new Error('Error: no digest')
    })
    await images.close()
    return result
  },
}

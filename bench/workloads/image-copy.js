// An image of ten layers, from one registry to another.
import { timed } from '../streams.js'

export const contenders = {
  async hawser(host, { from, image }) {
    const { copyImage } = await import('../../dist/registry.js')
    return timed(() => copyImage(`${from}/${image}`, `${host}/copied:1`))
  },
}

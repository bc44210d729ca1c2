import { expect, it } from 'vitest'
import { diskUsage } from '../../../src/recipes.ts'
import { recipeSuite } from '../support/recipes.ts'

// Podman fails it where a container is removed meanwhile.
recipeSuite('disk usage', ({ api }) => {
  it('counts the space that is used', async () => {
    const { images } = await diskUsage(api)
    expect(images.count).toBeGreaterThan(0)
    expect(images.bytes).toBeGreaterThan(0)
  })
})

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from '../../src/buildkit.ts'
import { type Client, client } from '../../src/index.ts'
import { tempDir } from '../support/temp-dir.ts'
import { docker, image, ownSuite } from './support/engine.ts'
import { type Way, ways } from './support/ways.ts'

// What a session carries goes both ways at a time, which not every connection has to do otherwise.
ownSuite('builds', [docker], (target) => {
  describe.each(Object.entries(ways.docker))('over %s', (_, make) => {
    let way: Way
    let over: Client<'docker'>
    beforeAll(async () => {
      way = await make(target)
      over = client({ engine: 'docker', conn: way.conn })
    })
    afterAll(async () => {
      await over?.close()
      await way?.stop()
    })

    it('send a folder and a secret, and bring files back', async () => {
      const large = 'large '.repeat(400_000)
      const lines = [
        `FROM ${image} AS made`,
        'COPY large.txt /out/',
        'RUN --mount=type=secret,id=word cat /run/secrets/word >> /out/large.txt',
        'FROM scratch',
        'COPY --from=made /out /',
      ]
      const context = tempDir({ Dockerfile: lines.join('\n'), 'large.txt': large })
      const local = join(context, 'dist')
      await build(over, { context, network: 'none', secrets: { word: 'secret' }, output: { local } })
      expect(await readFile(join(local, 'large.txt'), 'utf8')).toBe(`${large}secret`)
    })

    it("go by BuildKit's own API as well", async () => {
      const context = tempDir({ Dockerfile: 'FROM scratch\nCOPY a.txt /\n', 'a.txt': 'a' })
      const local = join(context, 'dist')
      await build(over, { context, platform: ['linux/amd64', 'linux/arm64'], output: { local } })
      expect(await readFile(join(local, 'linux_arm64/a.txt'), 'utf8')).toBe('a')
    })
  })
})

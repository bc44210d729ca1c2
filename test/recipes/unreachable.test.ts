import { expect, it } from 'vitest'
import { client } from '../../src/index.ts'
import { run, start, terminal } from '../../src/recipes.ts'

const conn = { uri: 'unix:///nonesuch' }

it.each([
  ['whatever version it speaks', client({ engine: 'docker', conn })],
  ['in a version', client({ engine: 'docker', version: 'v1.41', conn })],
])('recipes say at once that no engine is there, asked %s', async (_, docker) => {
  const container = { image: 'x' }
  for (const calling of [run(docker, container), start(docker, container), terminal(docker, container)])
    await expect(calling).rejects.toMatchObject({ code: 'CONNECTION', unsent: true })
})

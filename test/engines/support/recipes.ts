import { afterAll } from 'vitest'
import { type Client, client } from '../../../src/index.ts'
import { exec, type RecipeClient } from '../../../src/recipes.ts'
import { docker, image, labels, podman, suite, type Target, uniqueName, type Wanted } from './engine.ts'

/** A client that recipes are tried with, and what they are told besides. */
export interface Tried {
  target: Target
  api: RecipeClient
  /** The same engine by Docker's API, to look at what is there. */
  look: Client<'docker', 'v1.41'>
  /** What a container of the tests is: the tiny image, without a network, with the run's label and the suite's. */
  base: { image: string; labels: Record<string, string>; create: Record<string, unknown> }
}

const suiteLabel = 'hawser.test.suite'

/** A suite for each way that recipes know: Docker, Podman by Docker's API, Podman by its own. */
export function recipeSuite(title: string, body: (tried: Tried) => void): void {
  const ways: (Wanted & { engine: 'docker' | 'podman' })[] = [
    { ...docker, engine: 'docker' },
    { name: "Podman by Docker's API", is: 'podman', engine: 'docker' },
    { name: 'Podman by its own API', is: 'podman', engine: 'podman' },
  ]
  for (const { engine, ...wanted } of ways) {
    suite(title, [wanted], (target) => {
      const conn = { uri: target.uri }
      const look = client({ engine: 'docker', version: { max: 'v1.41' }, conn })
      const api =
        engine === 'docker' ? client({ engine, conn }) : client({ engine: podman.is as 'podman', conn })
      const create =
        engine === 'docker' ? { HostConfig: { NetworkMode: 'none' } } : { netns: { nsmode: 'none' } }
      afterAll(() => Promise.all([api.close(), look.close()]))
      // Other files use the same engines at the same time.
      const own = { ...labels, [suiteLabel]: uniqueName('suite') }
      body({ target, api, look, base: { image, labels: own, create } })
    })
  }
}

/** How many containers of the suite there are. */
export async function countContainers({ look, base }: Tried): Promise<number> {
  const label = [`${suiteLabel}=${base.labels[suiteLabel]}`]
  return (await look.invoke({ op: 'ContainerList', params: { all: true, filters: { label } } })).length
}

/** Command lines of the processes of a container that match. */
export async function processes(api: RecipeClient, id: string, pattern: RegExp): Promise<string[]> {
  const { stdout } = await exec(api, id, ['ps', '-o', 'args'])
  return stdout.split('\n').filter((line) => pattern.test(line))
}

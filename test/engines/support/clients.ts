import { afterAll, onTestFinished } from 'vitest'
import { type Client, client } from '../../../src/index.ts'
import { image, labels, type Target } from './engine.ts'

export type DockerClient = Client<'docker', 'v1.41'>
export type PodmanClient = Client<'podman', 'v4.3.1'>

/** A client of Docker's API on the target, closed after the suite. An engine that was found gets the version it can. */
export function dockerClient({ uri, own }: Pick<Target, 'uri' | 'own'>): DockerClient {
  const docker = client({ engine: 'docker', version: (own ? 'v1.41' : 'auto') as 'v1.41', conn: { uri } })
  afterAll(() => docker.close())
  return docker
}

/** A client of Podman, its own API and the compat one, closed after the suite. */
export function podmanClient({ uri, own }: Pick<Target, 'uri' | 'own'>): PodmanClient {
  const podman = client({ engine: 'podman', version: (own ? 'v4.3.1' : 'auto') as 'v4.3.1', conn: { uri } })
  afterAll(() => podman.close())
  return podman
}

/** Creates a container of the tiny image that sleeps, unless told otherwise, and removes it after the test. */
export async function makeContainer(docker: DockerClient, body: object = {}, name?: string): Promise<string> {
  const { Id: id } = (await docker.invoke({
    op: 'ContainerCreate',
    params: name === undefined ? {} : { name },
    data: { Image: image, Cmd: ['sleep', '600'], Labels: labels, ...body },
  })) as { Id: string }
  const remove = () => docker.invoke({ op: 'ContainerDelete', params: { id, force: true, v: true } })
  onTestFinished(async () => {
    // Podman refuses it at the moment at which the container ends of itself.
    await remove()
      .catch((error: unknown) => (/state improper/.test(String(error)) ? remove() : Promise.reject(error)))
      .catch(ignoreMissing)
  })
  return id
}

/** The same, started. */
export async function runContainer(docker: DockerClient, body: object = {}): Promise<string> {
  const id = await makeContainer(docker, body)
  await docker.invoke({ op: 'ContainerStart', params: { id } })
  return id
}

/** For clean-ups: what a test removed itself is gone already. */
export function ignoreMissing(error: unknown): void {
  if ((error as { status?: number }).status !== 404) throw error
}

import { expect, it } from 'vitest'
import { client } from '../../src/index.ts'
import { skipFor } from '../support/skip.ts'
import { specification, unfetched } from '../support/specification.ts'
import { type Answer, answerCheck, noting } from './support/answers.ts'
import { type DockerClient, dockerClient } from './support/clients.ts'
import { startDocker } from './support/docker.ts'
import { docker as dockerEngine, ownSuite, podman as podmanEngine, registry } from './support/engine.ts'
import { startPodman } from './support/podman.ts'
import { walkObjects } from './support/walks/docker.ts'
import { walkOwn } from './support/walks/docker-own.ts'
import { walkPodman } from './support/walks/podman.ts'

// Types are held against what engines really answer: every answer of a walk through all kinds of objects is
// validated against the schema that its type was made of, overrides included, and may have no field that the type
// does not name.

const missing = specification('docker/v1.41') ? undefined : unfetched

ownSuite('answers', [dockerEngine], (target) => {
  const docker = dockerClient(target)

  it('are what the types of v1.41 say', { timeout: 120_000, ...skipFor(missing) }, async () => {
    const answers: Answer[] = []
    await walkObjects(noting(docker, answers))
    const daemon = await startDocker({ isolate: true })
    try {
      await using other: DockerClient = client({
        engine: 'docker',
        version: 'v1.41',
        conn: { uri: daemon.uri },
      })
      await walkOwn(noting(other, answers))
    } finally {
      await daemon.stop()
    }
    await hold(answers, 'docker', 'v1.41')
  })
})

ownSuite('answers', [podmanEngine], () => {
  it('are what the types of v4.3.1 say', { timeout: 120_000, ...skipFor(missing) }, async () => {
    const answers: Answer[] = []
    const service = await startPodman()
    try {
      await using podman = client({ engine: 'podman', version: 'v4.3.1', conn: { uri: service.uri } })
      await walkPodman(noting(podman, answers), service.uri, registry?.host)
    } finally {
      await service.stop()
    }
    await hold(answers, 'podman', 'v4.3.1')
  })
})

async function hold(answers: Answer[], engine: 'docker' | 'podman', version: string): Promise<void> {
  const check = await answerCheck(engine, version)
  const faults = [...new Set(answers.flatMap((answer) => check.faultsOf(answer)))]
  const ops = new Set(answers.map(({ op }) => op)).size
  console.log(
    `${engine} ${version}: ${answers.length} live answers of ${ops} operations validated, ${faults.length} mismatches`,
  )
  expect(faults).toEqual([])
  expect(ops).toBeGreaterThanOrEqual(60)
}

import { expect, it } from 'vitest'
import { client } from '../../src/index.ts'
import { skipFor } from '../support/skip.ts'
import { specification, unfetched } from '../support/specification.ts'
import { type Answer, noting } from './support/answers.ts'
import { type DockerClient, dockerClient } from './support/clients.ts'
import { typeFaults } from './support/compiled-answers.ts'
import { startDocker } from './support/docker.ts'
import { docker as dockerEngine, ownSuite, podman as podmanEngine, registry } from './support/engine.ts'
import { holdAnswers } from './support/hold-answers.ts'
import { startPodman } from './support/podman.ts'
import { walkObjects } from './support/walks/docker.ts'
import { walkOwn } from './support/walks/docker-own.ts'
import { walkPodman } from './support/walks/podman.ts'

// Types are held against what engines really answer: every answer of a walk through all kinds of objects is
// validated against the schema that its type was made of, overrides included, and may have no field that the type
// does not name. Written down as TypeScript, it must compile as the `Result<…>` of its operation.

const missing = specification('docker/v1.41') ? undefined : unfetched

ownSuite('answers', [dockerEngine], (target) => {
  const docker = dockerClient(target)

  it('findings C.9: are what the types of v1.41 say', { timeout: 120_000, ...skipFor(missing) }, async () => {
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
    await holdAnswers(answers, 'docker', 'v1.41', 60)
  })
})

ownSuite('answers', [podmanEngine], () => {
  it('findings C.9, D.5: are what the types of v4.3.1 say', {
    timeout: 120_000,
    ...skipFor(missing),
  }, async () => {
    const answers: Answer[] = []
    const service = await startPodman()
    try {
      await using podman = client({ engine: 'podman', version: 'v4.3.1', conn: { uri: service.uri } })
      await walkPodman(noting(podman, answers), service.uri, registry?.host)
    } finally {
      await service.stop()
    }
    await holdAnswers(answers, 'podman', 'v4.3.1', 60)
  })
})

it('answers that are not as their types say do not compile', () => {
  const answers: Answer[] = [
    { op: 'SystemPing', value: 5 },
    { op: 'NetworkInspect', value: { Id: 'a', Name: 'b', Driver: 'c', Scope: 'd' } },
    { op: 'NetworkInspect', value: { Id: 'a', Name: 'b', Driver: 'c', Scope: 'd', Bogus: 'e' } },
    { op: 'NetworkInspect', value: { Id: 'a' } },
    { op: 'NetworkInspect', value: undefined },
    { op: 'ContainerStart', value: undefined },
    { op: 'ContainerExport', value: Buffer.from('tar') },
  ]
  expect(typeFaults(answers, 'docker', 'v1.41')).toEqual([
    expect.stringMatching(/^SystemPing: Type 'number' is not assignable to type 'string'/),
    expect.stringMatching(/^NetworkInspect: .*'"Bogus"' does not exist/),
    expect.stringMatching(/^NetworkInspect: .*missing the following properties.*: Name,/),
    expect.stringMatching(/^NetworkInspect: Type 'undefined' is not assignable/),
  ])
})

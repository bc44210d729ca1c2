import { it } from 'vitest'
import { client } from '../../src/index.ts'
import { startNewerDocker, startNewerPodman } from '../matrix/support/daemons.ts'
import { type Answer, noting } from './support/answers.ts'
import type { DockerClient, PodmanClient } from './support/clients.ts'
import {
  docker as dockerEngine,
  image,
  ownSuite,
  podman as podmanEngine,
  registry,
  rootfs,
} from './support/engine.ts'
import { holdAnswers } from './support/hold-answers.ts'
import { walkObjects } from './support/walks/docker.ts'
import { walkOwn } from './support/walks/docker-own.ts'
import { walkPodman } from './support/walks/podman.ts'

// The same walks as through the oldest engines, through the newest that Debian has: findings C.9 and D.5.

ownSuite('answers', [dockerEngine], () => {
  it('findings C.9, D.5: of the newest are what its types say', { timeout: 300_000 }, async () => {
    const answers: Answer[] = []
    const daemon = await startNewerDocker('sid')
    let version: string
    try {
      await using docker = client({ engine: 'docker', conn: { uri: daemon.uri } })
      version = await docker.negotiate()
      const [repo = '', tag = ''] = image.split(':')
      await docker.invoke({ op: 'ImageCreate', params: { fromSrc: '-', repo, tag }, data: rootfs() })
      const noted = noting(docker as unknown as DockerClient, answers)
      await walkObjects(noted)
      await walkOwn(noted)
    } finally {
      await daemon.stop()
    }
    await holdAnswers(answers, 'docker', version, 85)
  })
})

ownSuite('answers', [podmanEngine], () => {
  it('findings C.9, D.5: of the newest are what its types say', { timeout: 300_000 }, async () => {
    const answers: Answer[] = []
    const service = await startNewerPodman('sid', registry?.host)
    let version: string
    try {
      await using podman = client({ engine: 'podman', conn: { uri: service.uri } })
      version = await podman.negotiate()
      await walkPodman(noting(podman as unknown as PodmanClient, answers), service.uri, registry?.host)
    } finally {
      await service.stop()
    }
    await holdAnswers(answers, 'podman', version, 140)
  })
})

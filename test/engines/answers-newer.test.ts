import { expect, it } from 'vitest'
import { client, type Version } from '../../src/index.ts'
import { startNewerDocker, startNewerPodman } from '../matrix/support/daemons.ts'
import { type Answer, answerCheck, noting } from './support/answers.ts'
import type { DockerClient, PodmanClient } from './support/clients.ts'
import { docker as dockerEngine, image, ownSuite, podman as podmanEngine, registry, rootfs } from './support/engine.ts'
import { walkObjects } from './support/walks/docker.ts'
import { walkOwn } from './support/walks/docker-own.ts'
import { walkPodman } from './support/walks/podman.ts'

ownSuite('answers', [dockerEngine], () => {
  it('are what the types of a newer version say', { timeout: 300_000 }, async () => {
    const answers: Answer[] = []
    const daemon = await startNewerDocker('sid')
    let version: Version<'docker'> = 'v1.51'
    try {
      await using docker = client({ engine: 'docker', conn: { uri: daemon.uri } })
      version = await docker.negotiate()
      const [repo = '', tag = ''] = image.split(':')
      await docker.invoke({ op: 'ImageCreate', params: { fromSrc: '-', repo, tag }, data: rootfs() })
      const noted = noting(docker as unknown as DockerClient, answers)
      await walkObjects(noted).catch((e) => console.log('OBJECTS', e))
      await walkOwn(noted).catch((e) => console.log('OWN', e))
    } finally {
      await daemon.stop()
    }
    await hold(answers, 'docker', version)
  })
})

ownSuite('answers', [podmanEngine], () => {
  it('are what the types of a newer version say', { timeout: 300_000 }, async () => {
    const answers: Answer[] = []
    const service = await startNewerPodman('sid', registry?.host)
    let version: Version<'podman'> = 'v5.8.3'
    try {
      await using podman = client({ engine: 'podman', conn: { uri: service.uri } })
      version = await podman.negotiate()
      await walkPodman(noting(podman as unknown as PodmanClient, answers), service.uri, registry?.host).catch((e) => console.log('PODMAN', e))
    } finally {
      await service.stop()
    }
    await hold(answers, 'podman', version)
  })
})

async function hold(answers: Answer[], engine: 'docker' | 'podman', version: string): Promise<void> {
  const { writeFileSync } = await import('node:fs')
  writeFileSync(`/tmp/truth/answers-${engine}-new.json`, JSON.stringify(answers, (_k, v) => (v instanceof Uint8Array ? '<bytes>' : v)))
  const check = await answerCheck(engine, version)
  const faults = [...new Set(answers.flatMap((answer) => check.faultsOf(answer)))]
  const ops = new Set(answers.map(({ op }) => op)).size
  console.log(`${engine} ${version}: ${answers.length} live answers of ${ops} operations validated, ${faults.length} mismatches`)
  console.log(faults.join('\n'))
  expect(faults.sort()).toEqual([])
}

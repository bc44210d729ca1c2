import { expect, it, onTestFinished } from 'vitest'
import { tar, untar } from '../support/tar.ts'
import { type DockerClient, dockerClient, ignoreMissing, makeContainer } from './support/clients.ts'
import {
  dockerApi,
  image,
  label,
  labels,
  registrySuite,
  rootfs,
  suite,
  uniqueName,
} from './support/engine.ts'

suite('images', dockerApi, (target) => {
  const docker = dockerClient(target)

  it('imports one from a tar', async () => {
    const name = newName(docker)
    const said = await docker.invoke({
      op: 'ImageCreate',
      params: { fromSrc: '-', repo: name, changes: [`LABEL ${label}`, 'ENV GREETING=hello'] },
      data: rootfs(),
    })
    expect(said).toContainEqual(expect.objectContaining({ status: expect.stringContaining('sha256:') }))
    const found = await docker.invoke({ op: 'ImageInspect', params: { name } })
    expect(found).toMatchObject({ RepoTags: [`${name}:latest`], Config: { Labels: labels } })
  })

  it('lists them by filters', async () => {
    const list = (filters: Record<string, string[]>) =>
      docker.invoke({ op: 'ImageList', params: { filters } })
    expect(await list({ reference: [image] })).toMatchObject([{ RepoTags: [image], Labels: labels }])
    expect(await list({ reference: [image], label: ['hawser.no-such-label'] })).toEqual([])
  })

  it('tells the history of one', async () => {
    const history = await docker.invoke({ op: 'ImageHistory', params: { name: image } })
    expect(history).toMatchObject([{ Size: expect.any(Number), CreatedBy: expect.any(String) }])
  })

  it('tags one, and deletes the tag', async () => {
    const name = newName(docker)
    await docker.invoke({ op: 'ImageTag', params: { name: image, repo: name, tag: 'v1' } })
    expect(await docker.invoke({ op: 'ImageInspect', params: { name: `${name}:v1` } })).toMatchObject({
      RepoTags: expect.arrayContaining([`${name}:v1`]),
    })
    expect(await docker.invoke({ op: 'ImageDelete', params: { name: `${name}:v1` } })).toContainEqual({
      Untagged: `${name}:v1`,
    })
    await expect(docker.invoke({ op: 'ImageInspect', params: { name: `${name}:v1` } })).rejects.toMatchObject(
      { reason: 'not-found' },
    )
  })

  it('commits a container to one', async () => {
    const name = newName(docker)
    const container = await makeContainer(docker)
    const { Id } = await docker.invoke({
      op: 'ImageCommit',
      params: {
        container,
        repo: name,
        tag: 'v2',
        comment: 'made by a test',
        changes: ['ENV A=1', 'ENV B=2'],
      },
      data: {},
    })
    const found = await docker.invoke({ op: 'ImageInspect', params: { name: `${name}:v2` } })
    expect(found).toMatchObject({ Id: expect.stringContaining(Id.replace('sha256:', '')) })
    expect(found).toMatchObject({ Config: { Env: expect.arrayContaining(['A=1', 'B=2']) } })
    expect(await docker.invoke({ op: 'ImageDelete', params: { name: `${name}:v2` } })).toContainEqual({
      Untagged: `${name}:v2`,
    })
  })

  it('saves one as a tar and loads it again', async () => {
    const name = newName(docker)
    await docker.invoke({ op: 'ImageTag', params: { name: image, repo: name, tag: 'saved' } })
    const saved = await docker.invoke({ op: 'ImageGet', params: { name: `${name}:saved` } })
    expect((await untar(saved)).map((entry) => entry.name)).toContain('manifest.json')
    await docker.invoke({ op: 'ImageDelete', params: { name: `${name}:saved` } })
    const said = await docker.invoke({ op: 'ImageLoad', data: saved })
    expect(said).toContainEqual({ stream: expect.stringContaining(`${name}:saved`) })
    expect(await docker.invoke({ op: 'ImageInspect', params: { name: `${name}:saved` } })).toMatchObject({
      RepoTags: expect.arrayContaining([`${name}:saved`]),
    })
  })

  it('saves several to one tar, their names given as a list', async () => {
    const names = [newName(docker), newName(docker)]
    for (const repo of names) await docker.invoke({ op: 'ImageTag', params: { name: image, repo, tag: 'a' } })
    const saved = await docker.invoke({
      op: 'ImageGetAll',
      params: { names: names.map((name) => `${name}:a`) },
    })
    const manifest = (await untar(saved)).find((entry) => entry.name === 'manifest.json')
    const tags = (JSON.parse(String(manifest?.data)) as { RepoTags: string[] }[]).flatMap(
      ({ RepoTags }) => RepoTags,
    )
    expect(tags.sort()).toEqual(names.map((name) => `${name}:a`).sort())
  })

  it('builds one from a tar, with arguments and labels as objects', async () => {
    const name = newName(docker)
    const dockerfile = `FROM ${image}\nARG WORD\nCOPY note /note\nRUN echo $WORD >> /note\n`
    const context = await tar([
      { name: 'Dockerfile', data: dockerfile },
      { name: 'note', data: 'first\n' },
    ])
    const said = await docker.invoke({
      op: 'ImageBuild',
      params: {
        t: [`${name}:built`],
        buildargs: { WORD: 'second, grüß dich' },
        labels: { ...labels, built: 'yes' },
      },
      data: context,
    })
    expect(said).toContainEqual({ stream: expect.stringMatching(/^Successfully tagged /) })
    expect(await docker.invoke({ op: 'ImageInspect', params: { name: `${name}:built` } })).toMatchObject({
      Config: { Labels: { ...labels, built: 'yes' } },
    })
    const id = await makeContainer(docker, { Image: `${name}:built` })
    const out = await docker.invoke({ op: 'ContainerArchive', params: { id, path: '/note' } })
    expect(String((await untar(out))[0]?.data)).toBe('first\nsecond, grüß dich\n')
  })

  it('tells why a build fails', async () => {
    const context = await tar([{ name: 'Dockerfile', data: `FROM ${image}\nRUN exit 9\n` }])
    const building = docker.invoke({ op: 'ImageBuild', params: { rm: true, forcerm: true }, data: context })
    await expect(building).rejects.toMatchObject({
      code: 'ENGINE',
      op: 'ImageBuild',
      engineMessage: expect.stringMatching(/exit 9|status 9|code: 9/),
    })
  })

  it('tells that what is pulled is not there', async () => {
    const pulling = docker.invoke({
      op: 'ImageCreate',
      params: { fromImage: '127.0.0.1:1/hawser/none', tag: 'v1' },
    })
    await expect(pulling).rejects.toMatchObject({
      code: 'ENGINE',
      op: 'ImageCreate',
      engineMessage: expect.stringContaining('127.0.0.1:1'),
    })
  })
})

registrySuite('images of a registry', dockerApi, (target, host) => {
  const docker = dockerClient(target)

  it('are pushed, looked up and pulled', async () => {
    const name = `${host}/${uniqueName('pushed')}`
    const remove = () => docker.invoke({ op: 'ImageDelete', params: { name: `${name}:v1` } })
    await docker.invoke({ op: 'ImageTag', params: { name: image, repo: name, tag: 'v1' } })
    const pushed = await docker.invoke({ op: 'ImagePush', params: { name, tag: 'v1' } })
    expect(pushed).toContainEqual(expect.objectContaining({ status: expect.any(String) }))
    await remove()
    await docker.invoke({ op: 'ImageCreate', params: { fromImage: name, tag: 'v1' } })
    expect(await docker.invoke({ op: 'ImageInspect', params: { name: `${name}:v1` } })).toMatchObject({
      Config: { Labels: labels },
    })
    const lookup = docker.invoke({ op: 'DistributionInspect', params: { name: `${name}:v1` } })
    if (target.is === 'docker') {
      expect(await lookup).toMatchObject({ Descriptor: { digest: expect.stringMatching(/^sha256:/) } })
    } else {
      // Podman's compat API has no such route.
      await expect(lookup).rejects.toMatchObject({ status: 404 })
    }
    await remove()
  })
})

/** A name under which the test may make images: those are gone after it. */
function newName(docker: DockerClient): string {
  const name = `localhost/${uniqueName('image')}`
  onTestFinished(async () => {
    const left = await docker.invoke({ op: 'ImageList', params: { filters: { reference: [name] } } })
    const tags = left.flatMap(({ RepoTags }) => RepoTags ?? []).filter((tag) => tag.startsWith(`${name}:`))
    for (const tag of tags)
      await docker.invoke({ op: 'ImageDelete', params: { name: tag, force: true } }).catch(ignoreMissing)
  })
  return name
}

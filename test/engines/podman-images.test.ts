import { expect, it, onTestFinished } from 'vitest'
import { request } from '../../src/index.ts'
import { tar, untar } from '../support/tar.ts'
import { ignoreMissing, type PodmanClient, podmanClient } from './support/clients.ts'
import {
  image,
  label,
  labels,
  podman as podmanEngine,
  registrySuite,
  rootfs,
  suite,
  uniqueName,
} from './support/engine.ts'

suite('libpod images', [podmanEngine], (target) => {
  const podman = podmanClient(target)

  it('imports one from a tar, and says whether it is there', async () => {
    const name = newName(podman)
    const reference = `${name}:v1`
    await expect(
      podman.invoke({ op: 'ImageExistsLibpod', params: { name: reference } }),
    ).rejects.toMatchObject({ reason: 'not-found' })
    const { Id } = await podman.invoke({
      op: 'ImageImportLibpod',
      params: { reference, changes: [`LABEL ${label}`, 'ENV GREETING=hello'], message: 'made by a test' },
      data: rootfs(),
    })
    expect(await podman.invoke({ op: 'ImageExistsLibpod', params: { name: reference } })).toBeUndefined()
    expect(await podman.invoke({ op: 'ImageInspectLibpod', params: { name: reference } })).toMatchObject({
      Id: Id?.replace('sha256:', ''),
      RepoTags: [reference],
      Labels: labels,
      Config: { Env: expect.arrayContaining(['GREETING=hello']) },
    })
  })

  it('lists them by filters, by its own API and by the compat one', async () => {
    const filters = { reference: [image], label: [label] }
    expect(await podman.invoke({ op: 'ImageListLibpod', params: { filters } })).toMatchObject([
      { RepoTags: [image] },
    ])
    expect(await podman.invoke({ op: 'ImageList', params: { filters } })).toMatchObject([
      { RepoTags: [image] },
    ])
  })

  it('tells the history, the tree and the changes of one', async () => {
    expect(await podman.invoke({ op: 'ImageHistoryLibpod', params: { name: image } })).toMatchObject([
      { Size: expect.any(Number), CreatedBy: expect.any(String) },
    ])
    expect(await podman.invoke({ op: 'ImageTreeLibpod', params: { name: image } })).toMatchObject({
      Tree: expect.stringContaining(image),
    })
    expect(await podman.invoke({ op: 'ImageChangesLibpod', params: { name: image } })).toContainEqual({
      Path: '/bin/busybox',
      Kind: 1,
    })
  })

  it('tags one and takes the tag away', async () => {
    const name = newName(podman)
    await podman.invoke({ op: 'ImageTagLibpod', params: { name: image, repo: name, tag: 'v1' } })
    expect(await podman.invoke({ op: 'ImageExistsLibpod', params: { name: `${name}:v1` } })).toBeUndefined()
    await podman.invoke({ op: 'ImageUntagLibpod', params: { name: `${name}:v1`, repo: name, tag: 'v1' } })
    await expect(
      podman.invoke({ op: 'ImageExistsLibpod', params: { name: `${name}:v1` } }),
    ).rejects.toMatchObject({ reason: 'not-found' })
  })

  it.each(['docker-archive', 'oci-archive'])('saves one as %s and loads it again', async (format) => {
    const name = newName(podman)
    await podman.invoke({ op: 'ImageTagLibpod', params: { name: image, repo: name, tag: 'saved' } })
    const saved = await podman.invoke({
      op: 'ImageGetLibpod',
      params: { name: `${name}:saved`, format },
    })
    await podman.invoke({ op: 'ImageUntagLibpod', params: { name: image, repo: name, tag: 'saved' } })
    expect(await podman.invoke({ op: 'ImageLoadLibpod', data: saved })).toEqual({ Names: [`${name}:saved`] })
  })

  it('saves several to one tar, their names given as a list', async () => {
    const names = [newName(podman), newName(podman)]
    for (const repo of names)
      await podman.invoke({ op: 'ImageTagLibpod', params: { name: image, repo, tag: 'a' } })
    const references = names.map((name) => `${name}:a`)
    const saved = await podman.invoke({
      op: 'ImageExportLibpod',
      params: { references, format: 'docker-archive' },
    })
    const manifest = (await untar(saved)).find((entry) => entry.name === 'manifest.json')
    const tags = (JSON.parse(String(manifest?.data)) as { RepoTags: string[] }[]).flatMap(
      ({ RepoTags }) => RepoTags,
    )
    expect(tags).toEqual(expect.arrayContaining(references))
  })

  it('builds one from a tar', async () => {
    const name = newName(podman)
    const context = await tar([
      { name: 'Containerfile', data: `FROM ${image}\nCOPY note /note\nRUN test "$(cat /note)" = first\n` },
      { name: 'note', data: 'first\n' },
    ])
    const said = await podman.invoke({
      op: 'ImageBuildLibpod',
      params: {
        t: [`${name}:built`],
        dockerfile: 'Containerfile',
        labels: { ...labels, built: 'yes' },
      },
      data: context,
    })
    expect(said.map(({ stream }) => stream).join('')).toContain('STEP 3/')
    expect(
      await podman.invoke({ op: 'ImageInspectLibpod', params: { name: `${name}:built` } }),
    ).toMatchObject({ Labels: { ...labels, built: 'yes' } })
  })

  it('tells that what is pulled is not there, inside an answer that began well', async () => {
    const pulling = podman.invoke({
      op: 'ImagePullLibpod',
      params: { reference: '127.0.0.1:1/hawser/none:v1', tlsVerify: false },
    })
    await expect(pulling).rejects.toMatchObject({
      code: 'ENGINE',
      op: 'ImagePullLibpod',
      engineMessage: expect.stringContaining('127.0.0.1:1'),
    })
  })

  it('deletes one by its name, and several by a list of names', async () => {
    const names = [newName(podman), newName(podman), newName(podman)].map((name) => `${name}:v1`)
    for (const reference of names) {
      // Apart, or deleting the last name would delete the image of all.
      const data = await tar([{ name: reference, data: reference }])
      await podman.invoke({ op: 'ImageImportLibpod', params: { reference }, data })
    }
    const [one = '', ...others] = names
    expect(await podman.invoke({ op: 'ImageDeleteLibpod', params: { name: one } })).toMatchObject({
      Untagged: [one],
    })
    const deleted = await podman.invoke({ op: 'ImageDeleteAllLibpod', params: { images: others } })
    expect(deleted.Untagged?.sort()).toEqual(others.sort())
    expect(await podman.invoke({ op: 'ImageExistsLibpod', params: { name: image } })).toBeUndefined()
  })

  it('makes, inspects and deletes a manifest list', async () => {
    const name = newName(podman)
    // The specification of 4.x has the name in the query; the engine, up to 5.x as well, in the path.
    const path = `/v4.0.0/libpod/manifests/${encodeURIComponent(name)}`
    await request({ conn: { uri: target.uri }, method: 'POST', path })
    expect(await podman.invoke({ op: 'ManifestExistsLibpod', params: { name } })).toBeUndefined()
    expect(await podman.invoke({ op: 'ManifestInspectLibpod', params: { name } })).toMatchObject({
      schemaVersion: 2,
    })
    expect(await podman.invoke({ op: 'ManifestDeleteLibpod', params: { name } })).toMatchObject({
      Untagged: [`${name}:latest`],
    })
  })
})

registrySuite('libpod images of a registry', [podmanEngine], (target, host) => {
  const podman = podmanClient(target)

  it('are pushed and pulled', async () => {
    const name = `${host}/${uniqueName('pushed')}`
    const remove = () =>
      podman.invoke({ op: 'ImageUntagLibpod', params: { name: image, repo: name, tag: 'v1' } })
    await podman.invoke({ op: 'ImageTagLibpod', params: { name: image, repo: name, tag: 'v1' } })
    await podman.invoke({ op: 'ImagePushLibpod', params: { name: `${name}:v1`, tlsVerify: false } })
    await remove()
    const pulled = await podman.invoke({
      op: 'ImagePullLibpod',
      params: { reference: `${name}:v1`, tlsVerify: false },
    })
    expect(pulled).toContainEqual(expect.objectContaining({ images: [expect.any(String)] }))
    expect(await podman.invoke({ op: 'ImageExistsLibpod', params: { name: `${name}:v1` } })).toBeUndefined()
    await remove()
  })
})

/** A name under which the test may make images: those are gone after it. */
function newName(podman: PodmanClient): string {
  const name = `localhost/${uniqueName('image')}`
  onTestFinished(async () => {
    const left = await podman.invoke({
      op: 'ImageListLibpod',
      params: { filters: { reference: [name] } },
    })
    const tags = left.flatMap(({ RepoTags }) => RepoTags ?? [])
    for (const tag of tags.filter((tag) => tag.startsWith(`${name}:`))) {
      const [repo, version] = [tag.slice(0, name.length), tag.slice(name.length + 1)]
      await podman
        .invoke({ op: 'ImageUntagLibpod', params: { name: tag, repo, tag: version } })
        .catch(ignoreMissing)
    }
  })
  return name
}

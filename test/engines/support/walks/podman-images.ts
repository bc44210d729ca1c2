import { request } from '../../../../src/index.ts'
import { tar } from '../../../support/tar.ts'
import type { PodmanClient } from '../clients.ts'
import { rootfs, uniqueName } from '../engine.ts'

/** The image that every walk has its containers of. */
export const image = 'localhost/hawser-own:latest'

/** Asks for images, made in each way that there is. */
export async function walkImages(podman: PodmanClient): Promise<void> {
  await podman.invoke({
    op: 'ImageImportLibpod',
    params: { reference: image, changes: ['LABEL a=b'] },
    data: rootfs(),
  })
  await podman.invoke({
    op: 'ImageCreate',
    params: { fromSrc: '-', repo: 'localhost/other' },
    data: await tar([{ name: 'a', data: 'a' }]),
  })
  const Containerfile = `FROM ${image}\nENV A=1\nVOLUME /v\nEXPOSE 80\nENTRYPOINT ["sh"]\nHEALTHCHECK CMD true\nRUN echo hi > /a\n`
  const data = await tar([{ name: 'Dockerfile', data: Containerfile }])
  await podman.invoke({
    op: 'ImageBuildLibpod',
    params: { t: ['localhost/built:a'], dockerfile: 'Dockerfile' },
    query: { format: 'docker' },
    data,
  })
  await podman.invoke({ op: 'ImageBuild', params: { t: ['localhost/built:b'] }, data })
  for (const name of [image, 'localhost/other:latest', 'localhost/built:a']) {
    await podman.invoke({ op: 'ImageInspect', params: { name } })
    await podman.invoke({ op: 'ImageInspectLibpod', params: { name } })
    await podman.invoke({ op: 'ImageHistory', params: { name } })
    await podman.invoke({ op: 'ImageHistoryLibpod', params: { name } })
    await podman.invoke({ op: 'ImageTreeLibpod', params: { name } })
    await podman.invoke({ op: 'ImageChangesLibpod', params: { name } })
    await podman.invoke({ op: 'ImageExistsLibpod', params: { name } })
  }
  await podman.invoke({ op: 'ImageList', params: { all: true } })
  await podman.invoke({ op: 'ImageListLibpod', params: { all: true } })
  await podman.invoke({ op: 'ImageTag', params: { name: image, repo: 'localhost/tagged', tag: 'c' } })
  await podman.invoke({ op: 'ImageTagLibpod', params: { name: image, repo: 'localhost/tagged', tag: 'd' } })
  await podman.invoke({ op: 'ImageGet', params: { name: 'localhost/tagged:c' } })
  const saved = await podman.invoke({
    op: 'ImageGetLibpod',
    params: { name: 'localhost/tagged:d', format: 'docker-archive' },
  })
  await podman.invoke({ op: 'ImageGetAll', params: { names: ['localhost/tagged:c', 'localhost/built:a'] } })
  await podman.invoke({
    op: 'ImageExportLibpod',
    params: { references: ['localhost/tagged:c'], format: 'docker-archive' },
  })
  await podman.invoke({ op: 'ImageLoad', data: saved })
  await podman.invoke({ op: 'ImageLoadLibpod', data: saved })
  await podman.invoke({
    op: 'ImageUntagLibpod',
    params: { name: 'localhost/tagged:d', repo: 'localhost/tagged', tag: 'd' },
  })
  await podman.invoke({ op: 'ImageDelete', params: { name: 'localhost/built:b' } })
  await podman.invoke({ op: 'ImageDeleteLibpod', params: { name: 'localhost/built:a' } })
  await podman.invoke({
    op: 'ImageDeleteAllLibpod',
    params: { images: ['localhost/other:latest', 'localhost/tagged:c'] },
  })
  await podman.invoke({ op: 'ImageSearchLibpod', params: { term: '127.0.0.1:1/none' } }).catch(() => {})
}

/** Asks for what a registry at `host` takes and gives. */
export async function walkRegistry(podman: PodmanClient, host: string): Promise<void> {
  const repo = `${host}/${uniqueName('pushed')}`
  const name = `${repo}:v1`
  await podman.invoke({ op: 'ImageTagLibpod', params: { name: image, repo, tag: 'v1' } })
  await podman.invoke({ op: 'ImagePushLibpod', params: { name, tlsVerify: false } })
  await podman.invoke({ op: 'ImagePush', params: { name }, query: { tlsVerify: 'false' } })
  await podman.invoke({ op: 'ImagePullLibpod', params: { reference: name, tlsVerify: false } })
  await podman.invoke({ op: 'ImageCreate', params: { fromImage: name } })
  await podman
    .invoke({ op: 'ImageSearch', params: { term: `${host}/hawser`, tlsVerify: false } })
    .catch(() => {})
  await podman
    .invoke({ op: 'ImageSearchLibpod', params: { term: `${host}/hawser`, tlsVerify: false } })
    .catch(() => {})
  await podman.invoke({ op: 'ImageUntagLibpod', params: { name, repo, tag: 'v1' } })
}

/** Asks for a manifest list; `uri` is the engine's, for what no operation can ask: to make one. */
export async function walkManifests(podman: PodmanClient, uri: string): Promise<void> {
  const name = 'localhost/list'
  const path = `/v4.0.0/libpod/manifests/${encodeURIComponent(name)}`
  await request({ conn: { uri }, method: 'POST', path })
  await podman.invoke({ op: 'ManifestExistsLibpod', params: { name } })
  const data = { operation: 'update', images: [`containers-storage:${image}`] }
  await podman.invoke({ op: 'ManifestModifyLibpod', params: { name }, data })
  await podman.invoke({ op: 'ManifestInspectLibpod', params: { name } })
  await podman.invoke({ op: 'ImageListLibpod' })
  await podman.invoke({ op: 'ManifestDeleteLibpod', params: { name } })
}

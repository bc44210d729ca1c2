import { client } from '../../src/index.ts'

// What a typical user of one version writes; `measure-types.ts` counts what it costs the compiler.
export async function tenCalls(): Promise<string> {
  await using docker = client({ engine: 'docker', version: 'v1.47' })
  await docker.invoke({ op: 'SystemPing' })
  const listed = await docker.invoke({
    op: 'ContainerList',
    params: { all: true, filters: { label: ['a=b'] } },
  })
  const pulled = await docker.invoke({ op: 'ImageCreate', params: { fromImage: 'busybox', tag: 'musl' } })
  const created = await docker.invoke({
    op: 'ContainerCreate',
    params: { name: 'conny' },
    data: { Image: 'busybox:musl', Cmd: ['echo', 'hi'], HostConfig: { AutoRemove: true, Binds: ['/a:/b'] } },
  })
  const id = created.Id
  await docker.invoke({ op: 'ContainerStart', params: { id } })
  const inspected = await docker.invoke({ op: 'ContainerInspect', params: { id } })
  const lines: string[] = []
  for await (const { line } of docker.invoke({
    op: 'ContainerLogs',
    params: { id, stdout: true, follow: true },
    as: 'lines',
  })) {
    lines.push(line)
  }
  const stats = await docker.invoke({ op: 'ContainerStats', params: { id, stream: false } })
  const { StatusCode } = await docker.invoke({ op: 'ContainerWait', params: { id, condition: 'removed' } })
  const tar = await docker.invoke({ op: 'ContainerExport', params: { id }, as: 'stream' })
  tar.destroy()
  return [listed.length, pulled.length, inspected.State?.Status, stats, StatusCode, ...lines].join()
}

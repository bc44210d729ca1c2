import { type Conn, client } from 'hawser'
import { cleanly, type Job } from './job.ts'
import { showOutput } from './show.ts'
import { image, label, name, tinyRootfs } from './tiny-image.ts'

/** The main job by Docker's API, which Podman speaks too. */
export async function runOnDocker(conn: Conn, { print, signal }: Job): Promise<void> {
  await using docker = client({ engine: 'docker', conn })
  const version = await docker.invoke({ op: 'SystemVersion', signal })
  const [{ Name, Version } = { Name: 'Engine', Version: version.Version }] = version.Components ?? []
  const { Os, Arch, ApiVersion } = version
  print(`  ${Name} ${Version} on ${Os}/${Arch}: API ${ApiVersion}, hawser speaks ${await docker.negotiate()}`)

  await cleanly(async (undo) => {
    undo(() => docker.invoke({ op: 'ImageDelete', params: { name: image, force: true } }))
    await docker.invoke({
      op: 'ImageCreate',
      params: {
        fromSrc: '-',
        repo: image.replace(/:latest$/, ''),
        tag: 'latest',
        changes: [`LABEL ${label.name}=${label.value}`, 'CMD ["/hello"]'],
      },
      data: await tinyRootfs(Arch ?? ''),
      signal,
    })
    undo(() => docker.invoke({ op: 'ContainerDelete', params: { id: name, force: true, v: true } }))
    const { Id: id } = await docker.invoke({
      op: 'ContainerCreate',
      params: { name },
      data: {
        Image: image,
        Cmd: ['/hello'],
        Labels: { [label.name]: label.value },
        HostConfig: { NetworkMode: 'none' },
      },
      signal,
    })
    await docker.invoke({ op: 'ContainerStart', params: { id }, signal })
    await showOutput(
      docker.invoke({
        op: 'ContainerLogs',
        params: { id, follow: true, stdout: true, stderr: true },
        as: 'lines',
        signal,
      }),
      print,
    )
    await docker.invoke({ op: 'ContainerWait', params: { id }, signal })
    const { State: state } = await docker.invoke({ op: 'ContainerInspect', params: { id }, signal })
    print(`      ${state?.Status} with code ${state?.ExitCode}`)
  })
}

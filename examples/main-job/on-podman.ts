import { type Conn, client } from 'hawser'
import { cleanly, type Job } from './job.ts'
import { showOutput } from './show.ts'
import { image, label, name, tinyRootfs } from './tiny-image.ts'

/** The main job by Podman's own API. */
export async function runOnPodman(conn: Conn, { print, signal }: Job): Promise<void> {
  await using podman = client({ engine: 'podman', conn })
  const { Os, Arch, Version } = await podman.invoke({ op: 'SystemVersionLibpod', signal })
  print(`  Podman ${Version} on ${Os}/${Arch}: hawser speaks ${await podman.negotiate()}`)

  await cleanly(async (undo) => {
    undo(() => podman.invoke({ op: 'ImageDeleteLibpod', params: { name: image, force: true } }))
    await podman.invoke({
      op: 'ImageImportLibpod',
      params: { reference: image, changes: [`LABEL ${label.name}=${label.value}`, 'CMD ["/hello"]'] },
      data: await tinyRootfs(Arch ?? ''),
      signal,
    })
    undo(() => podman.invoke({ op: 'ContainerDeleteLibpod', params: { name, force: true, v: true } }))
    await podman.invoke({
      op: 'ContainerCreateLibpod',
      data: { name, image, labels: { [label.name]: label.value }, netns: { nsmode: 'none' } },
      signal,
    })
    await podman.invoke({ op: 'ContainerStartLibpod', params: { name }, signal })
    await showOutput(
      podman.invoke({
        op: 'ContainerLogsLibpod',
        params: { name, follow: true, stdout: true, stderr: true },
        as: 'lines',
        signal,
      }),
      print,
    )
    await podman.invoke({ op: 'ContainerWaitLibpod', params: { name }, signal })
    const { State: state } = await podman.invoke({ op: 'ContainerInspectLibpod', params: { name }, signal })
    print(`      ${state?.Status} with code ${state?.ExitCode}`)
  })
}

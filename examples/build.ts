import { type Conn, client, defaultConn } from 'hawser'
import { isMain } from './support/is-main.ts'
import { tar } from './support/tar.ts'

/**
 * Builds an image from a tar and shows the build as it runs; gives the image's id. A step that fails is an
 * `EngineError`, although the engine had answered 200 by then.
 */
export async function build(
  conn: Conn,
  base: string,
  tag: string,
  print: (text: string) => void,
): Promise<string> {
  await using docker = client({ engine: 'docker', conn })
  const context = await tar({
    Dockerfile: `FROM ${base}\nARG NAME\nCOPY note.txt /\nRUN echo "built for $NAME" >> /note.txt\n`,
    'note.txt': 'first line\n',
  })
  const progress = docker.invoke({
    op: 'ImageBuild',
    params: { t: [tag], buildargs: { NAME: 'you' } },
    data: context,
    as: 'messages',
  })
  for await (const { stream } of progress as AsyncIterable<{ stream?: string }>) if (stream) print(stream)
  const { Id } = await docker.invoke({ op: 'ImageInspect', params: { name: tag } })
  return Id ?? ''
}

if (isMain(import.meta.url)) {
  console.log(
    await build(defaultConn('docker'), 'busybox:musl', 'example:latest', (text) =>
      process.stdout.write(text),
    ),
  )
}

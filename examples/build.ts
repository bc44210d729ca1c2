import { type Conn, client, defaultConn } from 'hawser'
import { build } from 'hawser/recipes'
import { isMain } from './support/is-main.ts'

/**
 * Builds an image from a folder, with a secret that is in no layer of it, and shows the build as it runs; gives the
 * image's id. A step that fails is a `BuildError` that says which, with the end of its output.
 */
export async function buildFolder(
  conn: Conn,
  context: string,
  tag: string,
  print: (line: string) => void,
): Promise<string> {
  await using docker = client({ engine: 'docker', conn })
  const building = build(docker, {
    context,
    tags: [tag],
    args: { NAME: 'you' },
    secrets: { token: async () => 'of a vault' },
    network: 'none',
  })
  for await (const line of building.log()) print(line)
  const { imageId } = await building
  return imageId ?? ''
}

if (isMain(import.meta.url))
  console.log(await buildFolder(defaultConn('docker'), '.', 'example:latest', console.log))

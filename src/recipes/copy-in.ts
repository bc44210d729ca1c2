import { lstat, stat } from 'node:fs/promises'
import { basename, posix, resolve } from 'node:path'
import { UsageError } from '../errors/errors.ts'
import { statPath } from './copy/container-path.ts'
import { pack } from './copy/pack.ts'
import { type ClientFor, Engine } from './engine/engine.ts'

/** What `copyIn` and `copyOut` need of a client. */
export type CopyClient = ClientFor<'putArchive' | 'getArchive' | 'inspect'>

export interface CopyOptions {
  signal?: AbortSignal | undefined
}

/**
 * Copies a file or folder into a container, which need not run, with the rules of `docker cp`: into `to` if that is a
 * folder; else under that name, in a folder that must be there. Of a path that ends with `/.`, what is in the folder is
 * copied, not the folder. Modes, times and links are kept; all is root's. A stream is taken as a tar, to be unpacked in
 * the folder `to`.
 */
export async function copyIn(
  client: CopyClient,
  id: string,
  from: string | NodeJS.ReadableStream,
  to: string,
  options: CopyOptions = {},
): Promise<void> {
  const engine = new Engine('copyIn', client, options, ['signal'])
  if (typeof from !== 'string' && typeof from?.pipe !== 'function')
    throw new UsageError('copyIn(): the source must be a path or a stream of a tar.')
  const { signal } = options
  const put = (path: string, data: unknown) =>
    engine.call('putArchive', { target: id, params: { path }, data, signal })
  if (typeof from !== 'string') {
    await put(to, from)
    return
  }
  const onlyInside = /(^|[/\\])\.$/.test(from)
  const stats = await (onlyInside ? stat : lstat)(from, { bigint: true }).catch((cause: Error) => {
    throw new UsageError(`copyIn(): there is no ${from} here: ${cause.message}.`, { cause })
  })
  const there = await statPath(engine, id, to, signal)
  if (there?.isFolder) {
    await put(to, pack(from, stats, onlyInside && stats.isDirectory() ? '' : basename(resolve(from))))
    return
  }
  if (there && stats.isDirectory())
    throw new UsageError(`copyIn(): ${to} in the container is there and is no folder.`)
  if (!there && to.endsWith('/') && !stats.isDirectory())
    throw new UsageError(`copyIn(): there is no folder ${to} in the container.`)
  const place = posix.normalize(to).replace(/(?<=.)\/$/, '')
  await put(posix.dirname(place), pack(from, stats, posix.basename(place)))
}

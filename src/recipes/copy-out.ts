import { stat } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UsageError } from '../errors/errors.ts'
import { extract, type OuterLinks } from './copy/extract.ts'
import type { CopyClient, CopyOptions } from './copy-in.ts'
import { Engine } from './engine/engine.ts'

export interface CopyOutOptions extends CopyOptions {
  /** What is done with links that lead out of what is copied; left out: it is refused. */
  links?: OuterLinks | undefined
}

/**
 * Copies a file or folder out of a container, with the rules of `docker cp`: into `to` if that is a folder; else
 * under that name. Of a path that ends with `/.`, what is in the folder is copied, not the folder. A stream gets the
 * tar as it is, and is ended.
 *
 * What comes out of a container cannot write elsewhere: names and links that lead out of the copied folder are a
 * {@link ProtocolError} (`links: 'keep'` takes such links as they are), and nothing is written through a link. Setuid
 * and setgid are not kept.
 */
export async function copyOut(
  client: CopyClient,
  id: string,
  from: string,
  to: string | NodeJS.WritableStream,
  options: CopyOutOptions = {},
): Promise<void> {
  const engine = new Engine('copyOut', client, options, ['links', 'signal'])
  if (typeof to !== 'string' && typeof to?.write !== 'function')
    throw new UsageError('copyOut(): the destination must be a path or a stream to write to.')
  const { links = 'refuse', signal } = options
  const onlyInside = /(^|\/)\.$/.test(from)
  const source = onlyInside ? posix.normalize(from) : from
  const call = { target: id, params: { path: source }, as: 'stream', signal } as const
  const isFolder = typeof to === 'string' && (await isFolderHere(to))
  if (typeof to === 'string' && !isFolder && !(await isFolderHere(dirname(to))))
    throw new UsageError(`copyOut(): there is no folder ${dirname(to)} here.`)
  const tar = await engine.call<Readable>('getArchive', call)
  if (typeof to !== 'string') {
    await pipeline(tar, to, { signal })
    return
  }
  await extract(tar, { to: isFolder && !onlyInside ? join(to, posix.basename(from)) : to, links })
}

async function isFolderHere(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
}

import { isAbsolute, posix } from 'node:path'
import { ProtocolError } from '../../errors/errors.ts'
import { FolderWriter } from '../../folders/folder-writer.ts'
import type { ByteSource } from '../../streams/byte-source.ts'
import { type ReadEntry, readTar } from '../../tar/read-tar.ts'

/** What is done with symbolic links that lead out of what is copied: absolute ones, and those that climb too far. */
export type OuterLinks = 'refuse' | 'keep'

export interface ExtractOptions {
  /** The path at which the tar's one root is put. */
  to: string
  /** Only what is in the root folder is put there, in a folder that is there already. */
  links: OuterLinks
}

/**
 * Writes what a tar with one root has, as the user of this process. A hostile tar writes nothing elsewhere: names that
 * are absolute or climb are refused, and nothing is ever written through a link. Permissions are kept, without setuid
 * and setgid; devices and pipes are refused.
 */
export async function extract(source: ByteSource, { to, links }: ExtractOptions): Promise<void> {
  const writer = new FolderWriter(to, refused)
  // How many parts of a name are the tar's root: none where it is the container's own.
  let root: number | undefined
  try {
    for await (const entry of readTar(source)) {
      root ??= Math.min(partsOf(entry.name).length, 1)
      const path = partsOf(entry.name).slice(root).join('/')
      const target = entry.type === 'link' ? partsOf(entry.target).slice(root).join('/') : entry.target
      await put(writer, path, { ...entry, target }, links)
    }
    await writer.finish()
  } finally {
    await writer.discard()
  }
}

async function put(writer: FolderWriter, path: string, entry: ReadEntry, links: OuterLinks): Promise<void> {
  const { type, name, target } = entry
  const attributes = { mode: entry.mode & permissions, modified: entry.modified.getTime() / 1000 }
  if (type === 'directory') return writer.folder(path, attributes)
  if (type === 'link') return writer.link(path, target)
  if (type === 'symlink') {
    if (links === 'refuse' && leadsOut(path, target))
      throw refused(name, `is a link that leads out of it, to "${target}"; links: 'keep' takes it as it is`)
    return writer.symlink(path, target, attributes.modified)
  }
  if (type === 'other') throw refused(name, 'is neither a file, a folder nor a link')
  const file = await writer.file(path, attributes)
  for await (const chunk of entry.content) await file.write(chunk)
  await file.finish()
}

/** Without setuid, setgid and the sticky bit, which mean nothing good outside of the container. */
const permissions = 0o777

/** The parts of a name, none of which climbs. */
function partsOf(name: string): string[] {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.')
  if (name.startsWith('/') || parts.includes('..')) throw refused(name, 'leads out of it')
  return parts
}

function leadsOut(path: string, target: string): boolean {
  if (target.startsWith('/') || isAbsolute(target)) return true
  // `x` stands for the root itself, which is not to be left.
  const reached = posix.normalize(posix.join('x', posix.dirname(path), target))
  return reached !== 'x' && !reached.startsWith('x/')
}

function refused(path: string, why: string): ProtocolError {
  return new ProtocolError(`The archive is not extracted: ${JSON.stringify(path)} ${why}.`)
}

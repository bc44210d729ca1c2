import { chmod, type FileHandle, link, lstat, mkdir, open, rm, symlink, utimes } from 'node:fs/promises'
import { dirname, isAbsolute, join, posix, sep } from 'node:path'
import { ProtocolError, UsageError } from '../../errors/errors.ts'
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
  const folders: { path: string; entry: ReadEntry }[] = []
  // How many parts of a name are the tar's root: none where it is the container's own.
  let root: number | undefined
  for await (const entry of readTar(source)) {
    root ??= Math.min(partsOf(entry.name).length, 1)
    const inside = partsOf(entry.name).slice(root).join('/')
    const path = inside === '' ? to : join(to, ...inside.split('/'))
    if (inside !== '') await checkParents(to, inside)
    if (entry.type === 'directory') {
      await makeFolder(path, inside === '')
      folders.push({ path, entry })
    } else {
      const target = entry.type === 'link' ? partsOf(entry.target).slice(root).join('/') : entry.target
      await put({ ...entry, target }, path, inside, to, links)
    }
  }
  // Last, and the innermost first: a folder may forbid to write into it, and writing changes its time.
  for (const { path, entry } of folders.reverse()) {
    await chmod(path, entry.mode & permissions)
    await utimes(path, entry.modified, entry.modified)
  }
}

/** Without setuid, setgid and the sticky bit, which mean nothing good outside of the container. */
const permissions = 0o777

/** The parts of a name, none of which climbs. */
function partsOf(name: string): string[] {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.')
  const isBad =
    name.startsWith('/') || parts.some((part) => part === '..' || part.includes('\0') || foreign(part))
  if (isBad) throw refused(`the name "${name}" leads out of it`)
  return parts
}

/** Separators of this system that are none in a tar. */
function foreign(part: string): boolean {
  return sep !== '/' && (part.includes(sep) || part.includes(':'))
}

/** Each folder on the way must be one, and no link to one. */
async function checkParents(to: string, inside: string): Promise<void> {
  const parts = inside.split('/').slice(0, -1)
  for (let depth = 1; depth <= parts.length; depth++) {
    const path = join(to, ...parts.slice(0, depth))
    const stats = await lstat(path).catch(() => undefined)
    if (!stats) await mkdir(path)
    else if (!stats.isDirectory()) throw refused(`"${inside}" would be written through "${path}"`)
  }
}

async function makeFolder(path: string, isRoot: boolean): Promise<void> {
  const stats = await lstat(path).catch(() => undefined)
  if (stats?.isDirectory()) return
  // The place itself is the caller's, and may be a link to a folder.
  if (stats?.isSymbolicLink() && isRoot) return
  if (stats) throw new UsageError(`copyOut(): ${path} is there and is no folder.`)
  await mkdir(path)
}

async function put(
  entry: ReadEntry,
  path: string,
  inside: string,
  to: string,
  links: OuterLinks,
): Promise<void> {
  if (entry.type === 'other') throw refused(`"${entry.name}" is neither a file, a folder nor a link`)
  const stats = await lstat(path).catch(() => undefined)
  if (stats?.isDirectory())
    throw new UsageError(`copyOut(): ${path} is a folder, and no file can take its place.`)
  // What is there is replaced, not written to: it may be a link to another place.
  if (stats) await rm(path)
  if (entry.type === 'file') return writeFile(entry, path)
  if (entry.type === 'link') return link(await linkTarget(entry, to), path)
  if (links === 'refuse' && leadsOut(inside, entry.target)) {
    throw refused(
      `the link "${entry.name}" leads out of it, to "${entry.target}"; links: 'keep' takes it as it is`,
    )
  }
  await symlink(entry.target, path)
}

async function writeFile(entry: ReadEntry, path: string): Promise<void> {
  // `wx` neither follows a link nor opens what is there.
  const file: FileHandle = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of entry.content) await file.writeFile(chunk)
    await file.chmod(entry.mode & permissions)
    await file.utimes(entry.modified, entry.modified)
  } finally {
    await file.close()
  }
}

/** A hard link is to a file of the same tar that was written before; its target is below the root by now. */
async function linkTarget({ name, target }: ReadEntry, to: string): Promise<string> {
  await checkParents(to, target)
  const path = join(to, ...target.split('/'))
  const stats = await lstat(path).catch(() => undefined)
  if (!stats?.isFile()) throw refused(`the link "${name}" leads to "${target}", which is no file of it`)
  return path
}

function leadsOut(inside: string, target: string): boolean {
  if (target.startsWith('/') || isAbsolute(target)) return true
  // `x` stands for the root itself, which is not to be left.
  const reached = posix.normalize(posix.join('x', dirname(inside).split(sep).join('/'), target))
  return reached !== 'x' && !reached.startsWith('x/')
}

function refused(why: string): ProtocolError {
  return new ProtocolError(`The archive is not extracted: ${why}.`)
}

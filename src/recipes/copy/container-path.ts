import { posix } from 'node:path'
import { EngineError, ProtocolError } from '../../errors/errors.ts'
import type { RawAnswer } from '../../types/answers.ts'
import type { Engine } from '../engine/engine.ts'

/** What stands at a path in a container. */
export interface PathStat {
  name: string
  isFolder: boolean
}

/** What stands at a path in a container, links followed; `undefined` if nothing does. */
export async function statPath(
  engine: Engine,
  id: string,
  path: string,
  signal: AbortSignal | undefined,
): Promise<PathStat | undefined> {
  let at = path
  for (let links = 0; links < maxLinks; links++) {
    const stat = await lstatPath(engine, id, at, signal)
    if (!stat) return undefined
    if ((stat.mode & symlinkBit) === 0 || !stat.linkTarget) {
      // JavaScript's operators take 32 bits with a sign, and the folder's bit is the highest.
      return { name: stat.name, isFolder: stat.mode >>> 31 === 1 }
    }
    at = posix.resolve(posix.dirname(at), stat.linkTarget)
  }
  throw new ProtocolError(`There are too many links at ${path} in the container ${id}.`)
}

const maxLinks = 40
/** Of Go's file modes. */
const symlinkBit = 1 << 27

interface GoStat {
  name: string
  mode: number
  linkTarget: string
}

/** By the head of a download that is not read: Podman's own API has no other way. */
async function lstatPath(
  engine: Engine,
  id: string,
  path: string,
  signal: AbortSignal | undefined,
): Promise<GoStat | undefined> {
  const call = { target: id, params: { path }, as: 'response', signal } as const
  const { status, headers, body } = await engine.call<RawAnswer>('getArchive', call)
  body.on('error', () => {}).destroy()
  if (status === 404) {
    // So it is where the container itself is not there, which this tells.
    await engine.call('inspect', { target: id, signal })
    return undefined
  }
  const header = headers['x-docker-container-path-stat']
  if (status < 300 && typeof header === 'string')
    return JSON.parse(Buffer.from(header, 'base64').toString()) as GoStat
  if (status < 400)
    throw new ProtocolError(`The engine does not tell what stands at ${path} in the container ${id}.`)
  throw new EngineError({
    status,
    message: `${path} in the container ${id} cannot be looked at.`,
    body: undefined,
  })
}

import { mkdir } from 'node:fs/promises'
import { ProtocolError } from '../../errors/errors.ts'
import type { Call } from '../grpc/call.ts'
import type { Read } from '../messages.ts'
import { FolderWriter } from './folder-writer.ts'
import { packet } from './stat.ts'

/** How many files are asked for at a time. */
const atATime = 32

/** Receives a folder by fsutil's protocol: it is told what there is, asks for each file, and says when it has all. */
export async function receiveFolder(call: Call, root: string): Promise<void> {
  await mkdir(root, { recursive: true })
  const writer = new FolderWriter(root)
  try {
    await receive(call, writer)
    await writer.finish()
  } finally {
    await writer.discard()
  }
}

async function receive(call: Call, writer: FolderWriter): Promise<void> {
  /** Files that are still to be asked for, and those that were. */
  const waiting: [id: number, stat: Read<'Stat'>][] = []
  const asked = new Map<number, Read<'Stat'>>()
  let told = 0
  let hasAll = false
  let next = 0
  for await (const { type, stat, id, data } of call.messages('Packet')) {
    if (type === packet.error)
      throw new ProtocolError(`build(): the engine could not send the output: ${Buffer.from(data)}.`)
    if (type === packet.finish) {
      if (!hasAll || asked.size > 0 || next < waiting.length) break
      return
    }
    if (type === packet.stat && stat) {
      if (await writer.add(stat)) waiting.push([told, stat])
      told += 1
    } else if (type === packet.stat) hasAll = true
    else if (type === packet.data) {
      const file = asked.get(id)
      if (!file)
        throw new ProtocolError(`build(): the engine sent content of file ${id}, which was not asked for.`)
      if (await writer.write(id, file, data)) asked.delete(id)
    }
    for (; asked.size < atATime && next < waiting.length; next += 1) {
      const [wanted, file] = waiting[next] as (typeof waiting)[number]
      asked.set(wanted, file)
      await call.send('Packet', { type: packet.request, id: wanted })
    }
    if (hasAll && asked.size === 0 && type !== packet.finish)
      await call.send('Packet', { type: packet.finish })
  }
  throw new ProtocolError('build(): the engine ended the output before all of it was sent.')
}

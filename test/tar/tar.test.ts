import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readTar } from '../../src/tar/read-tar.ts'
import { tarEnd, tarHeader } from '../../src/tar/write-tar.ts'
import { untar } from '../support/tar.ts'

describe('a name that needs an extended header', () => {
  // Its record begins with its own length: where that gains a digit, the digit counts too.
  it.each([
    ['99 to 101', 80, 100],
    ['999 to 1001', 980, 1000],
  ])('is read as it was written where its record has %s bytes', async (_, from, to) => {
    for (let length = from; length <= to; length++) {
      const name = `ü${'n'.repeat(length - 2)}`
      const entry = { name, type: 'file' as const, mode: 0o644, size: 0, modified: new Date(0) }
      const bytes = Buffer.concat([tarHeader(entry), tarEnd()])
      expect((await untar(bytes)).map((each) => each.name)).toEqual([name])
      const own: string[] = []
      for await (const each of readTar(Readable.from([bytes]))) own.push(each.name)
      expect(own).toEqual([name])
    }
  })
})

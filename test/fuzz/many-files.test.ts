import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { buildContext } from '../../src/build-context/build-context.ts'
import { untar } from '../support/tar.ts'
import { tempDir } from '../support/temp-dir.ts'
import { growth } from './support.ts'

it('hostile 14: 100,000 empty files are packed in linear time, each once', { timeout: 300_000 }, async () => {
  const root = tempDir()
  for (const size of [10_000, 100_000]) {
    mkdirSync(join(root, `${size}`))
    writeFileSync(join(root, `${size}`, 'Dockerfile'), '')
    for (const name of names(size)) writeFileSync(join(root, `${size}`, name), '')
  }
  let packed = Buffer.alloc(0)
  const pack = async (size: number): Promise<void> => {
    packed = await buffer(await buildContext(join(root, `${size}`)))
  }
  expect(await growth('packing empty files', pack, 10_000, 1)).toBeLessThan(40)
  expect((await untar(packed)).map(({ name }) => name)).toEqual(['Dockerfile', ...names(100_000)])
})

function names(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `file-${String(at).padStart(6, '0')}`)
}

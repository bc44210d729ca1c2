import {
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'
import { copyIn, copyOut, exec } from '../../../src/recipes.ts'
import { tar, untar } from '../../support/tar.ts'
import { makeContainer, runContainer } from '../support/clients.ts'
import { recipeSuite } from '../support/recipes.ts'

async function makeFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'hawser-copy-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  return dir
}

recipeSuite('copying', ({ api, look }) => {
  const show = async (id: string, path: string) => (await exec(api, id, ['cat', path])).stdout

  it('copies a folder in and out again: modes, times, links and empty folders', async () => {
    const dir = await makeFolder()
    await mkdir(join(dir, 'app/sub/empty'), { recursive: true })
    await writeFile(join(dir, 'app/run.sh'), 'echo hi\n', { mode: 0o750 })
    await writeFile(join(dir, `app/sub/${'long-'.repeat(30)}ü`), Buffer.alloc(300_000, 'x'))
    await symlink('../run.sh', join(dir, 'app/sub/link'))
    await utimes(join(dir, 'app/run.sh'), 1_600_000_000, 1_600_000_000)
    const id = await makeContainer(look)
    await copyIn(api, id, join(dir, 'app'), '/tmp')
    await copyOut(api, id, '/tmp/app', join(dir, 'back'))
    const file = await stat(join(dir, 'back/run.sh'))
    expect([file.mode & 0o777, file.mtimeMs]).toEqual([0o750, 1_600_000_000_000])
    expect(await readFile(join(dir, 'back/run.sh'), 'utf8')).toBe('echo hi\n')
    expect((await stat(join(dir, `back/sub/${'long-'.repeat(30)}ü`))).size).toBe(300_000)
    expect(await readlink(join(dir, 'back/sub/link'))).toBe('../run.sh')
    expect((await stat(join(dir, 'back/sub/empty'))).isDirectory()).toBe(true)
  })

  it('puts things where docker cp does', async () => {
    const dir = await makeFolder()
    await mkdir(join(dir, 'folder'))
    await writeFile(join(dir, 'folder/a'), 'a')
    const id = await runContainer(look)
    await copyIn(api, id, join(dir, 'folder/a'), '/tmp')
    await copyIn(api, id, join(dir, 'folder/a'), '/tmp/renamed')
    await copyIn(api, id, join(dir, 'folder'), '/tmp/fresh')
    await copyIn(api, id, join(dir, 'folder'), '/tmp/fresh')
    await exec(api, id, ['mkdir', '/tmp/into'])
    await exec(api, id, ['ln', '-s', 'into', '/tmp/by-link'])
    await copyIn(api, id, `${join(dir, 'folder')}/.`, '/tmp/by-link')
    for (const path of ['/tmp/a', '/tmp/renamed', '/tmp/fresh/a', '/tmp/fresh/folder/a', '/tmp/into/a'])
      expect([path, await show(id, path)]).toEqual([path, 'a'])
    await copyOut(api, id, '/tmp/a', dir)
    await copyOut(api, id, '/tmp/a', join(dir, 'other'))
    await copyOut(api, id, '/tmp/fresh', dir)
    await mkdir(join(dir, 'inside'))
    await copyOut(api, id, '/tmp/fresh/.', join(dir, 'inside'))
    for (const path of ['a', 'other', 'fresh/a', 'fresh/folder/a', 'inside/a', 'inside/folder/a'])
      expect([path, await readFile(join(dir, path), 'utf8')]).toEqual([path, 'a'])
  })

  it('takes and gives a tar as a stream', async () => {
    const id = await runContainer(look)
    await copyIn(api, id, Readable.from([await tar([{ name: 'note', data: 'streamed' }])]), '/tmp')
    const out = new PassThrough()
    const [read] = await Promise.all([buffer(out), copyOut(api, id, '/tmp/note', out)])
    expect(String((await untar(read))[0]?.data)).toBe('streamed')
  })

  it('refuses what is not there, on either side, and a folder in the place of a file', async () => {
    const dir = await makeFolder()
    await writeFile(join(dir, 'a'), 'a')
    const id = await makeContainer(look)
    await expect(copyIn(api, id, join(dir, 'none'), '/tmp')).rejects.toThrow(/UsageError|there is no .*none/)
    await expect(copyIn(api, id, join(dir, 'a'), '/tmp/none/')).rejects.toThrow('no folder /tmp/none/')
    await expect(copyIn(api, id, dir, '/bin/sh')).rejects.toThrow('no folder')
    await expect(copyIn(api, 'hawser-none', join(dir, 'a'), '/tmp')).rejects.toMatchObject({ status: 404 })
    await expect(copyOut(api, id, '/none', dir)).rejects.toMatchObject({ name: 'EngineError', status: 404 })
    await expect(copyOut(api, id, '/bin', join(dir, 'none/deeper'))).rejects.toThrow('no folder')
  })

  it('writes nothing outside of where it is told to', async () => {
    const dir = await makeFolder()
    const id = await runContainer(look)
    await exec(api, id, [
      'sh',
      '-c',
      'mkdir /tmp/box && ln -s /etc /tmp/box/out && ln -s ../../x /tmp/box/up',
    ])
    await expect(copyOut(api, id, '/tmp/box', join(dir, 'box'))).rejects.toMatchObject({ code: 'PROTOCOL' })
    await copyOut(api, id, '/tmp/box', join(dir, 'kept'), { links: 'keep' })
    expect((await lstat(join(dir, 'kept/out'))).isSymbolicLink()).toBe(true)
    // A link that is there already is replaced, not written through.
    await exec(api, id, ['sh', '-c', 'rm -r /tmp/box && mkdir /tmp/box && echo inside > /tmp/box/file'])
    await writeFile(join(dir, 'victim'), 'untouched')
    await mkdir(join(dir, 'box2'))
    await mkdir(join(dir, 'box2/box'))
    await symlink(join(dir, 'victim'), join(dir, 'box2/box/file'))
    await copyOut(api, id, '/tmp/box', join(dir, 'box2'))
    expect(await readFile(join(dir, 'victim'), 'utf8')).toBe('untouched')
    expect(await readFile(join(dir, 'box2/box/file'), 'utf8')).toBe('inside\n')
  })
})

import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { codeBlocks } from '../examples/support/documents.ts'
import { dockerClient, ignoreMissing } from './support/clients.ts'
import { dockerApi, image, suite, uniqueName } from './support/engine.ts'

const run = promisify(execFile)
const blocks = codeBlocks().filter(({ runs }) => runs)

suite('code of the documentation', dockerApi, (target) => {
  const docker = dockerClient(target)

  it.each(blocks)('$place', async ({ prints, text }) => {
    const name = uniqueName('conny')
    onTestFinished(async () => {
      await docker.invoke({ op: 'ContainerDelete', params: { id: name, force: true } }).catch(ignoreMissing)
    })
    const dir = await mkdtemp(join(tmpdir(), 'hawser-document-'))
    onTestFinished(() => rm(dir, { recursive: true }))
    const file = join(dir, 'block.mts')
    const code = text
      .replaceAll('unix:///var/run/docker.sock', target.uri)
      .replaceAll('busybox:musl', image)
      .replaceAll("'conny'", JSON.stringify(name))
    await writeFile(file, code)
    const env = { ...process.env, DOCKER_HOST: target.uri, DOCKER_API_VERSION: '' }
    const { stdout } = await run(process.execPath, ['--import', 'tsx', file], { env })
    // Without a word on what it prints a block fails.
    expect(stdout).toMatch(new RegExp(prints ?? '^no output is known of this block$'))
  })
})

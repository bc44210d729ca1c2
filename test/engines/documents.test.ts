import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { client } from '../../src/index.ts'
import { codeBlocks } from '../examples/support/documents.ts'
import { dockerClient, ignoreMissing } from './support/clients.ts'
import { docker, dockerApi, image, registry, suite, type Target, uniqueName } from './support/engine.ts'
import { likeDocker29 } from './support/like-docker-29.ts'

const run = promisify(execFile)
/** As pages name a registry on this machine. */
const localRegistry = 'localhost:5000'
const blocks = codeBlocks().filter(({ runs }) => runs)

suite('code of the documentation', dockerApi, (target) => {
  it.for(blocks)('$place', (block, { skip }) => {
    if (!registry && block.text.includes(localRegistry)) skip('needs a registry that the tests start')
    if (target.is !== 'podman' && block.place.startsWith('docs/podman.md')) skip('needs Podman')
    return runBlock(block, target)
  })
})

suite(
  'findings A.2: code of the README where versions below 1.44 are refused, as by Docker 29',
  [docker],
  (target) => {
    async function newerUri(): Promise<string> {
      const newer = await likeDocker29(target.uri)
      onTestFinished(() => newer.close())
      return newer.uri
    }

    it('is refused what it pins', async () => {
      await using pinned = client({ engine: 'docker', version: 'v1.41', conn: { uri: await newerUri() } })
      await expect(pinned.invoke({ op: 'ContainerList' })).rejects.toThrow(/1\.41 is too old/)
    })

    const ofReadme = blocks.filter(({ place }) => place.startsWith('README.md'))
    it.each(ofReadme)('$place', async (block) => runBlock(block, target, await newerUri()))
  },
)

it('every block of TypeScript in the README runs', () => {
  const all = codeBlocks().filter(({ place, language }) => place.startsWith('README.md') && language === 'ts')
  expect(all.filter(({ runs }) => !runs)).toEqual([])
  expect(all.length).toBeGreaterThan(2)
})

it('the README is plain JavaScript for the oldest Node, to be pasted into a file', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'hawser-document-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  for (const { place, text } of blocks.filter((block) => block.place.startsWith('README.md'))) {
    expect(text, place).not.toContain('await using')
    await writeFile(join(dir, 'block.mjs'), text)
    await run(process.execPath, ['--check', join(dir, 'block.mjs')])
  }
})

/**
 * Runs a block as a program of its own, and holds what it prints to what the page says. `uri`: where the program finds
 * the engine.
 */
async function runBlock({ language, prints, text }: Block, target: Target, uri = target.uri): Promise<void> {
  const docker = dockerClient(target)
  const name = uniqueName('conny')
  onTestFinished(async () => {
    await docker.invoke({ op: 'ContainerDelete', params: { id: name, force: true } }).catch(ignoreMissing)
  })
  // Within the package, so that the packages that it has are found.
  const dir = await mkdtemp(resolve('.document-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  const code = text
    .replaceAll('unix:///var/run/docker.sock', uri)
    .replaceAll('busybox:musl', image)
    .replaceAll(localRegistry, registry?.host ?? localRegistry)
    .replaceAll("'conny'", JSON.stringify(name))
    .replaceAll('npx hawser', '"$NODE" --import tsx src/cli/main.ts')
  const file = join(dir, language === 'sh' ? 'block.sh' : 'block.mts')
  await writeFile(file, code)
  const ofPodman = target.is === 'podman' && { CONTAINER_HOST: uri }
  const env = {
    ...process.env,
    ...ofPodman,
    DOCKER_HOST: uri,
    DOCKER_API_VERSION: '',
    NODE: process.execPath,
  }
  const command = language === 'sh' ? ['sh', file] : [process.execPath, '--import', 'tsx', file]
  const { stdout } = await run(command[0] as string, command.slice(1), { env })
  // Without a word on what it prints a block fails.
  expect(stdout).toMatch(new RegExp(prints ?? '^no output is known of this block$'))
}

type Block = ReturnType<typeof codeBlocks>[number]

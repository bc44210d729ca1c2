import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { type BuildContextOptions, buildContext } from '../../src/context.ts'
import { skipFor } from '../support/skip.ts'
import { untar } from '../support/tar.ts'
import { type DockerClient, dockerClient, ignoreMissing } from './support/clients.ts'
import { dockerApi, docker as dockerOnly, image, labels, suite, uniqueName } from './support/engine.ts'
import { hasCommand } from './support/packages.ts'

const run = promisify(execFile)

interface Case {
  name: string
  files: Record<string, string>
  options?: BuildContextOptions
}

/** Whatever is in the context of each lands in an image, which has nothing else in it. */
const copyAll = 'FROM scratch\nCOPY . /context/\n'

const cases: Case[] = [
  { name: 'everything', files: { Dockerfile: copyAll } },
  { name: 'no more than is not ignored', files: { Dockerfile: copyAll, '.dockerignore': 'b\n*.md\n' } },
  {
    name: 'exceptions, the last one deciding',
    files: { Dockerfile: copyAll, '.dockerignore': '# all\n*\n!/a*\n!b/d/\nabc.txt\n!b/d/x\nb/d/x\n' },
  },
  {
    name: 'exceptions for folders: one that was left out, and one that was not',
    files: { Dockerfile: copyAll, '.dockerignore': '**/c.txt\nlong\n!b\n!long\n' },
  },
  {
    name: 'two stars, classes and question marks',
    files: { Dockerfile: copyAll, '.dockerignore': '**/*.md\n[^abDz]*\nb/?.txt\nb/**/y\n' },
  },
  {
    name: 'a Dockerfile and an ignore file that ignore themselves',
    files: { Dockerfile: copyAll, '.dockerignore': 'Dockerfile\n.dockerignore\n' },
  },
  {
    name: 'a Dockerfile in a folder',
    files: { 'docker/prod': copyAll, '.dockerignore': '*.md\n' },
    options: { dockerfile: 'docker/prod' },
  },
  {
    name: 'a Dockerfile from outside',
    files: { '../other': copyAll, '.dockerignore': '*.md\n' },
    options: { dockerfile: '../other' },
  },
  {
    name: 'a Dockerfile from outside, without an ignore file',
    files: { '../other': copyAll },
    options: { dockerfile: '../other' },
  },
]

suite('a build context', [dockerOnly], (target) => {
  const docker = dockerClient(target)
  const missing = hasCommand('docker') ? undefined : 'no docker command here'

  it.each(cases)(
    "gives the image that docker's own CLI builds: $name",
    skipFor(missing),
    async ({ files, options = {} }) => {
      const folder = await makeFolder(files)
      const [theirs, ours] = [uniqueName('theirs'), uniqueName('ours')]
      // Its builder without BuildKit sends a context as we do.
      await run(
        'docker',
        ['--host', target.uri, 'build', '--tag', theirs, ...fileOption(folder, options), '.'],
        {
          cwd: folder,
          env: { ...process.env, DOCKER_BUILDKIT: '0' },
        },
      )
      await build(docker, folder, options, ours)
      const [wanted, given] = [await contentOf(docker, theirs), await contentOf(docker, ours)]
      expect(wanted.length).toBeGreaterThan(2)
      expect(given).toEqual(wanted)
    },
  )
})

suite('a build context', dockerApi, (target) => {
  const docker = dockerClient(target)

  it.each(cases)('builds: $name', async ({ files, options = {} }) => {
    const folder = await makeFolder(files)
    const tag = uniqueName('context')
    await build(docker, folder, options, tag)
    const names = (await contentOf(docker, tag)).map(({ name }) => name)
    expect(names).toContain('context/a.txt')
    expect(names.filter((name) => name.includes('.dockerfile.'))).toEqual([])
  })

  it('tells of the command that failed, in a stream that began as a success', async () => {
    const folder = await makeFolder({ Dockerfile: `FROM ${image}\nRUN false\n` })
    const context = await buildContext(folder)
    const building = docker.invoke({
      op: 'ImageBuild',
      params: { dockerfile: context.dockerfile, networkmode: 'none' },
      data: context,
    })
    await expect(building).rejects.toMatchObject({ name: 'EngineError', op: 'ImageBuild' })
    await expect(building).rejects.toThrow(/false/)
  })

  it('ends the build if it cannot be read', async () => {
    const folder = await makeFolder({ Dockerfile: copyAll, 'B.bin': 'x'.repeat(3_000_000) })
    const context = await buildContext(folder)
    async function* spoiling(): AsyncGenerator<Uint8Array> {
      for await (const chunk of context) {
        yield chunk
        await truncate(join(folder, 'B.bin'), 1)
      }
    }
    const building = docker.invoke({
      op: 'ImageBuild',
      params: { dockerfile: 'Dockerfile' },
      data: spoiling(),
    })
    await expect(building).rejects.toMatchObject({
      name: 'ConnectionError',
      message: expect.stringContaining('B.bin had 3000000 bytes'),
    })
  })
})

async function build(
  docker: DockerClient,
  folder: string,
  options: BuildContextOptions,
  tag: string,
): Promise<void> {
  const context = await buildContext(folder, options)
  await docker.invoke({
    op: 'ImageBuild',
    params: { t: [tag], dockerfile: context.dockerfile, labels },
    data: context,
  })
}

/** What is below /context in the image; times and root's name are not the context's. */
async function contentOf(
  docker: DockerClient,
  tag: string,
): Promise<{ name: string; type: string; mode: number; link: string | null; content: string }[]> {
  onTestFinished(async () => {
    await docker.invoke({ op: 'ImageDelete', params: { name: tag, force: true } }).catch(ignoreMissing)
  })
  const { Id: id } = await docker.invoke({
    op: 'ContainerCreate',
    data: { Image: tag, Cmd: ['none'], Labels: labels },
  })
  const tar = await docker.invoke({ op: 'ContainerExport', params: { id } })
  await docker.invoke({ op: 'ContainerDelete', params: { id, force: true } })
  return (await untar(tar))
    .filter(({ name }) => name.startsWith('context/'))
    .map(({ name, type, mode = 0, linkname, data }) => ({
      name,
      type: String(type),
      mode,
      link: linkname ?? null,
      // A Dockerfile from outside is hidden by its random name.
      content: createHash('sha256')
        .update(data.toString('latin1').replace(/\.dockerfile\.[0-9a-f]{20}/g, 'random name'))
        .digest('hex'),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function makeFolder(files: Record<string, string>): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'hawser-context-'))
  onTestFinished(() => rm(parent, { recursive: true, force: true }))
  const folder = join(parent, 'app')
  const all = {
    'a.txt': 'a',
    'abc.txt': 'abc',
    'naïve/日本.txt': 'x',
    'b/c.txt': 'c',
    'b/d/e.md': 'e',
    'b/d/x': 'x',
    'b/f/y': 'y',
    'README.md': 'read me',
    [`long/${'n'.repeat(120)}/${'m'.repeat(120)}`]: 'long',
    ...files,
  }
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  await chmod(join(folder, 'abc.txt'), 0o751)
  await symlink('../a.txt', join(folder, 'b', 'link'))
  await symlink('/nowhere', join(folder, 'dangling'))
  return folder
}

function fileOption(folder: string, { dockerfile }: BuildContextOptions): string[] {
  return dockerfile === undefined ? [] : ['--file', join(folder, dockerfile)]
}

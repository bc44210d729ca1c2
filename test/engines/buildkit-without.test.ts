import { expect, it, onTestFinished } from 'vitest'
import { type BuildClient, type BuildOptions, build } from '../../src/buildkit.ts'
import { client } from '../../src/index.ts'
import { tempDir } from '../support/temp-dir.ts'
import { isRunning } from './support/builds.ts'
import { dockerClient, ignoreMissing, podmanClient } from './support/clients.ts'
import { docker as dockerOnly, image, podman, suite, uniqueName } from './support/engine.ts'
import { serveGit } from './support/git-server.ts'

const dockerfile = `FROM ${image}\nCOPY a.txt /\nRUN cat /a.txt\n`
/** A repository, and a folder in it that can be built by itself. */
const inGit = {
  Dockerfile: dockerfile,
  'a.txt': 'of git',
  'sub/Dockerfile': dockerfile,
  'sub/a.txt': 'of git:sub',
}
const failing = `FROM ${image}\nRUN echo before && \\\n  exit 3\n`

suite('builds by the classic builder', [dockerOnly], ({ uri }) => {
  it('builds where the API is too old for BuildKit', async () => {
    await using docker = client({ engine: 'docker', version: 'v1.38', conn: { uri } })
    const { imageId, lines } = await make(docker, {
      context: tempDir({ Dockerfile: `FROM ${image}\nCOPY a.txt /\nRUN cat /a.txt\n`, 'a.txt': 'built' }),
    })
    expect(imageId).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^#3 \[3\/3\] RUN cat/),
        expect.stringMatching(/^#3 [\d.]+ built/),
      ]),
    )
  })

  it('names the step that failed and its line', async () => {
    await using docker = client({ engine: 'docker', version: 'v1.38', conn: { uri } })
    const failed = build(docker, { context: tempDir({ Dockerfile: failing }), network: 'none' })
    await expect(failed).rejects.toMatchObject({
      name: 'BuildError',
      reason: 'failed',
      step: expect.stringContaining('RUN echo before'),
      line: 2,
      exitCode: 3,
    })
  })

  it.each(['', ':sub'])('has the engine fetch a Git repository, a folder of it: "%s"', async (folder) => {
    await using docker = client({ engine: 'docker', version: 'v1.38', conn: { uri } })
    const { lines } = await make(docker, { context: `${await serveGit(inGit, 'side')}#side${folder}` })
    expect(lines).toContainEqual(expect.stringContaining(`of git${folder}`))
  })

  it('ends a step when it is aborted, and what it runs', async () => {
    await using docker = client({ engine: 'docker', version: 'v1.38', conn: { uri } })
    const command = `sleep ${100_000 + Math.floor(Math.random() * 800_000)}`
    const context = tempDir({ Dockerfile: `FROM ${image}\nRUN ${command}\n` })
    const aborter = new AbortController()
    const building = build(docker, { context, network: 'none', noCache: true, signal: aborter.signal })
    building.catch(() => {})
    await expect.poll(() => isRunning(command), { timeout: 20_000 }).toBe(true)
    aborter.abort(new Error('enough'))
    await expect(building).rejects.toThrow('enough')
    await expect.poll(() => isRunning(command), { timeout: 20_000 }).toBe(false)
  })

  it.each<[string, Partial<BuildOptions>]>([
    ['secrets', { secrets: { a: 'b' } }],
    ['ssh', { ssh: { default: '/agent' } }],
    ['output', { output: { local: 'out' } }],
  ])('refuses %s by the engine and its version', async (name, options) => {
    await using docker = client({ engine: 'docker', version: 'v1.38', conn: { uri } })
    const refused = build(docker, { context: tempDir({ Dockerfile: failing }), ...options })
    await expect(refused).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringMatching(
        new RegExp(`Docker \\d+\\.\\d+\\S* \\(API v1\\.38\\) cannot .*"${name}`),
      ),
    })
  })
})

suite('builds by Podman', [podman], (target) => {
  it.each([
    ['its own API', podmanClient(target)],
    ["Docker's API", dockerClient(target)],
  ])('gives secrets that are in no image, by %s', async (_, podman) => {
    const text = `FROM ${image}\nCOPY . /context\nRUN --mount=type=secret,id=a cat /run/secrets/a; ls -A /context\n`
    const { imageId, lines } = await make(podman, {
      context: tempDir({ Dockerfile: text, 'a.txt': '' }),
      secrets: { a: 'secret word\n' },
    })
    expect(imageId).toMatch(/^sha256:[0-9a-f]{64}$/)
    const output = lines.flatMap((line) => /^#3 [\d.]+ (.*)/.exec(line)?.[1] ?? [])
    expect(output.slice(0, 3)).toEqual(['secret word', 'Dockerfile', 'a.txt'])
    expect(lines.join('\n')).not.toContain('hawser-secret')
  })

  it('names the step that failed and its line', async () => {
    const failed = build(podmanClient(target), { context: tempDir({ Dockerfile: failing }), network: 'none' })
    await expect(failed).rejects.toMatchObject({
      name: 'BuildError',
      reason: 'failed',
      step: expect.stringContaining('RUN echo before'),
      line: 2,
    })
  })

  it('knows the address of host-gateway, or says that it does not', async () => {
    const podman = podmanClient(target)
    const context = tempDir({ Dockerfile: `FROM ${image}\nRUN cat /etc/hosts\n` })
    const building = make(podman, { context, extraHosts: { gateway: 'host-gateway' } })
    const [major = 0, minor = 0] = (await podman.negotiate()).replace('v', '').split('.').map(Number)
    if (major * 100 + minor < 407) {
      const message = expect.stringMatching(/^build\(\): Podman 4\.\S+ \(API v4\S+\) cannot .*"host-gateway"/)
      await expect(building).rejects.toMatchObject({ code: 'USAGE', message })
    } else expect((await building).lines).toContainEqual(expect.stringMatching(/[\d.]+\s+gateway$/))
  })

  it('rejects at once when it is aborted, though Podman lets the step go on', async () => {
    const context = tempDir({ Dockerfile: `FROM ${image}\nRUN echo begun; sleep 4\n` })
    const aborter = new AbortController()
    const { signal } = aborter
    const building = build(podmanClient(target), { context, network: 'none', noCache: true, signal })
    const reading = (async () => {
      for await (const line of building.log()) if (line.endsWith('begun')) aborter.abort(new Error('enough'))
    })()
    await expect(building).rejects.toThrow('enough')
    await expect(reading).rejects.toThrow('enough')
  })

  it.each(['', ':sub'])('has the engine fetch a Git repository, a folder of it: "%s"', async (folder) => {
    const context = `${await serveGit(inGit, 'side')}#side${folder}`
    const { lines } = await make(podmanClient(target), { context })
    expect(lines).toContainEqual(expect.stringContaining(`of git${folder}`))
    await expect(build(dockerClient(target), { context })).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringMatching(/Podman \d+\.\d+.* cannot fetch a context by Docker's API/),
    })
  })

  it('refuses what only BuildKit can do', async () => {
    const options = { context: tempDir({ Dockerfile: failing }), ssh: { default: '/agent' } }
    await expect(build(podmanClient(target), options)).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringMatching(/Podman \d+\.\d+.* cannot forward ssh agents/),
    })
  })
})

async function make(
  engine: BuildClient & { invoke(call: never): unknown },
  options: BuildOptions & { output?: undefined },
): Promise<{ imageId: string; lines: string[] }> {
  const tag = uniqueName('built')
  const op = engine.supports('ImageDeleteLibpod') ? 'ImageDeleteLibpod' : 'ImageDelete'
  onTestFinished(async () => {
    await (engine.invoke({ op, params: { name: tag, force: true } } as never) as Promise<unknown>).catch(
      ignoreMissing,
    )
  })
  const building = build(engine, { network: 'none', noCache: true, tags: [tag], ...options })
  const lines: string[] = []
  for await (const line of building.log()) lines.push(line)
  return { imageId: (await building).imageId, lines }
}

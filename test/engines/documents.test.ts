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

// What each prints; a block without a line here fails.
const printed: Record<string, RegExp> = {
  'README.md': /^hi\n$/,
  'docs/calls.md 1': /^\d+\n$/,
  'docs/calls.md 2': /^OK\n$/,
  'docs/connections.md': /^SystemPing GET \/v1\.\d+\/_ping 200 \d+\.\d ms\n$/,
  'docs/engines.md':
    /^\[ 'docker', 'podman' \]\nv1\.\d+ \[\n? *'containers'[\s\S]*\nv1\.\d+\ntrue false\n\[ 'id', .*\]\n$/,
  'docs/errors.md': /^404 .*no such container/i,
  'docs/streams.md': /^(stdout: out\nstderr: err|stderr: err\nstdout: out)\n\[ 'out\\n', 'err\\n' \]\n$/,
}

suite('code of the documentation', dockerApi, (target) => {
  const docker = dockerClient(target)

  it.each(blocks)('$place', async ({ place, text }) => {
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
    expect(stdout).toMatch(wanted(place))
  })
})

function wanted(place: string): RegExp {
  const [file = ''] = place.split(':')
  const siblings = blocks.filter((block) => block.place.startsWith(`${file}:`))
  const nth = siblings.findIndex((block) => block.place === place) + 1
  return printed[siblings.length > 1 ? `${file} ${nth}` : file] ?? /^no output is known of this block$/
}

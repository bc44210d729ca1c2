import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buildContext } from '../../build-context/build-context.ts'
import type { RegistryConfig } from '../../credentials/registry-auth.ts'
import { parseImage } from '../../reference/reference.ts'
import { tarHeader, tarPadding } from '../../tar/write-tar.ts'
import type { Report } from '../building.ts'
import type { BuildSources, LocalContext } from '../context.ts'
import { callMessages, type Engine } from '../engine.ts'
import { explain } from '../explain.ts'
import type { BuildOptions } from '../options.ts'
import { StepReader } from '../progress/step-reader.ts'
import { Steps } from '../progress/steps.ts'
import { readSecret, type Secrets } from '../session/secrets.ts'
import { finderOf } from '../session/services.ts'
import { imagesIn } from './images-in.ts'
import { commonParams } from './params.ts'

/**
 * Builds with Docker's classic builder or Podman's: all that they need goes into a tar. Secrets, which only Podman
 * takes, are files in that tar, and Podman moves them out before it builds.
 */
export async function buildByTar(
  engine: Engine,
  options: BuildOptions,
  { local }: BuildSources,
  report: Report,
): Promise<string | undefined> {
  const { client, op } = engine
  const { context, dockerfile, signal, secrets = {} } = options
  const packed = local && (await buildContext(local.folder, { dockerfile }))
  const hidden = await secretFiles(secrets)
  const steps = new Steps()
  const reader = new StepReader()
  try {
    const messages = callMessages(client, {
      op,
      params: {
        ...commonParams(options),
        remote: local ? undefined : context,
        dockerfile: packed?.dockerfile ?? dockerfile,
      },
      query:
        hidden.length > 0
          ? { secrets: JSON.stringify(hidden.map(({ id, name }) => `id=${id},src=${name}`)) }
          : {},
      headers: { 'x-registry-config': await registryHeader(options, local) },
      data: packed && Readable.from(joined(hidden, packed), { objectMode: false }),
      signal,
    })
    for await (const message of messages) {
      const trace = reader.read(message)
      steps.add(trace)
      await report(trace)
    }
    await report(reader.end())
    return reader.imageId
  } catch (error) {
    const last = reader.end(error)
    steps.add(last)
    await report(last)
    throw await explain(error, { steps, local })
  } finally {
    packed?.destroy()
  }
}

interface HiddenFile {
  id: string
  name: string
  content: Buffer
}

/** Secrets as files, under names that no `COPY` matches. */
async function secretFiles(secrets: Secrets): Promise<HiddenFile[]> {
  const files: HiddenFile[] = []
  for (const [id, source] of Object.entries(secrets)) {
    const name = `.hawser-secret-${randomBytes(10).toString('hex')}`
    files.push({ id, name, content: await readSecret(id, source) })
  }
  return files
}

async function* joined(hidden: HiddenFile[], tar: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  for (const { name, content } of hidden) {
    yield tarHeader({ name, type: 'file', mode: 0o600, size: content.length, modified: new Date(0) })
    yield content
    yield tarPadding(content.length)
  }
  yield* tar
}

/** Credentials for the registries that the Dockerfile's images come from, since this builder cannot ask for them. */
async function registryHeader(
  options: BuildOptions,
  local: LocalContext | undefined,
): Promise<string | undefined> {
  const { auth = 'default', args = {}, signal } = options
  if (!auth) return undefined
  const find = finderOf(auth, signal)
  const { registryAuthOf, registryKey } = await import('../../credentials/registry-auth.ts')
  const config: RegistryConfig = {}
  for (const host of await hostsOf(local, args)) {
    const found = await find(host)
    if (found) config[registryKey(host)] = registryAuthOf(found, host)
  }
  if (Object.keys(config).length === 0) return undefined
  return Buffer.from(JSON.stringify(config)).toString('base64url')
}

async function hostsOf(
  local: LocalContext | undefined,
  args: Readonly<Record<string, string>>,
): Promise<Set<string>> {
  const text = local ? await readFile(join(local.dockerfile.folder, local.dockerfile.name), 'utf8') : ''
  const hosts = new Set<string>()
  for (const image of imagesIn(text, args)) {
    try {
      hosts.add(parseImage(image).registry)
    } catch {
      // A stage, or a name that only the engine can complete.
    }
  }
  return hosts
}

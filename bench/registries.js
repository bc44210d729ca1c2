// Debian's docker-registry for the workloads of registries, with an image in it: apt-get install docker-registry
import { execFile, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const layerType = 'application/vnd.oci.image.layer.v1.tar'
const configType = 'application/vnd.oci.image.config.v1+json'
const manifestType = 'application/vnd.oci.image.manifest.v1+json'

/** Whether a registry can be started here; tells if not. */
export async function hasRegistry() {
  try {
    await promisify(execFile)('docker-registry', ['--version'])
    return true
  } catch {
    console.log('No docker-registry here: workloads of registries are left out')
    return false
  }
}

/** An empty registry on loopback; `stop` removes all that it holds. */
export async function startRegistry(folder) {
  const host = `127.0.0.1:${await freePort()}`
  const dir = join(folder, `registry-${host.split(':')[1]}`)
  mkdirSync(dir)
  const storage = `storage: { filesystem: { rootdirectory: ${dir}/data }, delete: { enabled: true } }`
  writeFileSync(
    join(dir, 'config.yml'),
    `version: 0.1\nlog: { level: error, accesslog: { disabled: true } }\n${storage}\nhttp: { addr: ${host} }\n`,
  )
  const child = spawn('docker-registry', ['serve', join(dir, 'config.yml')], { stdio: 'ignore' })
  const stop = () => {
    child.kill('SIGKILL')
    rmSync(dir, { recursive: true, force: true, maxRetries: 3 })
  }
  for (let tries = 0; ; tries++) {
    const up = await fetch(`http://${host}/v2/`).catch(() => undefined)
    if (up?.ok) return { host, stop }
    if (tries > 200 || child.exitCode !== null) throw new Error('Error: docker-registry does not start')
    await sleep(25)
  }
}

/** Fills it: `image` of so many layers of so many bytes, as a layout in a folder too; gives a layer of it. */
export async function fill(host, folder, image, layers, bytes) {
  const { copyImage, registry } = await import('../dist/registry.js')
  const layout = join(folder, image)
  const descriptors = []
  mkdirSync(join(layout, 'blobs/sha256'), { recursive: true })
  const add = (content, mediaType) => {
    const hex = createHash('sha256').update(content).digest('hex')
    writeFileSync(join(layout, 'blobs/sha256', hex), content)
    return { mediaType, digest: `sha256:${hex}`, size: content.length }
  }
  for (let at = 0; at < layers; at++) descriptors.push(add(randomBytes(bytes), layerType))
  const rootfs = { type: 'layers', diff_ids: descriptors.map(({ digest }) => digest) }
  const config = add(
    Buffer.from(JSON.stringify({ architecture: 'amd64', os: 'linux', config: {}, rootfs })),
    configType,
  )
  const manifest = { schemaVersion: 2, mediaType: manifestType, config, layers: descriptors }
  const root = add(Buffer.from(JSON.stringify(manifest)), manifestType)
  const annotations = { 'org.opencontainers.image.ref.name': '1' }
  writeFileSync(
    join(layout, 'index.json'),
    JSON.stringify({ schemaVersion: 2, manifests: [{ ...root, annotations }] }),
  )
  writeFileSync(join(layout, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  const images = registry({ auth: 'anonymous' })
  await copyImage(`oci:${layout}:1`, `${host}/${image}:1`, { registry: images })
  await images.close()
  return {
    image: `${image}:1`,
    layout,
    layer: descriptors[0],
    file: join(layout, 'blobs/sha256', descriptors[0].digest.slice(7)),
  }
}

async function freePort() {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

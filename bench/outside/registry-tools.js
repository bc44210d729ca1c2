// Other programs that read and write registries, each measured from its start to its end:
//   apt-get install curl skopeo; crane is in Debian sid, and runs on older ones after `dpkg-deb -x`
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Workload → name → how it does that; what is not installed is told. */
export async function findRegistryTools(folder) {
  const has = async (name, ...args) => {
    const found = await run(name, args).catch(() => undefined)
    if (!found) console.log(`No ${name} here`)
    return found !== undefined
  }
  const tools = {
    ...((await has('curl', '--version')) && { 'curl, no digest': byCurl }),
    ...((await has('openssl', 'version')) && { 'curl into openssl': byCurlAndOpenssl }),
    ...((await has('crane', 'version')) && { crane: byCrane }),
    ...((await has('skopeo', '--version')) && { skopeo: bySkopeo(folder) }),
  }
  return (workload) =>
    Object.fromEntries(
      Object.entries(tools)
        .filter(([, ways]) => ways[workload])
        .map(([name, ways]) => [name, { sample: (_, host, options) => ways[workload](host, options) }]),
    )
}

/** Registries give manifests only to those who accept their type. */
const accept = 'Accept: application/vnd.oci.image.manifest.v1+json'

/** The least that reading and verifying takes, in any language: both run beside each other. */
const byCurlAndOpenssl = {
  'blob-pull': (host, { repository, layer }) =>
    timedRun('sh', [
      '-c',
      'curl -sf "$1" | openssl dgst -sha256 | grep -q "$2"',
      'sh',
      `http://${host}/v2/${repository}/blobs/${layer.digest}`,
      layer.digest.slice('sha256:'.length),
    ]),
}

const byCurl = {
  'blob-pull': (host, { repository, layer }) =>
    timedRun('curl', ['-sf', '-o', '/dev/null', `http://${host}/v2/${repository}/blobs/${layer.digest}`]),
  async 'blob-push'(host, { layer, file }) {
    const started = performance.now()
    const opened = await fetch(`http://${host}/v2/pushed/blobs/uploads/`, { method: 'POST' })
    const url = new URL(opened.headers.get('location'))
    url.searchParams.set('digest', layer.digest)
    await timedRun('curl', [
      '-sf',
      '-X',
      'PUT',
      '-T',
      file,
      '-H',
      'Content-Type: application/octet-stream',
      url.href,
    ])
    return { ms: performance.now() - started }
  },
  'manifest-heads': (host, { repository, count }) =>
    timedRun('curl', [
      '-sfI',
      '-H',
      accept,
      '-o',
      '/dev/null',
      `http://${host}/v2/${repository}/manifests/t[1-${count}]`,
    ]),
}

const byCrane = {
  'blob-pull': (host, { repository, layer }) =>
    timedRun('crane', ['blob', `${host}/${repository}@${layer.digest}`]),
  'blob-push': (host, { layout }) => timedRun('crane', ['push', layout, `${host}/pushed:1`]),
  'image-copy': (host, { from, image }) =>
    timedRun('crane', ['copy', `${from}/${image}`, `${host}/copied:1`]),
  'manifest-heads': (host, options) => forEachTag(host, options, (image) => ['crane', 'digest', image]),
}

const bySkopeo = (folder) => ({
  async 'blob-pull'(host, { image }) {
    const to = join(folder, 'skopeo')
    const result = await timedRun('skopeo', [
      'copy',
      '-q',
      '--src-tls-verify=false',
      `docker://${host}/${image}`,
      `dir:${to}`,
    ])
    rmSync(to, { recursive: true })
    return result
  },
  'blob-push': (host, { layout }) =>
    timedRun('skopeo', [
      'copy',
      '-q',
      '--dest-tls-verify=false',
      `oci:${layout}:1`,
      `docker://${host}/pushed:1`,
    ]),
  'image-copy': (host, { from, image }) =>
    timedRun('skopeo', [
      ...['copy', '-q', '--src-tls-verify=false', '--dest-tls-verify=false'],
      ...[`docker://${from}/${image}`, `docker://${host}/copied:1`],
    ]),
  'manifest-heads': (host, options) =>
    forEachTag(host, options, (image) => ['skopeo', ...inspect, `docker://${image}`]),
})

/** It has no way to ask for a digest alone: it reads the manifest, and the configuration unless `--raw`. */
const inspect = ['inspect', '--raw', '--tls-verify=false']

/** These tools take one image: a process for each. */
async function forEachTag(host, { repository, count }, commandFor) {
  const started = performance.now()
  for (let at = 1; at <= count; at++) {
    const [command, ...args] = commandFor(`${host}/${repository}:t${at}`)
    await timedRun(command, args)
  }
  return { ms: performance.now() - started }
}

async function timedRun(command, args) {
  const started = performance.now()
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`Error: ${command} ${args[0]}: ${said.trim().split('\n').at(-1)}`)
  return { ms: performance.now() - started }
}

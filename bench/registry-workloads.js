// Workloads of registries, as those of workloads.js: 300 MB down and up, a copy, a hundred manifests.
import { startLink } from './link.js'
import { findRegistryTools } from './outside/registry-tools.js'
import { fill, hasRegistry, startRegistry } from './registries.js'
import { sample } from './run.js'
import { contenders as pull } from './workloads/blob-pull.js'
import { contenders as push } from './workloads/blob-push.js'
import { contenders as copy } from './workloads/image-copy.js'
import { contenders as heads } from './workloads/manifest-heads.js'
import { ms, msTwice } from './workloads.js'

/** 2.5 Gbit/s. */
const linkBytesPerSecond = 312_500_000
const blobBytes = 300_000_000
const manifests = 100

/** None where there is no docker-registry. `close` ends what was started. */
export async function registryWorkloads(folder) {
  if (!(await hasRegistry())) return { workloads: {}, close: () => {} }
  const tools = await findRegistryTools(folder)
  let filled
  const source = () => {
    filled ??= begin(folder)
    return filled
  }
  const workload = (title, name, contenders, isPushed) => ({
    title,
    contenders: { ...contenders, ...tools(name) },
    rounds: 3,
    columns: ms,
    run: async (contender, how) => {
      const { host, options } = await source()
      if (!isPushed) return sample(name, contender, how, host, options)
      // A registry of its own for each, so that none finds what another has stored.
      const to = await startRegistry(folder)
      try {
        return await sample(name, contender, how, to.host, {
          ...options,
          from: host,
          image: options.tenLayers,
        })
      } finally {
        to.stop()
      }
    },
  })
  const pulled = (title, hostOf) => ({
    ...workload(title, 'blob-pull', pull, false),
    columns: msTwice,
    run: async (contender, how) => {
      const { options, ...hosts } = await source()
      return sample('blob-pull', contender, how, hostOf(hosts), { ...options, isTwice: true })
    },
  })
  return {
    workloads: {
      'blob-pull': pulled('300 MB blob of a registry, read and verified', ({ host }) => host),
      'blob-pull-link': pulled(
        '300 MB blob over a link of 2.5 Gbit/s, read and verified',
        ({ link }) => link,
      ),
      'blob-push': workload('300 MB blob stored in a registry', 'blob-push', push, true),
      'image-copy': workload(
        'image of ten layers of 10 MB, from registry to registry',
        'image-copy',
        copy,
        true,
      ),
      'manifest-heads': workload(`${manifests} tags resolved, one by one`, 'manifest-heads', heads, false),
    },
    close: async () => (await filled)?.stop(),
  }
}

async function begin(folder) {
  const { host, stop } = await startRegistry(folder)
  const big = await fill(host, folder, 'big', 1, blobBytes)
  const ten = await fill(host, folder, 'ten', 10, 10_000_000)
  const { registry } = await import('../dist/registry.js')
  const images = registry({ auth: 'anonymous' })
  const { bytes } = await images.manifest(`${host}/${big.image}`)
  for (let at = 1; at <= manifests; at++) await images.pushManifest(`${host}/big:t${at}`, bytes)
  await images.close()
  const link = await startLink(host, linkBytesPerSecond)
  const stopBoth = () => {
    link.stop()
    stop()
  }
  return {
    host,
    link: link.host,
    stop: stopBoth,
    options: { ...big, repository: 'big', tenLayers: ten.image, count: manifests },
  }
}

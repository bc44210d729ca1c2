import { UsageError } from '../errors/errors.ts'
import { compareNumbers } from '../table/version-order.ts'
import { type Builder, call, type Engine, minorOf } from './engine.ts'
import type { BuildOptions } from './options.ts'
import { cachesOf, isRemote, outputsOf, platformsOf } from './plan.ts'

/** Something that not every engine can do, and what an engine needs for it. */
interface Ability {
  isAsked(options: BuildOptions): boolean
  by: readonly Builder[]
  /** The first version of Docker's API that can do it. */
  api?: number
  /** Needs Docker's containerd image store. */
  store?: true
  /** Podman needs its own API for it. */
  ownApi?: true
  /** The first release of Podman that can do it. */
  podman?: string
  what: string
}

const onlyBuildKit = ['buildkit'] as const

const abilities: readonly Ability[] = [
  {
    isAsked: ({ context }) => isRemote(context),
    by: ['buildkit', 'classic', 'podman'],
    ownApi: true,
    what: `fetch a context by Docker's API: a URL as "context" needs its own, as client({ engine: "podman" }) speaks`,
  },
  {
    isAsked: ({ secrets = {} }) => Object.keys(secrets).length > 0,
    by: ['buildkit', 'podman'],
    what: 'give a build secrets: "secrets" needs BuildKit or Podman',
  },
  {
    isAsked: ({ secrets = {} }) => Object.keys(secrets).some((id) => id.includes(',')),
    by: onlyBuildKit,
    what: 'give a secret whose id has a comma in it: rename it in "secrets" and in the Dockerfile',
  },
  {
    isAsked: ({ extraHosts = {} }) => Object.values(extraHosts).includes('host-gateway'),
    by: ['buildkit', 'classic', 'podman'],
    podman: '4.7',
    what: 'tell the address of "host-gateway": "extraHosts" needs Podman 4.7 or later for it',
  },
  {
    isAsked: ({ ssh = {} }) => Object.keys(ssh).length > 0,
    by: onlyBuildKit,
    what: 'forward ssh agents: "ssh" needs BuildKit',
  },
  {
    isAsked: (options) => outputsOf(options).length > 0,
    by: onlyBuildKit,
    api: 40,
    what: 'write a build to a folder or a tar: "output" needs BuildKit by API v1.40 or later',
  },
  {
    isAsked: (options) => outputsOf(options).length > 1,
    by: onlyBuildKit,
    api: 45,
    what: 'make several outputs at once: a list as "output" needs BuildKit by API v1.45 or later',
  },
  {
    isAsked: ({ contexts = {} }) => Object.keys(contexts).length > 0,
    by: onlyBuildKit,
    api: 42,
    what: 'take named contexts: "contexts" needs BuildKit by API v1.42 or later',
  },
  {
    isAsked: ({ contexts = {} }) =>
      Object.values(contexts).some((source) => source.startsWith('oci-layout:')),
    by: onlyBuildKit,
    store: true,
    what: 'build from images in folders: an OCI layout in "contexts" needs its containerd image store',
  },
  {
    isAsked: (options) => platformsOf(options).length > 1,
    by: onlyBuildKit,
    what: 'build for several platforms at once: a list as "platform" needs BuildKit',
  },
  {
    isAsked: (options) =>
      platformsOf(options).length > 1 &&
      (outputsOf(options).length === 0 || outputsOf(options).some(({ type }) => type === 'image')),
    by: onlyBuildKit,
    store: true,
    what: 'keep an image of several platforms: "platform" needs its containerd image store, or an "output"',
  },
  {
    isAsked: (options) => cachesOf(options).exports.length > 0,
    by: onlyBuildKit,
    what: 'put steps aside for later builds: "cacheTo" needs BuildKit',
  },
  {
    isAsked: (options) => cachesOf(options).exports.some(({ type }) => type !== 'inline'),
    by: onlyBuildKit,
    store: true,
    what: 'put steps elsewhere than into the image: "cacheTo" needs its containerd image store',
  },
  {
    isAsked: ({ cacheFrom = [] }) => cacheFrom.some((from) => typeof from !== 'string'),
    by: onlyBuildKit,
    what: 'take steps from caches other than images: "cacheFrom" needs BuildKit',
  },
  {
    isAsked: (options) => cachesOf(options).imports.some(({ type }) => type !== 'registry'),
    by: onlyBuildKit,
    store: true,
    what: 'take steps from caches other than images: "cacheFrom" needs its containerd image store',
  },
  {
    isAsked: (options) => outputsOf(options).some(({ type }) => type === 'oci' || type === 'docker'),
    by: onlyBuildKit,
    store: true,
    what: 'write images to a tar: "output" of oci or docker needs its containerd image store',
  },
]

/** Throws a `UsageError` where the engine cannot do what is asked. */
export async function checkAbility(engine: Engine, options: BuildOptions): Promise<void> {
  const { builder, name, api, op, release } = engine
  const asked = abilities.filter(({ isAsked }) => isAsked(options))
  const hasStore = asked.some(({ store }) => store) && (await hasContainerdStore(engine, options.signal))
  for (const { by, api: needed = 0, store, ownApi, podman = '0', what } of asked) {
    const isOwn = builder !== 'podman' || op === 'ImageBuildLibpod'
    const isNew = builder === 'podman' ? compareNumbers(release, podman) >= 0 : !(minorOf(api) < needed)
    if (by.includes(builder) && isNew && (!store || hasStore) && (!ownApi || isOwn)) continue
    throw new UsageError(`build(): ${name} cannot ${what}.`)
  }
}

async function hasContainerdStore(
  { client, builder }: Engine,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  if (builder !== 'buildkit') return false
  const info = (await call(client, { op: 'SystemInfo', signal })) as { DriverStatus?: string[][] }
  return info.DriverStatus?.some(([, value]) => value?.startsWith('io.containerd.snapshotter')) === true
}

import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startDocker } from './docker.ts'
import { findEngine, removeLabelled } from './found.ts'
import { type Daemon, install, isInstallable, isInstalled, isStartable, type Needed } from './packages.ts'
import { startPodman } from './podman.ts'
import { startRegistry } from './registry.ts'
import { importImage, rootfs } from './rootfs.ts'

/** An engine that the tests may use. */
export interface ProvidedEngine {
  uri: string
  /** The same over loopback TCP, where the tests started it so. */
  tcp?: string
  /** Whether the tests started it: on any other only objects with the run's label may be touched. */
  own: boolean
}

/** What the set-up hands to the test files. */
export interface Provided {
  /** `hawser.test=…`: borne by every object that the tests make. */
  label: string
  /** A tiny image with a busybox that every engine has. */
  image: string
  /** File of the tar that it was made from. */
  rootfs: string
  docker?: ProvidedEngine
  podman?: ProvidedEngine
  registry?: { host: string; url: string }
}

declare module 'vitest' {
  export interface ProvidedContext {
    engines: Provided
  }
}

const isCi = Boolean(process.env.CI)
/** `found` uses no engine but one that runs already, as on a machine without root. */
const onlyFound = process.env.HAWSER_TEST_ENGINES === 'found'

const cleanups: (() => Promise<unknown>)[] = []

/** One Docker, one Podman and one registry for all test files: started if possible, else found. */
export async function setup({ provide }: TestProject): Promise<void> {
  try {
    provide('engines', await bringEngines())
  } catch (error) {
    await teardown()
    throw error
  }
}

export async function teardown(): Promise<void> {
  const failures: unknown[] = []
  for (const cleanup of cleanups.splice(0).reverse()) {
    await cleanup().catch((error: unknown) => failures.push(error))
  }
  if (failures.length > 0) throw new AggregateError(failures, `Not all is cleaned up: ${failures.join('; ')}`)
}

async function bringEngines(): Promise<Provided> {
  const run = randomBytes(4).toString('hex')
  const label = `hawser.test=${run}`
  const image = `localhost/hawser-test-${run}:latest`
  const plans = await decide()
  const bringing = [
    bring(plans.docker, startDocker),
    bring(plans.podman, startPodman),
    bringRegistry(plans.registry),
  ] as const
  // None may still be coming up, and be left behind, when the failure of another ends the set-up.
  await Promise.allSettled(bringing)
  const [docker, podman, registry] = await Promise.all(bringing)
  const engines = [docker, podman].filter((engine) => engine !== undefined)
  for (const { uri, own } of engines) if (!own) cleanups.push(() => removeLabelled(uri, label))

  const dir = await mkdtemp(join(tmpdir(), 'hawser-test-'))
  cleanups.push(() => rm(dir, { recursive: true, force: true }))
  const file = join(dir, 'rootfs.tar')
  if (engines.length > 0) {
    const tar = await rootfs(engines[0]?.uri)
    await writeFile(file, tar)
    await Promise.all(engines.map(({ uri }) => importImage(uri, tar, image, label)))
  }
  return {
    label,
    image,
    rootfs: file,
    ...(docker ? { docker } : {}),
    ...(podman ? { podman } : {}),
    ...(registry ? { registry } : {}),
  }
}

/** How to come by each daemon: start it, use the one at a uri, or do without. */
async function decide(): Promise<Record<Daemon, Plan>> {
  const plans: Record<Daemon, Plan> = {
    docker: await plan('docker'),
    podman: await plan('podman'),
    registry: await plan('registry'),
  }
  const lacking = daemons.filter((daemon) => plans[daemon] === 'install')
  // Where the tests start engines of their own, they bring what else they use as well.
  const ownEngines = daemons.some((daemon) => plans[daemon] === 'start' || plans[daemon] === 'install')
  const tools: Needed[] = ownEngines && isInstallable() && !isInstalled('tools') ? ['tools'] : []
  const installed = lacking.length + tools.length > 0 && tryInstall([...lacking, ...tools])
  for (const daemon of lacking) plans[daemon] = installed ? 'start' : 'none'
  for (const daemon of daemons) console.log(`${daemon}: ${describePlan(plans[daemon])}`)
  const missing = daemons.filter((daemon) => plans[daemon] === 'none')
  if (isCi && missing.length > 0) throw new Error(`No ${missing.join(', no ')}: ${howToGetThem}`)
  return plans
}

async function plan(daemon: Daemon): Promise<Plan> {
  if (!onlyFound && isStartable(daemon)) return 'start'
  const found = daemon === 'registry' || isCi ? undefined : await findEngine(daemon)
  if (found) return { found }
  return !onlyFound && isInstallable() ? 'install' : 'none'
}

function tryInstall(lacking: Needed[]): boolean {
  try {
    install(lacking)
    return true
  } catch (error) {
    console.warn(`Cannot install ${lacking.join(', ')}: ${error}`)
    return false
  }
}

function describePlan(plan: Plan): string {
  if (plan === 'none') return `none here, so its suites do not run (${howToGetThem})`
  if (typeof plan === 'object') return `found at ${plan.found}; suites that need one of their own do not run`
  return 'started by the tests, on a private socket'
}

async function bring(
  plan: Plan,
  start: () => Promise<{ uri: string; tcp?: string; stop(): Promise<void> }>,
): Promise<ProvidedEngine | undefined> {
  if (plan === 'none') return undefined
  if (typeof plan === 'object') return { uri: plan.found, own: false }
  const { uri, tcp, stop } = await start()
  cleanups.push(stop)
  return { uri, own: true, ...(tcp ? { tcp } : {}) }
}

async function bringRegistry(plan: Plan): Promise<Provided['registry']> {
  if (plan !== 'start') return undefined
  const { host, url, stop } = await startRegistry()
  cleanups.push(stop)
  return { host, url }
}

type Plan = 'start' | 'install' | 'none' | { found: string }

const daemons: Daemon[] = ['docker', 'podman', 'registry']

const howToGetThem =
  'root on Debian installs and starts them; elsewhere a Docker or Podman that runs already serves for most'

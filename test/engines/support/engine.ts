import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, inject, it } from 'vitest'

const engines = inject('engines')

/** An engine to run a suite on, through one of the APIs that it speaks. */
export interface Target {
  /** As it stands in test names. */
  name: string
  /** Which engine it really is. */
  is: 'docker' | 'podman'
  uri: string
  /** The same over loopback TCP, where there is such. */
  tcp?: string
  /** Whether the tests started it. */
  own: boolean
}

/** Docker's own daemon. */
export const docker: Wanted = { name: 'Docker', is: 'docker' }
/** Podman's service. */
export const podman: Wanted = { name: 'Podman', is: 'podman' }
/** Whatever speaks Docker's API: Docker, and Podman by its compat routes. */
export const dockerApi: Wanted[] = [docker, { name: 'Podman by the Docker API', is: 'podman' }]

/** The tiny image that is on every engine: a busybox. */
export const image: string = engines.image
/** The image's root file system, as a tar. */
export const rootfs = (): Buffer => readFileSync(engines.rootfs)
/** The registry that the tests started, if any. */
export const registry: { host: string; url: string } | undefined = engines.registry
/** To be borne by every object that a test makes. */
export const labels: Record<string, string> = Object.fromEntries([engines.label.split('=')])
/** The same, as filters have it. */
export const label: string = engines.label

/** A name that nothing else on the engine has. */
export function uniqueName(kind: string): string {
  return `hawser-${kind}-${randomBytes(4).toString('hex')}`
}

/** A suite for each engine that there is; where one is missing, the report says so by the suite's name. */
export function suite(title: string, wanted: Wanted[], body: (target: Target) => void): void {
  for (const want of wanted) {
    const engine = engines[want.is]
    if (engine) describe(`${title} on ${want.name}`, () => body({ ...want, ...engine }))
    else didNotRun(`${title} on ${want.name}`, `no ${want.is} here`)
  }
}

/** A suite that would harm an engine that was found: it runs on those alone that the tests start. */
export function ownSuite(title: string, wanted: Wanted[], body: (target: Target) => void): void {
  for (const want of wanted) {
    const engine = engines[want.is]
    if (engine?.own) describe(`${title} on ${want.name}`, () => body({ ...want, ...engine }))
    else didNotRun(`${title} on ${want.name}`, `needs a ${want.is} that the tests start`)
  }
}

/** A suite that needs the tests' registry too, which only an engine that the tests start trusts without TLS. */
export function registrySuite(
  title: string,
  wanted: Wanted[],
  body: (target: Target, host: string) => void,
): void {
  const { registry } = engines
  if (registry) ownSuite(title, wanted, (target) => body(target, registry.host))
  else didNotRun(title, 'needs a registry that the tests start')
}

export type Wanted = Pick<Target, 'name' | 'is'>

// In CI it never comes to this: there the set-up fails when an engine is missing.
function didNotRun(title: string, reason: string): void {
  console.warn(`${title} did not run: ${reason}`)
  describe(title, () => {
    it(`did not run: ${reason}`, ({ skip }) => skip(reason))
  })
}

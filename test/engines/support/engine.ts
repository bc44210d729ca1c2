import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, inject } from 'vitest'
import { skipFor } from '../../support/skip.ts'

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

/** A suite for each engine; where one is missing, its tests are skipped. */
export function suite(title: string, wanted: Wanted[], body: (target: Target) => void): void {
  for (const want of wanted) {
    const engine = engines[want.is]
    const missing = engine ? undefined : `no ${want.is} here`
    describe(`${title} on ${want.name}`, skipFor(missing), () => body({ ...want, ...(engine ?? nowhere) }))
  }
}

/** A suite that would harm an engine that was found: it runs on those alone that the tests start. */
export function ownSuite(title: string, wanted: Wanted[], body: (target: Target) => void): void {
  for (const want of wanted) {
    const engine = engines[want.is]
    const missing = engine?.own ? undefined : `needs a ${want.is} that the tests start`
    describe(`${title} on ${want.name}`, skipFor(missing), () => body({ ...want, ...(engine ?? nowhere) }))
  }
}

/** A suite that needs the tests' registry too, which only an engine that the tests start trusts without TLS. */
export function registrySuite(
  title: string,
  wanted: Wanted[],
  body: (target: Target, host: string) => void,
): void {
  const missing = engines.registry ? undefined : 'needs a registry that the tests start'
  describe('with a registry', skipFor(missing), () => {
    ownSuite(title, wanted, (target) => body(target, engines.registry?.host ?? 'nowhere'))
  })
}

export type Wanted = Pick<Target, 'name' | 'is'>

/** Stands for an engine that is missing, so that the tests that are skipped for it can be counted. */
const nowhere = { uri: 'unix:///nowhere', own: false }

import { UsageError } from '../errors/errors.ts'
import type { Descriptor, Platform } from './descriptor.ts'

/** Reads `linux/arm64/v8`, `linux/amd64`, `windows/amd64:10.0.20348`; spellings of `uname` too. */
export function parsePlatform(text: string): Platform {
  const [, os = '', machine = '', variant, version] =
    /^([a-z0-9]+)\/([\w-]+)(?:\/([\w.-]+))?(?::([\w.]+))?$/i.exec(String(text)) ?? []
  if (os === '') throw new UsageError(`"${text}" is not a platform such as "linux/arm64" or "linux/arm/v7".`)
  const known = machines[machine.toLowerCase()]
  const [architecture, usual] = known ?? [machine.toLowerCase(), undefined]
  const chosen = variant ?? usual
  return {
    os: os.toLowerCase(),
    architecture,
    ...(chosen !== undefined && { variant: chosen }),
    ...(version !== undefined && { 'os.version': version }),
  }
}

/** The manifest of an index that fits a platform best; undefined where none does. */
export function choosePlatform(manifests: readonly Descriptor[], wanted: Platform): Descriptor | undefined {
  const ranked = manifests
    .map((descriptor) => ({ descriptor, rank: rankOf(descriptor.platform, wanted) }))
    .filter(({ rank }) => rank >= 0)
  // The sort is stable, so the first of several equal matches wins.
  return ranked.sort((a, b) => b.rank - a.rank)[0]?.descriptor
}

/** Below zero: does not run there. An older variant of ARM runs on a newer one. */
function rankOf(offered: Platform | undefined, wanted: Platform): number {
  if (!offered || offered.os !== wanted.os || offered.architecture !== wanted.architecture) return -1
  const version = wanted['os.version']
  if (version !== undefined && !(offered['os.version'] ?? '').startsWith(version)) return -1
  const [has, wants] = [variantOf(offered), variantOf(wanted)]
  if (has === wants) return 100
  const [level, most] = [levelOf(has), levelOf(wants)]
  if (wanted.variant === undefined && has === undefined) return 100
  if (Number.isNaN(level) || (!Number.isNaN(most) && level > most))
    return wanted.variant === undefined ? 0 : -1
  return level
}

function variantOf({ architecture, variant }: Platform): string | undefined {
  if (architecture === 'arm64' && variant === undefined) return 'v8'
  if (architecture === 'arm' && variant === undefined) return 'v7'
  return architecture === 'amd64' && variant === 'v1' ? undefined : variant
}

function levelOf(variant: string | undefined): number {
  return variant === undefined ? 1 : Number(/^v(\d+)/.exec(variant)?.[1])
}

/** Names of machines, Node's and uname's, in the words of images. */
const machines: Record<string, [architecture: string, variant?: string]> = {
  x64: ['amd64'],
  x86_64: ['amd64'],
  'x86-64': ['amd64'],
  amd64: ['amd64'],
  ia32: ['386'],
  i386: ['386'],
  i686: ['386'],
  '386': ['386'],
  arm64: ['arm64'],
  aarch64: ['arm64'],
  arm: ['arm'],
  armhf: ['arm', 'v7'],
  armv7l: ['arm', 'v7'],
  armel: ['arm', 'v6'],
  armv6l: ['arm', 'v6'],
}

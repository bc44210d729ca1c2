import { parseImage } from '../../reference/reference.ts'
import type { BuildSources } from '../context.ts'
import type { Sent } from '../messages.ts'
import type { BuildOptions } from '../options.ts'
import { type Caches, outputsOf, type PlannedOutput, platformsOf } from '../plan.ts'
import { localNameOf } from '../session/services.ts'

type Attributes = Record<string, string>

/** The request to BuildKit's own API, apart from the session. */
export function solveRequest(
  options: BuildOptions,
  sources: BuildSources,
  { imports, exports }: Caches,
): Sent<'SolveRequest'> {
  const outputs = outputsOf(options)
  const exporters = (outputs.length > 0 ? outputs : [{ type: 'image' } as const]).map(({ type }) => ({
    // The engine's own exporter, which stores the image where the engine keeps its images.
    type: type === 'image' ? 'moby' : type,
    attrs: pairs(tagsIn(type, options)),
  }))
  return {
    frontend: 'dockerfile.v0',
    frontendAttrs: pairs(frontendAttributes(options, sources, imports)),
    cache: {
      imports: imports.map(({ type, ...attrs }) => ({ type, attrs: pairs(attrs) })),
      exports: exports.map(({ type, ...attrs }) => ({ type, attrs: pairs(attrs) })),
    },
    entitlements: options.network === 'host' ? ['network.host'] : [],
    exporter: exporters[0]?.type,
    exporterAttrs: exporters[0]?.attrs,
    exporters,
  }
}

/** The names of the image, for outputs that take names. */
export function tagsIn(type: PlannedOutput['type'], { tags = [] }: BuildOptions): Attributes {
  if (tags.length === 0 || type === 'local' || type === 'tar') return {}
  return { name: tags.map((tag) => parseImage(tag).toString()).join(',') }
}

/** By BuildKit's names (moby/buildkit, frontend/dockerui). */
function frontendAttributes(
  options: BuildOptions,
  sources: BuildSources,
  imports: Caches['imports'],
): Attributes {
  const { local, folders, references } = sources
  const { context, dockerfile, target, args, labels, pull, noCache, network, extraHosts } = options
  const platforms = platformsOf(options)
  const named = { ...references, ...mapValues(folders, (_, name) => `local:${localNameOf(name)}`) }
  const given: Record<string, string | undefined> = {
    context: local ? undefined : context,
    filename: local?.dockerfile.name ?? dockerfile,
    target,
    platform: platforms.length > 0 ? platforms.join(',') : undefined,
    'no-cache': noCache ? '' : undefined,
    'image-resolve-mode': pull ? 'pull' : 'default',
    'force-network-mode': network === 'default' ? undefined : network,
    'add-hosts':
      extraHosts &&
      Object.entries(extraHosts)
        .map(([host, address]) => `${host}=${address}`)
        .join(','),
    'cache-imports':
      imports.length > 0
        ? JSON.stringify(imports.map(({ type, ...attrs }) => ({ Type: type, Attrs: attrs })))
        : undefined,
    ...prefixed('build-arg:', args),
    ...prefixed('label:', labels),
    ...prefixed('context:', named),
  }
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

function prefixed(prefix: string, record: Readonly<Record<string, string>> = {}): Attributes {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [`${prefix}${name}`, value]))
}

function mapValues(
  record: Readonly<Record<string, string>>,
  map: (value: string, name: string) => string,
): Attributes {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]))
}

function pairs(attributes: Readonly<Record<string, string>>): { key: string; value: string }[] {
  return Object.entries(attributes).map(([key, value]) => ({ key, value }))
}

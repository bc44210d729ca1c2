import { type Source, sourceUrl } from '../sources.ts'

/** One version's specification: where it comes from, and under which name it is kept. */
export interface Target {
  engine: string
  version: string
  /** `docker/v1.47`, as the lock and messages have it. */
  name: string
  /** As `sources.yaml` gives it: a url, or a path relative to that file. */
  url: string
}

/**
 * The targets that selections like `docker` and `podman@v5.0.0` name; all without any. Throws for one that
 * names none.
 */
export function selectTargets(sources: Source[], selections: string[]): Target[] {
  const targets = sources.flatMap((source) =>
    source.versions.map((version) => ({
      engine: source.engine,
      version,
      name: `${source.engine}/${version}`,
      url: sourceUrl(source, version),
    })),
  )
  if (selections.length === 0) return targets
  const chosen = new Set(selections.flatMap((selection) => matching(targets, selection)))
  return targets.filter((target) => chosen.has(target))
}

function matching(targets: Target[], selection: string): Target[] {
  const [engine, version] = selection.split('@')
  const ofEngine = targets.filter((target) => target.engine === engine)
  if (ofEngine.length === 0) {
    const known = [...new Set(targets.map((target) => target.engine))].join(', ')
    throw new Error(`There is no engine "${engine}" in sources.yaml. It has: ${known}.`)
  }
  const found = ofEngine.filter((target) => version === undefined || target.version === version)
  if (found.length > 0) return found
  const known = ofEngine.map((target) => target.version).join(', ')
  throw new Error(`There is no version "${version}" of ${engine} in sources.yaml. It has: ${known}.`)
}

import type { DiskUsage } from './disk-usage.ts'
import type { Surroundings } from './surroundings.ts'
import type { ContainerUsage } from './usage.ts'

/** What recipes ask an engine to do. */
export type Verb =
  | 'create'
  | 'start'
  | 'attach'
  | 'wait'
  | 'inspect'
  | 'kill'
  | 'delete'
  | 'logs'
  | 'resize'
  | 'execCreate'
  | 'execStart'
  | 'execInspect'
  | 'execResize'
  | 'pull'
  | 'push'
  | 'imageInspect'
  | 'list'
  | 'events'
  | 'putArchive'
  | 'getArchive'
  | 'stats'
  | 'diskUsage'

/** The operation that does it. */
export interface DialectOp {
  op: string
  /** The parameter that says on what: a container's, an exec's or an image's id or name. */
  target?: string
  /** Parameters that recipes send always, where the version has them. */
  params?: Record<string, unknown>
}

/** What engines keep. */
export type Kind = 'containers' | 'pods' | 'networks' | 'volumes' | 'images'

/** How one kind is listed, removed and pruned. */
export interface KindOps {
  list: DialectOp
  /** Where the answer has the list; left out: it is the list. */
  items?: string
  /** The field by which one is removed. */
  id: string
  /** Done before the removal; that there is nothing to do is no error. */
  stop?: DialectOp
  remove: DialectOp
  prune: DialectOp & {
    /** Parameters that prune what is not pruned otherwise: volumes with names, images with tags. */
    all?: Record<string, unknown>
    /** By what some of them can be chosen; engines prune all of them for a filter that they do not know. */
    filters: readonly PruneFilter[]
    /** Of `until` it knows durations such as `24h` alone, no times. */
    onlyDurations?: true
    report: PruneReportShape
  }
}

export type PruneFilter = 'label' | 'until'

/** What the answer of a prune looks like. */
export interface PruneReportShape {
  /** Where the list of what was removed is; `''`: it is the list. */
  items: string
  /** The fields of an item that name it, the first that is there; left out: the item is the name. */
  name?: readonly string[]
  /** Where the bytes are, of all… */
  bytes?: string
  /** …or of an item. */
  itemBytes?: string
  /** The field of an item that was not removed. */
  error?: string
}

/** The fields of a container's configuration that recipes set, under names of their own. */
export interface ContainerFields {
  image: string
  cmd: string
  entrypoint: string
  env: string
  cwd: string
  user: string
  hostname: string
  labels: string
  tty: string
}

/** How one API says what all engines can do: the only place of recipes that knows an engine. */
export interface Dialect {
  ops: Readonly<Record<Verb, DialectOp>>
  kinds: Readonly<Partial<Record<Kind, KindOps>>>
  /** Where the build cache is pruned, if that is a thing of its own. */
  buildCache?: KindOps['prune']
  /** Whether the log of a container with a terminal comes without frames. */
  isRawTtyLog: boolean
  /** The events that tell when a container is started or removed, and which of them are removals. */
  starts: { op: string; params: Record<string, unknown>; removals: readonly string[] }
  /** How one reading of a container's usage is asked for, and what it means. */
  usage: {
    params: (id: string) => Record<string, unknown>
    items: (answer: unknown) => unknown
    read: (reading: unknown, before: unknown) => ContainerUsage | undefined
  }
  /** What the answer of `diskUsage` means. */
  diskUsage: (answer: unknown) => DiskUsage
  create: {
    fields: ContainerFields
    /** The fields for what a container has of its host. */
    surroundings: (wanted: Surroundings) => object
    /** `['A=1']`, or `{ A: '1' }`. */
    env: 'list' | 'map'
    /** Fields that are true where the container's stdin is open. */
    stdin: readonly string[]
    /** Where it says that the engine removes the container when it ends. */
    autoRemove: readonly string[]
    /** Where the name goes. */
    name: 'param' | 'body'
    platform: Platform
  }
  /** Where the answer of `wait` has the exit code; `''`: it is the code. */
  exitCode: string
  /** Where an inspected container tells its health, the first that is there. */
  health: readonly string[]
  pull: {
    /** The parameters for a reference: one for all of it, or for `tag` (which may be a digest) another. */
    reference: { whole: string } | { image: string; tag: string }
    platform: Platform
  }
  push: {
    /** The parameter for the tag, where the path does not take it with the name. */
    tag: string | undefined
  }
}

/** Where a platform such as `linux/arm/v7` goes: as it is, or its parts under names of their own. */
export type Platform = { param: string } | { os: string; arch: string; variant: string }

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

/** The operation that does it. */
export interface DialectOp {
  op: string
  /** The parameter that says on what: a container's, an exec's or an image's id or name. */
  target?: string
  /** Parameters that recipes send always, where the version has them. */
  params?: Record<string, unknown>
}

/** The fields of a container's configuration that recipes set, under names of their own. */
export interface ContainerFields {
  image: string
  cmd: string
  entrypoint: string
  env: string
  cwd: string
  user: string
  labels: string
  tty: string
}

/** How one API says what all engines can do: the only place of recipes that knows an engine. */
export interface Dialect {
  ops: Readonly<Record<Verb, DialectOp>>
  create: {
    fields: ContainerFields
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

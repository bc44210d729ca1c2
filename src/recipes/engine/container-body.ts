import { UsageError } from '../../errors/errors.ts'
import { isObject } from '../../json/objects.ts'
import type { ContainerFields, Dialect, Platform } from './dialect.ts'
import { checkPairs } from './option-values.ts'
import type { Surroundings } from './surroundings.ts'

/** What is said of a container when it is made, in no engine's words. */
export interface ContainerSpec extends Surroundings {
  /** Image reference: `busybox`, `registry.example/app:1.2`. */
  image: string
  /** The command and its arguments; left out: the image's. */
  cmd?: readonly string[] | undefined
  /** In place of the image's entrypoint; `[]` for none. */
  entrypoint?: readonly string[] | undefined
  env?: Readonly<Record<string, string>> | undefined
  /** The folder that it starts in. */
  cwd?: string | undefined
  /** `name`, `uid` or `uid:gid`. */
  user?: string | undefined
  /** What it takes itself to be called; left out: the beginning of its id. */
  hostname?: string | undefined
  labels?: Readonly<Record<string, string>> | undefined
  /** Its name; left out: one that begins with `hawser-`. */
  name?: string | undefined
  /** It gets a terminal: its output is all stdout. */
  tty?: boolean | undefined
  /** `linux/arm64`: for images of several platforms. */
  platform?: string | undefined
}

/** How it is made, besides. */
export interface Making {
  /** Whether it reads. */
  isOpen: boolean
  /** Whether the engine removes it at its end; of one that is gone nobody learns how it ended. */
  isRemoved?: boolean | undefined
  /** Further fields of the engine's own body; they win. */
  more?: object | undefined
}

/** The parameters and the body with which an engine creates such a container. */
export function containerBody(
  { create }: Dialect,
  spec: ContainerSpec & { name: string },
  { isOpen, isRemoved = false, more = {} }: Making,
): { params: Record<string, unknown>; data: Record<string, unknown> } {
  const { name, platform, env, ...rest } = spec
  const { image, labels } = rest
  if (typeof image !== 'string' || image === '') throw new UsageError('"image" must be the name of an image.')
  checkPairs('labels', labels)
  const values = { ...rest, env: env && envOf(env, create.env) }
  const fields = Object.entries(create.fields) as [keyof ContainerFields, string][]
  const data: Record<string, unknown> = {}
  for (const [key, field] of fields) if (values[key] !== undefined) data[field] = values[key]
  for (const field of isOpen ? create.stdin : []) data[field] = true
  const own = merged(merged(data, create.surroundings(spec)), more)
  const body = merged(own, fieldAt(create.autoRemove, isRemoved))
  const params: Record<string, unknown> = {}
  if (create.name === 'param') params.name = name
  else body.name = name
  const where = 'param' in create.platform ? params : body
  Object.assign(where, platformFields(create.platform, platform))
  return { params, data: body }
}

/** A field at a path, in objects of their own. */
function fieldAt(path: readonly string[], value: unknown): object {
  return path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as object
}

/** Both, field by field; of a field of both, the second's. */
function merged(one: object, other: object): Record<string, unknown> {
  const both: Record<string, unknown> = { ...one }
  for (const [name, value] of Object.entries(other)) {
    const first = Object.hasOwn(both, name) ? both[name] : undefined
    both[name] = isObject(first) && isObject(value) ? merged(first, value) : value
  }
  return both
}

function envOf(env: Readonly<Record<string, string>>, form: 'list' | 'map'): unknown {
  return form === 'map' ? env : Object.entries(env).map(([name, value]) => `${name}=${value}`)
}

/** A platform in the fields or parameters in which an engine takes it. */
export function platformFields(to: Platform, platform: string | undefined): Record<string, string> {
  if (platform === undefined) return {}
  if ('param' in to) return { [to.param]: platform }
  const [os = '', arch, variant, ...others] = platform.split('/')
  if (!arch || others.length > 0)
    throw new UsageError(`The platform "${platform}" must have the form os/arch or os/arch/variant.`)
  return { [to.os]: os, [to.arch]: arch, ...(variant && { [to.variant]: variant }) }
}

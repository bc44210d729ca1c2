import { UsageError } from '../../errors/errors.ts'
import type { ContainerFields, Dialect, Platform } from './dialect.ts'

/** What is said of a container when it is made, in no engine's words. */
export interface ContainerSpec {
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
  labels?: Readonly<Record<string, string>> | undefined
  /** Its name; left out: one that begins with `hawser-`. */
  name?: string | undefined
  /** It gets a terminal: its output is all stdout. */
  tty?: boolean | undefined
  /** `linux/arm64`: for images of several platforms. */
  platform?: string | undefined
}

/** The parameters and the body with which an engine creates such a container. */
export function containerBody(
  { create }: Dialect,
  spec: ContainerSpec & { name: string },
  { isOpen, more = {} }: { isOpen: boolean; more?: object | undefined },
): { params: Record<string, unknown>; data: Record<string, unknown> } {
  const { name, platform, env, ...rest } = spec
  const values = { ...rest, env: env && envOf(env, create.env) }
  const fields = Object.entries(create.fields) as [keyof ContainerFields, string][]
  const data: Record<string, unknown> = {}
  for (const [key, field] of fields) if (values[key] !== undefined) data[field] = values[key]
  for (const field of isOpen ? create.stdin : []) data[field] = true
  Object.assign(data, more)
  // It is removed once its end was looked at, which could not be done of one that is gone.
  const [first = '', second] = create.autoRemove
  if (data[first] !== undefined)
    data[first] = second ? { ...(data[first] as object), [second]: false } : false
  const params: Record<string, unknown> = {}
  if (create.name === 'param') params.name = name
  else data.name = name
  const where = 'param' in create.platform ? params : data
  Object.assign(where, platformFields(create.platform, platform))
  return { params, data }
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

import { type Client, client, type Engine, type Has, type OpName, typed, type Version } from 'hawser'
import { holds, type Same } from './support.js'

// What libraries ask for: operations, of whatever version and category.
async function names(docker: Has<'ContainerList' | 'ContainerInspect'>): Promise<string[]> {
  const found = await typed(docker).invoke({ op: 'ContainerList', params: { all: true } })
  return found.map(({ Names }) => Names?.[0] ?? '')
}
declare const older: Client<'docker', 'v1.41'>
declare const containers: Client<'docker', 'v1.55', 'containers'>
declare const images: Client<'docker', 'v1.55', 'images'>
declare const podman: Client<'podman', 'v5.8.3'>
export const accepted: Promise<string[]>[] = [
  names(older),
  names(containers),
  names(podman),
  names(client({ engine: 'docker' })),
]
// @ts-expect-error It has no containers.
names(images)
// @ts-expect-error It is no client.
names({})

// Calls are typed: only what was asked for, with its parameters and its answer.
export function refused(docker: Has<'ContainerList'>): void {
  // @ts-expect-error It was not asked for.
  typed(docker).invoke({ op: 'ContainerInspect', params: { id: 'x' } })
  // @ts-expect-error There is no such parameter.
  typed(docker).invoke({ op: 'ContainerList', params: { every: true } })
}
export function started(docker: Has<'ContainerStart'>): void {
  const answer = typed(docker).invoke({ op: 'ContainerStart', params: { id: 'x' } })
  holds<Same<Awaited<typeof answer>, undefined>>()
}
export async function followed(docker: Has<'ContainerLogs'>): Promise<string> {
  const params = { id: 'x', follow: true, stdout: true }
  for await (const { line } of typed(docker).invoke({ op: 'ContainerLogs', params, as: 'lines' })) return line
  return ''
}

// Podman's own operations, and those of a whole category.
async function pods(api: Has<'PodListLibpod'>): Promise<unknown> {
  return typed(api).invoke({ op: 'PodListLibpod' })
}
pods(podman)
// @ts-expect-error Docker has no pods.
pods(older)
type Containers = Has<OpName<'docker', 'v1.41', 'containers'>>
export const whole: Containers[] = [older, containers, client({ engine: 'docker' })]

// Code that is generic over versions.
export function ofAny<V extends Version<'docker'>>(docker: Client<'docker', V>): Promise<string[]> {
  return names(docker)
}
export async function either(
  docker: Client<'docker', 'v1.41'> | Client<'docker', 'v1.56'>,
): Promise<string[]> {
  return names(docker)
}
export function make<V extends Version<'docker'>>(version: V): Promise<string[]> {
  return names(client({ engine: 'docker', version }))
}
holds<Same<Engine, 'docker' | 'podman' | 'registry'>>()

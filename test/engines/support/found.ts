import { homedir } from 'node:os'
import { join } from 'node:path'
import { call, callJson } from './call.ts'

/** The socket of an engine that runs here already, if one answers: what a laptop has. */
export async function findEngine(engine: 'docker' | 'podman'): Promise<string | undefined> {
  for (const uri of candidates(engine)) {
    const answer = await call(uri, 'GET', '/_ping').catch(() => undefined)
    // Podman's socket may go by Docker's name.
    const isPodman = answer?.headers['libpod-api-version'] !== undefined
    if (answer?.status === 200 && isPodman === (engine === 'podman')) return uri
  }
  return undefined
}

/** Removes what a test run left on an engine: only what bears the run's own label. */
export async function removeLabelled(uri: string, label: string): Promise<void> {
  const filters = `filters=${encodeURIComponent(JSON.stringify({ label: [label] }))}`
  const remove = (path: string): Promise<unknown> => call(uri, 'DELETE', path)
  const containers = await callJson<Named[]>(uri, 'GET', `/containers/json?all=true&${filters}`)
  for (const { Id } of containers) await remove(`/containers/${Id}?force=true&v=true`)
  const networks = await callJson<Named[]>(uri, 'GET', `/networks?${filters}`)
  for (const { Id } of networks) await remove(`/networks/${Id}`)
  const { Volumes } = await callJson<{ Volumes: Named[] | null }>(uri, 'GET', `/volumes?${filters}`)
  for (const { Name } of Volumes ?? []) await remove(`/volumes/${Name}?force=true`)
  const images = await callJson<Named[]>(uri, 'GET', `/images/json?${filters}`)
  for (const { Id } of images) await remove(`/images/${Id}?force=true`)
}

interface Named {
  Id: string
  Name: string
}

function candidates(engine: 'docker' | 'podman'): string[] {
  const runtimeDir = process.env.XDG_RUNTIME_DIR
  const inRuntimeDir = (path: string): string[] => (runtimeDir ? [`unix://${join(runtimeDir, path)}`] : [])
  const { DOCKER_HOST, CONTAINER_HOST } = process.env
  const named = engine === 'docker' ? DOCKER_HOST : CONTAINER_HOST
  const usual =
    engine === 'docker'
      ? [
          'unix:///var/run/docker.sock',
          ...inRuntimeDir('docker.sock'),
          `unix://${join(homedir(), '.docker/run/docker.sock')}`,
        ]
      : ['unix:///run/podman/podman.sock', ...inRuntimeDir('podman/podman.sock')]
  return [...(named?.startsWith('unix://') ? [named] : []), ...usual]
}

import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { digestOf } from '../../../src/reference/digest.ts'

/** A registry of our own, to hold what others do not have (referrers) and to misbehave as a test says. */
export interface TestRegistry {
  /** `127.0.0.1:PORT`, `[::1]:PORT` */
  host: string
  url: string
  /** By `name@digest`. */
  blobs: Map<string, Buffer>
  /** By `name:tag` and `name@digest`. */
  manifests: Map<string, { bytes: Buffer; type: string }>
  /** What was asked for: `GET /v2/…`. */
  asked: { line: string; headers: IncomingMessage['headers'] }[]
  /** Whether it says that it lists what is attached; default true. */
  hasReferrers?: boolean
}

/** Answers a request itself and returns true, or leaves it to the registry. */
export type Misbehave = (
  request: IncomingMessage,
  response: ServerResponse,
  registry: TestRegistry,
) => boolean | undefined | Promise<boolean | undefined>

export async function serveRegistry(
  misbehave: Misbehave = () => false,
  address = '127.0.0.1',
): Promise<TestRegistry> {
  const uploads = new Map<string, Buffer>()
  const server = createServer(async (request, response) => {
    registry.asked.push({ line: `${request.method} ${request.url}`, headers: request.headers })
    if (await misbehave(request, response, registry)) return
    await answer(request, response)
  })
  server.listen(0, address)
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const host = `${address.includes(':') ? `[${address}]` : address}:${port}`
  const registry: TestRegistry = {
    host,
    url: `http://${host}`,
    blobs: new Map(),
    manifests: new Map(),
    asked: [],
  }
  return registry

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request
    const { pathname, searchParams } = new URL(url, registry.url)
    const [, name = '', kind = '', rest = ''] =
      /^\/v2\/(.*?)\/(manifests|blobs|tags|referrers)\/(.*)$/.exec(pathname) ?? []
    const body = await bodyOf(request)
    const send = (
      status: number,
      headers: Record<string, string | number> = {},
      bytes?: Uint8Array | string,
    ) => {
      response.writeHead(status, headers)
      response.end(method === 'HEAD' ? undefined : bytes)
    }
    const missing = () =>
      send(404, { 'content-type': 'application/json' }, '{"errors":[{"code":"NOT_FOUND","message":"none"}]}')
    if (kind === 'manifests') {
      const separator = rest.includes(':') ? '@' : ':'
      if (method === 'PUT') {
        const manifest = { bytes: body, type: request.headers['content-type'] ?? '' }
        registry.manifests
          .set(`${name}@${digestOf(body)}`, manifest)
          .set(`${name}${separator}${rest}`, manifest)
        const { subject } = JSON.parse(body.toString())
        return send(201, {
          'docker-content-digest': digestOf(body),
          ...(subject && registry.hasReferrers !== false && { 'oci-subject': subject.digest }),
        })
      }
      const found = registry.manifests.get(`${name}${separator}${rest}`)
      if (!found) return missing()
      if (method === 'DELETE') {
        registry.manifests.delete(`${name}${separator}${rest}`)
        return send(202)
      }
      const { bytes, type } = found
      return send(
        200,
        { 'content-type': type, 'content-length': bytes.length, 'docker-content-digest': digestOf(bytes) },
        bytes,
      )
    }
    if (kind === 'referrers') {
      const manifests = [...registry.manifests].flatMap(([key, { bytes, type }]) => {
        const json = JSON.parse(bytes.toString())
        if (!key.startsWith(`${name}@`) || json.subject?.digest !== rest) return []
        return [
          { mediaType: type, digest: digestOf(bytes), size: bytes.length, artifactType: json.artifactType },
        ]
      })
      return send(
        200,
        { 'content-type': 'application/vnd.oci.image.index.v1+json' },
        JSON.stringify({ schemaVersion: 2, manifests }),
      )
    }
    if (kind === 'blobs' && rest.startsWith('uploads/')) {
      const id = rest.slice('uploads/'.length) || `u${uploads.size}`
      if (method === 'POST') {
        const [mount, from] = [searchParams.get('mount'), searchParams.get('from')]
        const mounted = mount && registry.blobs.get(`${from}@${mount}`)
        if (mounted) {
          registry.blobs.set(`${name}@${mount}`, mounted)
          return send(201, { location: `/v2/${name}/blobs/${mount}` })
        }
        uploads.set(id, Buffer.alloc(0))
        return send(202, { location: `/v2/${name}/blobs/uploads/${id}?state=1`, range: '0-0' })
      }
      const before = uploads.get(id)
      if (!before) return missing()
      const location = `/v2/${name}/blobs/uploads/${id}?state=${before.length + body.length}`
      if (method === 'GET') return send(204, { location, range: `0-${Math.max(0, before.length - 1)}` })
      if (method === 'DELETE') return send(204)
      const all = Buffer.concat([before, body])
      uploads.set(id, all)
      if (method === 'PATCH') return send(202, { location, range: `0-${all.length - 1}` })
      const digest = searchParams.get('digest') ?? ''
      if (digestOf(all, digest.split(':')[0]) !== digest)
        return send(400, {}, '{"errors":[{"code":"DIGEST_INVALID"}]}')
      registry.blobs.set(`${name}@${digest}`, all)
      return send(201, { location: `/v2/${name}/blobs/${digest}` })
    }
    if (kind === 'blobs') {
      const bytes = registry.blobs.get(`${name}@${rest}`)
      if (!bytes) return missing()
      const [, from] = /^bytes=(\d+)-$/.exec(request.headers.range ?? '') ?? []
      if (from === undefined) return send(200, { 'content-length': bytes.length }, bytes)
      const part = bytes.subarray(Number(from))
      return send(
        206,
        {
          'content-length': part.length,
          'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}`,
        },
        part,
      )
    }
    if (kind === 'tags') {
      const tags = [...registry.manifests.keys()]
        .filter((key) => key.startsWith(`${name}:`))
        .map((key) => key.slice(name.length + 1))
        .sort()
      const last = searchParams.get('last') ?? ''
      const n = Number(searchParams.get('n') ?? 100)
      const page = tags.filter((tag) => tag > last)
      const link =
        page.length > n ? { link: `</v2/${name}/tags/list?n=${n}&last=${page[n - 1]}>; rel="next"` } : {}
      return send(
        200,
        { 'content-type': 'application/json', ...link },
        JSON.stringify({ name, tags: page.slice(0, n) }),
      )
    }
    return pathname === '/v2/' ? send(200, {}, '{}') : missing()
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer)
  } catch {
    // A client that left.
  }
  return Buffer.concat(chunks)
}

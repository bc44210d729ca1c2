import { expect, it, onTestFinished } from 'vitest'
import type { Conn } from '../../src/dial/conn.ts'
import { docker, rejection } from '../support/docker.ts'
import { type Served, serve, serveRaw } from '../support/serve.ts'

const hangUp = () => serveRaw((socket) => socket.once('data', () => socket.destroy()))
const ancient = () => serve((_, response) => response.writeHead(200, { 'Api-Version': '1.12' }).end())
const nobody = () => serve((_, response) => response.end())
const tls = () => serveRaw((socket) => socket.end(Buffer.from([0x15, 3, 1, 0, 2, 2, 70])))

it.each<[string, () => Promise<Served>]>([
  ['that hangs up', hangUp],
  ['that is too old', ancient],
  ['that says no version', nobody],
  ['that speaks TLS', tls],
])('an engine %s is told of with where its address comes from', async (_, start) => {
  const server = await start()
  onTestFinished(() => server.close())
  const failing = (conn: Conn) => rejection(docker(conn, 'auto').invoke({ op: 'SystemInfo' }))
  const { message } = await failing({ uri: server.uri, source: 'DOCKER_HOST' })
  expect(message).toContain(' The address comes from DOCKER_HOST.')
  const found = await failing({ uri: server.uri, source: 'default socket' })
  expect(found.message).toContain(
    ' It is the default address: for another, set DOCKER_HOST or CONTAINER_HOST',
  )
  const rootless = await failing({ uri: server.uri, source: 'rootless socket' })
  expect(rootless.message).toContain(' The address comes from the rootless socket.')
  const given = await failing({ uri: server.uri })
  expect(message.replace(' The address comes from DOCKER_HOST.', '')).toBe(given.message)
})

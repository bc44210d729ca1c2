import { execFileSync } from 'node:child_process'
import { sign } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { makeDir } from './daemon.ts'
import { type StartedRegistry, startRegistry } from './registry.ts'

export interface Login {
  username: string
  password: string
  /** Taken in the place of name and password by the token server. */
  identityToken?: string
}

/** By what a registry knows its users: a file of passwords, or tokens of another server. */
export type Lock = 'htpasswd' | 'token'

/** A registry that lets in one user and nobody else. */
export async function startClosedRegistry(lock: Lock, login: Login): Promise<StartedRegistry> {
  const dir = await makeDir('lock')
  const { config, stop } = lock === 'htpasswd' ? withPasswords(dir, login) : await withTokens(dir, login)
  const registry = await startRegistry(config)
  return {
    ...registry,
    stop: async () => {
      await registry.stop()
      stop()
      await rm(dir, { recursive: true })
    },
  }
}

interface Locked {
  /** For the registry's configuration. */
  config: string
  stop(): void
}

function withPasswords(dir: string, { username, password }: Login): Locked {
  const path = join(dir, 'htpasswd')
  const hash = execFileSync('perl', ['-e', `print crypt("${password}", "\\$2y\\$05\\$" . "a" x 22)`])
  writeFileSync(path, `${username}:${hash}\n`)
  return { config: `auth:\n  htpasswd:\n    realm: test\n    path: ${path}\n`, stop: () => {} }
}

async function withTokens(dir: string, login: Login): Promise<Locked> {
  const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')]
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-subj', '/CN=tokens', '-days', '2', '-keyout', key, '-out', cert],
    ],
    { stdio: 'ignore' },
  )
  const server = createServer(async (request, response) => {
    const access = await granted(request, login)
    if (!access) return response.writeHead(401).end('{}')
    const token = tokenFor(access, readFileSync(key, 'utf8'), readFileSync(cert, 'utf8'))
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ token, access_token: token, expires_in: 300 }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const realm = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`
  return {
    config: `auth:\n  token:\n    realm: ${realm}\n    service: test\n    issuer: tests\n    rootcertbundle: ${cert}\n`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The scopes that the user asks for, by name and password or by OAuth; undefined for anybody else. */
async function granted(
  request: IncomingMessage,
  { username, password, identityToken }: Login,
): Promise<string[] | undefined> {
  let body = ''
  for await (const chunk of request) body += chunk
  const form = new URLSearchParams(body)
  const { searchParams } = new URL(request.url ?? '', 'http://tokens')
  const basic = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
  const isKnown = identityToken !== undefined && form.get('refresh_token') === identityToken
  const isUser = isKnown || (form.get('username') === username && form.get('password') === password)
  if (request.headers.authorization !== basic && !isUser) return undefined
  return [...searchParams.getAll('scope'), form.get('scope') ?? ''].flatMap((scope) => scope.split(' '))
}

/** As docker-registry takes it: signed by the key of the certificate that goes with it. */
function tokenFor(scopes: string[], key: string, cert: string): string {
  const access = scopes
    .filter((scope) => scope !== '')
    .map((scope) => scope.split(/:(?=[^:]*$)|(?<=^[^:]*):/))
    .map(([type, name, actions = '']) => ({ type, name, actions: actions.split(',') }))
  const seconds = Math.floor(Date.now() / 1000)
  const x5c = [cert.replace(/-----[^-]+-----|\s/g, '')]
  const text = [
    { typ: 'JWT', alg: 'ES256', x5c },
    {
      iss: 'tests',
      sub: 'user',
      aud: 'test',
      exp: seconds + 300,
      nbf: seconds - 60,
      iat: seconds,
      jti: 'a',
      access,
    },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  const signature = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' })
  return `${text}.${signature.toString('base64url')}`
}

import { createHash } from 'node:crypto'

/** An environment, the files of a home directory `$H`, and where docker goes from there. */
export interface Case {
  name: string
  env?: Record<string, string>
  files?: Record<string, string>
  /** Why the CLI of some release does otherwise, where it does. */
  cliDiffers?: string
  want: { uri: string; source: string; tls?: Record<string, string>; headers?: Record<string, string> }
}

/** The files of a context in `dir`. */
export function context(
  name: string,
  endpoint: Record<string, unknown>,
  pems: string[] = [],
  dir = '.docker',
): Record<string, string> {
  const id = idOf(name)
  const meta = { Name: name, Metadata: { Description: `the ${name}` }, Endpoints: { docker: endpoint } }
  return Object.fromEntries([
    [`${dir}/contexts/meta/${id}/meta.json`, JSON.stringify(meta)],
    ...pems.map((pem) => [`${dir}/contexts/tls/${id}/docker/${pem}`, 'pem']),
  ])
}

export function idOf(name: string): string {
  return createHash('sha256').update(name).digest('hex')
}

const prod = context('prod', { Host: 'tcp://prod.example:2376', SkipTLSVerify: false }, [
  'ca.pem',
  'cert.pem',
  'key.pem',
])
const dev = context('dev', { Host: 'ssh://me@dev.example:2222', SkipTLSVerify: false })
const inUse = (name: string, dir = '.docker') => ({
  [`${dir}/config.json`]: JSON.stringify({ currentContext: name }),
})
const tlsDir = `$H/.docker/contexts/tls/${idOf('prod')}/docker`
const prodTls = { ca: `${tlsDir}/ca.pem`, cert: `${tlsDir}/cert.pem`, key: `${tlsDir}/key.pem` }

const hosts: [given: string, uri: string, cliDiffers?: string][] = [
  ['unix:///a%20b%41.sock', 'unix:///a%20b%41.sock'],
  ['unix:///run/mine.sock', 'unix:///run/mine.sock'],
  ['unix://', 'unix:///var/run/docker.sock'],
  ['tcp://', 'tcp://localhost:2375'],
  ['tcp://far', 'tcp://far:2375'],
  ['tcp://far:1/base/path', 'tcp://far:1/base/path'],
  ['far:1234', 'tcp://far:1234'],
  [':1234', 'tcp://localhost:1234'],
  ['far', 'tcp://far:2375'],
  ['tcp://[::1]', 'tcp://[::1]:2375', 'it wants a port after an IPv6 address'],
  ['tcp://[::1]:', 'tcp://[::1]:2375'],
  ['[::1]:1234', 'tcp://[::1]:1234'],
  ['  tcp://far:1 ', 'tcp://far:1'],
  [
    'ssh://me@far:22/run/docker.sock',
    'ssh://me@far:22/run/docker.sock',
    'before Docker 23 it refused a path',
  ],
  ['npipe://', 'npipe:////./pipe/docker_engine', 'only the one for Windows knows pipes'],
]

export const cases: Case[] = [
  { name: 'nothing', want: { uri: 'unix:///var/run/docker.sock', source: 'default socket' } },
  ...hosts.map(([given, uri, cliDiffers]) => ({
    name: `DOCKER_HOST=${given}`,
    env: { DOCKER_HOST: given },
    ...(cliDiffers === undefined ? {} : { cliDiffers }),
    want: { uri, source: 'DOCKER_HOST' },
  })),
  {
    name: 'DOCKER_HOST over contexts',
    env: { DOCKER_HOST: 'tcp://far:1', DOCKER_CONTEXT: 'prod' },
    files: { ...prod, ...dev, ...inUse('dev') },
    want: { uri: 'tcp://far:1', source: 'DOCKER_HOST' },
  },
  {
    name: 'an empty DOCKER_HOST',
    env: { DOCKER_HOST: '' },
    cliDiffers: 'before Docker 23 an empty variable counted',
    files: { ...dev, ...inUse('dev') },
    want: { uri: 'ssh://me@dev.example:2222', source: 'context "dev"' },
  },
  {
    name: 'DOCKER_TLS_VERIFY with certificates in DOCKER_CERT_PATH',
    env: { DOCKER_HOST: 'tcp://far:1', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '$H/certs' },
    files: { 'certs/ca.pem': 'ca', 'certs/cert.pem': 'cert', 'certs/key.pem': 'key' },
    want: {
      uri: 'tcp://far:1',
      source: 'DOCKER_HOST',
      tls: { ca: '$H/certs/ca.pem', cert: '$H/certs/cert.pem', key: '$H/certs/key.pem' },
    },
  },
  {
    name: 'DOCKER_TLS_VERIFY=0 with only a ca.pem, in the usual folder',
    env: { DOCKER_HOST: 'tcp://far:1', DOCKER_TLS_VERIFY: '0' },
    files: { '.docker/ca.pem': 'ca' },
    want: { uri: 'tcp://far:1', source: 'DOCKER_HOST', tls: { ca: '$H/.docker/ca.pem' } },
  },
  {
    name: 'DOCKER_TLS_VERIFY alone',
    env: { DOCKER_TLS_VERIFY: '1' },
    files: { '.docker/ca.pem': 'ca' },
    want: { uri: 'tcp://localhost:2376', source: 'DOCKER_TLS_VERIFY', tls: { ca: '$H/.docker/ca.pem' } },
  },
  {
    name: 'currentContext',
    files: { ...prod, ...dev, ...inUse('prod') },
    want: { uri: 'tcp://prod.example:2376', source: 'context "prod"', tls: prodTls },
  },
  {
    name: 'DOCKER_CONTEXT over currentContext',
    env: { DOCKER_CONTEXT: 'dev' },
    files: { ...prod, ...dev, ...inUse('prod') },
    want: { uri: 'ssh://me@dev.example:2222', source: 'context "dev"' },
  },
  {
    name: 'DOCKER_CONTEXT=default',
    env: { DOCKER_CONTEXT: 'default' },
    files: { ...prod, ...inUse('prod') },
    want: { uri: 'unix:///var/run/docker.sock', source: 'default socket' },
  },
  {
    name: 'DOCKER_CONFIG',
    env: { DOCKER_CONFIG: '$H/elsewhere' },
    files: {
      ...context('there', { Host: 'unix:///there.sock' }, [], 'elsewhere'),
      ...inUse('there', 'elsewhere'),
      ...inUse('prod'),
    },
    want: { uri: 'unix:///there.sock', source: 'context "there"' },
  },
  {
    name: 'a context with spaces and letters from afar',
    env: { DOCKER_CONTEXT: 'a b ü' },
    files: context('a b ü', { Host: 'tcp://u:1' }),
    want: { uri: 'tcp://u:1', source: 'context "a b ü"' },
  },
]

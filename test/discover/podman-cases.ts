/** An environment, the files of a home directory `$H`, and where podman goes from there. */
export interface Case {
  name: string
  env?: Record<string, string>
  files?: Record<string, string>
  /** Why the CLI of some release does otherwise, where it does. */
  cliDiffers?: string
  want: Record<string, unknown> & { uri: string; source: string }
}

export const conf = `
[containers]
default_ulimits = [ # over lines
  "nofile=1024:1024",
]
[engine] # the active one
active_service = "vm"
[engine.service_destinations.vm]
uri = "ssh://core@127.0.0.1:53121/run/user/1000/podman/podman.sock"
identity = '/home/me/.ssh/machine'
is_machine = true
[engine.service_destinations]
[engine.service_destinations."far off"]
uri = "ssh://me@far.example:2222/run/podman/podman.sock"
[engine.service_destinations.near]
uri = "unix:///near.sock"
`
const json = JSON.stringify({
  Connection: {
    Default: 'box',
    Connections: {
      box: { URI: 'ssh://me@box:22/run/podman/podman.sock', Identity: '/home/me/.ssh/box' },
      near: { URI: 'unix:///nearer.sock' },
      tls: { URI: 'tcp://tls.example:8443', TLSCA: '/ca.pem', TLSCert: '/cert.pem', TLSKey: '/key.pem' },
    },
  },
  Farm: {},
})
const useConf = { CONTAINERS_CONF: '$H/c.conf' }
const noJson = 'before Podman 5 it knew no podman-connections.json'
const jsonFile = '.config/containers/podman-connections.json'

export const cases: Case[] = [
  {
    name: 'CONTAINER_HOST',
    env: { ...useConf, CONTAINER_HOST: 'unix:///mine.sock' },
    files: { 'c.conf': conf },
    want: { uri: 'unix:///mine.sock', source: 'CONTAINER_HOST' },
  },
  {
    name: 'CONTAINER_HOST over CONTAINER_CONNECTION',
    env: { ...useConf, CONTAINER_HOST: 'unix:///mine.sock', CONTAINER_CONNECTION: 'near' },
    files: { 'c.conf': conf },
    cliDiffers: 'from Podman 4.8 on it is the other way round',
    want: { uri: 'unix:///mine.sock', source: 'CONTAINER_HOST' },
  },
  {
    name: 'CONTAINER_HOST with two slashes',
    env: { ...useConf, CONTAINER_HOST: 'unix://run/mine.sock' },
    files: { 'c.conf': '' },
    want: { uri: 'unix:///run/mine.sock', source: 'CONTAINER_HOST' },
  },
  {
    name: 'CONTAINER_HOST with percent signs, which are decoded',
    env: { ...useConf, CONTAINER_HOST: 'unix:///m%69ne%25.sock' },
    files: { 'c.conf': '' },
    want: { uri: 'unix:///mine%.sock', source: 'CONTAINER_HOST' },
  },
  {
    name: 'CONTAINER_HOST with CONTAINER_SSHKEY',
    env: { ...useConf, CONTAINER_HOST: 'ssh://me@box/run/p.sock', CONTAINER_SSHKEY: '/id' },
    files: { 'c.conf': '' },
    cliDiffers: 'it dials, and so tells nothing',
    want: {
      uri: 'ssh://me@box/run/p.sock',
      ssh: { engine: 'podman', identity: '/id' },
      source: 'CONTAINER_HOST',
    },
  },
  {
    name: 'CONTAINER_HOST over tcp with CONTAINER_SSHKEY',
    env: { ...useConf, CONTAINER_HOST: 'tcp://127.0.0.1:9', CONTAINER_SSHKEY: '/id' },
    files: { 'c.conf': '' },
    want: { uri: 'tcp://127.0.0.1:9', source: 'CONTAINER_HOST' },
  },
  {
    name: 'CONTAINER_CONNECTION',
    env: { ...useConf, CONTAINER_CONNECTION: 'near' },
    files: { 'c.conf': conf },
    want: { uri: 'unix:///near.sock', source: 'connection "near"' },
  },
  {
    name: 'a machine as active_service',
    env: useConf,
    files: { 'c.conf': conf },
    want: {
      uri: 'ssh://core@127.0.0.1:53121/run/user/1000/podman/podman.sock',
      ssh: { engine: 'podman', identity: '/home/me/.ssh/machine', machine: true },
      source: 'connection "vm"',
    },
  },
  {
    name: 'a name with a blank',
    env: { ...useConf, CONTAINER_CONNECTION: 'far off' },
    files: { 'c.conf': conf },
    want: {
      uri: 'ssh://me@far.example:2222/run/podman/podman.sock',
      ssh: { engine: 'podman' },
      source: 'connection "far off"',
    },
  },
  {
    name: 'the default of podman-connections.json over active_service',
    env: useConf,
    files: { 'c.conf': conf, [jsonFile]: json },
    cliDiffers: noJson,
    want: {
      uri: 'ssh://me@box:22/run/podman/podman.sock',
      ssh: { engine: 'podman', identity: '/home/me/.ssh/box' },
      source: 'connection "box"',
    },
  },
  {
    name: 'podman-connections.json over containers.conf, name by name',
    env: { ...useConf, CONTAINER_CONNECTION: 'near' },
    files: { 'c.conf': conf, [jsonFile]: json },
    cliDiffers: noJson,
    want: { uri: 'unix:///nearer.sock', source: 'connection "near"' },
  },
  {
    name: 'PODMAN_CONNECTIONS_CONF',
    env: { ...useConf, PODMAN_CONNECTIONS_CONF: '$H/p.json', CONTAINER_CONNECTION: 'tls' },
    files: { 'c.conf': conf, 'p.json': json },
    cliDiffers: noJson,
    want: {
      uri: 'tcp://tls.example:8443',
      tls: { ca: '/ca.pem', cert: '/cert.pem', key: '/key.pem' },
      source: 'connection "tls"',
    },
  },
]

import type { Duplex } from 'node:stream'

/** How to reach an engine. Give one of `uri`, `context` and `connect`. Times are in ms. */
export interface Conn {
  /** `unix://` `npipe://` `http://` `https://` `tcp://` (https when `tls` is given) `ssh://[user@]host[:port][/socket]`. */
  uri?: string | undefined
  /** A Docker context or Podman destination by name. */
  context?: string | undefined
  /** A tunnel of your own: a fresh byte stream to the engine for each connection. */
  connect?: (() => Duplex | Promise<Duplex>) | undefined
  /** Until the connection stands; default 10,000. */
  connectTimeout?: number | undefined
  /** No byte from the engine for so long, waiting for headers included, hijacked sockets not; default off. */
  readTimeout?: number | undefined
  /** No progress in sending the body; default off. */
  writeTimeout?: number | undefined
  /** From call to last byte; default off. */
  callTimeout?: number | undefined
  /** Sent with every request. */
  headers?: Record<string, string> | undefined
  tls?: Tls | undefined
  ssh?: Ssh | undefined
  /** Integers beyond 2^53 in answers come as `bigint`. */
  bigint?: boolean | undefined
  /** Where the description comes from, for messages: `DOCKER_HOST`, `context "prod"`. */
  source?: string | undefined
}

/** Each a file's path or PEM text. `ca` alone is plain trust; with `cert` and `key` it is mTLS. */
export interface Tls {
  ca?: string | undefined
  cert?: string | undefined
  key?: string | undefined
  /** Of an encrypted key. */
  passphrase?: string | undefined
  /** The name that the engine's certificate must have, where it is not the uri's host. */
  servername?: string | undefined
}

/** How the system's `ssh` is run; everything else is its own configuration's. */
export interface Ssh {
  /** Private key file: `ssh -i`. */
  identity?: string | undefined
  /** A Podman machine: a local VM whose host key nobody knows, so neither it nor `ssh_config` is consulted. */
  machine?: boolean | undefined
  /** Whose CLI on the far side finds its socket where the uri names none; default `docker`. */
  engine?: string | undefined
  /** Further arguments for `ssh`, before the host. */
  args?: string[] | undefined
}

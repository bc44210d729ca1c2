/** What is known of an engine's own CLI. In commands, `{uri}` is the `unix://` uri of a socket. */
export interface EngineCli {
  /** Prints the engine's socket, as a path or a `unix://` uri. */
  findSocket: string
  /** Joins standard input and output to the engine that the CLI finds. */
  dialStdio: string
  /** The same for the engine at a socket. */
  dialStdioAt: string
  /** Serves the API at a socket until it is ended; `{args}` are the caller's. Left out: it cannot be launched. */
  serve?: readonly string[]
  /** The path that answers once it serves. */
  ping?: string
  /** How to get it. */
  install?: string
}

/** By engine. */
export const engineClis: Readonly<Record<string, EngineCli>> = {
  docker: {
    findSocket: "docker context inspect --format '{{.Endpoints.docker.Host}}'",
    dialStdio: 'docker system dial-stdio',
    dialStdioAt: 'docker --host {uri} system dial-stdio',
  },
  podman: {
    findSocket: "podman info --format '{{.Host.RemoteSocket.Path}}'",
    dialStdio: 'podman system dial-stdio',
    dialStdioAt: 'podman --url {uri} system dial-stdio',
    serve: ['podman', '{args}', 'system', 'service', '--time=0', '{uri}'],
    ping: '/_ping',
    install: 'Install it (apt install podman, dnf install podman), or pass the conn of an engine that runs.',
  },
}

/** The engine whose CLI is asked over ssh if the connection names no engine. */
export const usualEngine = 'docker'

/** Ports of `tcp://`, with TLS and without, as Docker's own client has them. */
export const tcpPorts = { http: 2375, https: 2376 }

/** What an engine's CLI on the far side is asked. */
export interface Remote {
  /** Prints the engine's socket, as a path or a `unix://` uri. */
  find: string
  /** Joins its standard input and output to the engine: the one that it finds, or the one of the socket. */
  dial(socket?: string): string
}

/** By engine. */
export const remotes: Partial<Record<string, Remote>> = {
  docker: {
    find: "docker context inspect --format '{{.Endpoints.docker.Host}}'",
    dial: (socket) => `docker${at('--host', socket)} system dial-stdio`,
  },
  podman: {
    find: "podman info --format '{{.Host.RemoteSocket.Path}}'",
    dial: (socket) => `podman${at('--url', socket)} system dial-stdio`,
  },
}

function at(option: string, socket: string | undefined): string {
  return socket === undefined ? '' : ` ${option} ${quote(`unix://${socket}`)}`
}

/** For the shell of the far side. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

import { homedir } from 'node:os'

/**
 * The uri that somebody meant who wrote the path of a socket (`/run/docker.sock`, `unix:/run/docker.sock`,
 * `~/docker.sock`, `http+unix://%2Frun%2Fdocker.sock` as Python's clients have it), a host and port
 * (`localhost:2375`, `tcp:/localhost:2375`), or anything in quotes.
 */
export function meantUri(text: string): string | undefined {
  const bare = text.trim().replace(/^(["'])(.*)\1$/s, '$2')
  const [, path] = /^(?:unix:\/\/(?=~)|unix:(?!\/\/))?([~/].*)$/is.exec(bare) ?? []
  if (path !== undefined) return socketUri(path)
  const [, encoded] = /^http\+(?:docker|unix):\/\/(.*)$/is.exec(bare) ?? []
  if (encoded !== undefined) return socketUri(encoded.replaceAll(/%2f/gi, '/'))
  const [, scheme = 'tcp', host] = /^(?:(tcp|https?|ssh):?\/(?=[^/]))?([\w.-]+:\d+)$/i.exec(bare) ?? []
  if (host !== undefined) return `${scheme.toLowerCase()}://${host}`
  return bare.length < text.trim().length ? bare : undefined
}

function socketUri(path: string): string | undefined {
  if (path.startsWith('~/')) return `unix://${homedir()}${path.slice(1)}`
  return path.startsWith('/') ? `unix://${path.replace(/^\/+/, '/')}` : undefined
}

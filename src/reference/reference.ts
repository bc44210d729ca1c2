import { UsageError } from '../errors/errors.ts'
import { isDigest } from './digest.ts'

/** Defaults for the parts that a reference leaves out. */
export interface ReferenceDefaults {
  /** Default `docker.io`. */
  registry?: string | undefined
  /** Put before a name of one part that names no registry; default `library` on Docker Hub, none elsewhere. */
  namespace?: string | undefined
  /** Where there is neither tag nor digest; default `latest`, `false` for none. */
  tag?: string | false | undefined
}

/** The name of an image in a registry, taken apart: `docker.io/library/busybox:1@sha256:…`. */
export class ImageReference {
  /** Host and, if there is one, port: `quay.io`, `localhost:5000`, `[::1]:5000`. Docker Hub is `docker.io`. */
  readonly registry: string
  /** Path within the registry: `library/busybox`. */
  readonly repository: string
  readonly tag: string | undefined
  /** `sha256:…`; where tag and digest are given, it is the digest that counts. */
  readonly digest: string | undefined

  /** @internal Use `parseImage()`. */
  constructor(registry: string, repository: string, tag: string | undefined, digest: string | undefined) {
    this.registry = registry
    this.repository = repository
    this.tag = tag
    this.digest = digest
  }

  /** Registry and repository: `docker.io/library/busybox`. */
  get name(): string {
    return `${this.registry}/${this.repository}`
  }

  /** As the CLIs show it: without Docker Hub's `docker.io/` and `library/`. */
  get familiar(): string {
    return familiarName(this) + this.#suffix
  }

  /** The whole reference: `docker.io/library/busybox:1@sha256:…`. */
  toString(): string {
    return this.name + this.#suffix
  }

  toJSON(): string {
    return this.toString()
  }

  get #suffix(): string {
    return `${this.tag === undefined ? '' : `:${this.tag}`}${this.digest === undefined ? '' : `@${this.digest}`}`
  }
}

/**
 * Takes an image's reference apart by the grammar of distribution's reference package, and by Docker's rules
 * for what is left out: `busybox` → `docker.io/library/busybox:latest`. Throws a `UsageError` that says what
 * is wrong with it.
 */
export function parseImage(text: string, defaults: ReferenceDefaults = {}): ImageReference {
  if (typeof text !== 'string' || text === '') throw new UsageError('An image reference must not be empty.')
  if (idPattern.test(text)) refuse(text, 'it is the id of an image, which no registry knows')
  if (/^[a-z]+:\/\//i.test(text)) refuse(text, 'it begins like a url; references begin with the host')
  const [, rest = '', digest] = /^([^@]*)(?:@(.*))?$/s.exec(text) ?? []
  if (digest !== undefined && !isDigest(digest)) {
    refuse(
      text,
      'what follows "@" is not a digest (sha256, sha384 or sha512, ":" and its lower-case hex digits)',
    )
  }
  const { registry, remainder, isGiven } = splitRegistry(rest, defaults)
  const colon = remainder.indexOf(':')
  const path = colon < 0 ? remainder : remainder.slice(0, colon)
  const tag = colon < 0 ? undefined : remainder.slice(colon + 1)
  const repository = withNamespace(path, registry, isGiven, defaults)
  checkParts(text, registry, repository, tag)
  const fallback = digest === undefined && defaults.tag !== false ? (defaults.tag ?? 'latest') : undefined
  if (fallback !== undefined && !tagPattern.test(fallback)) refuse(fallback, 'it is not a tag')
  return new ImageReference(registry, repository, tag ?? fallback, digest)
}

/** Docker Hub, by the name that references have for it. */
export const dockerHub = 'docker.io'

/** The first part is a registry if it has a dot, a port or capitals, or is `localhost`. */
function splitRegistry(
  name: string,
  defaults: ReferenceDefaults,
): { registry: string; remainder: string; isGiven: boolean } {
  const slash = name.indexOf('/')
  const first = slash < 0 ? '' : name.slice(0, slash)
  const isGiven = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase()
  const registry = isGiven ? first : (defaults.registry ?? dockerHub)
  return {
    registry: registry === `index.${dockerHub}` ? dockerHub : registry,
    remainder: isGiven ? name.slice(slash + 1) : name,
    isGiven,
  }
}

/** Only Docker Hub has `library/`. */
function withNamespace(
  path: string,
  registry: string,
  isGiven: boolean,
  { namespace }: ReferenceDefaults,
): string {
  if (path === '' || path.includes('/')) return path
  const own = registry === dockerHub ? 'library' : undefined
  const before = isGiven ? own : (namespace ?? own)
  return before ? `${before}/${path}` : path
}

function checkParts(text: string, registry: string, repository: string, tag: string | undefined): void {
  if (!registryPattern.test(registry)) refuse(text, `"${registry}" is not a registry's host and port`)
  if (/[A-Z]/.test(repository)) refuse(text, 'the repository must be in lower case')
  if (!repositoryPattern.test(repository)) {
    refuse(text, `"${repository}" is not a repository's name (a-z, 0-9, and between them . _ __ - and /)`)
  }
  if (repository.length > 255) refuse(text, 'the repository is longer than 255 characters')
  if (tag !== undefined && !tagPattern.test(tag)) {
    refuse(text, `"${tag}" is not a tag (up to 128 of letters, digits, _ . and -)`)
  }
}

function refuse(text: string, why: string): never {
  throw new UsageError(`The image reference "${text.slice(0, 300)}" is not valid: ${why}.`)
}

/** Leaves out Docker Hub's parts, unless the rest would parse as another reference. */
function familiarName({ name, registry, repository }: ImageReference): string {
  if (registry !== dockerHub) return name
  const [, official] = /^library\/([^/]+)$/.exec(repository) ?? []
  const short = official ?? repository
  return splitRegistry(short, {}).isGiven || idPattern.test(short) ? name : short
}

const idPattern = /^[0-9a-f]{64}$/
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?'
const registryPattern = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`)
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*'
const repositoryPattern = new RegExp(`^${component}(?:/${component})*$`)
const tagPattern = /^\w[\w.-]{0,127}$/

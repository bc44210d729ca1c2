import type { Writable } from 'node:stream'
import type { CredentialsSource } from '../dial/auth.ts'
import type { FindCredentials } from './session/auth.ts'
import type { Secrets } from './session/secrets.ts'

/** What to build, and how. */
export interface BuildOptions {
  /** A folder, or what the engine fetches itself: the URL of a Git repository or of a tar. */
  context: string
  /**
   * Path of the Dockerfile, relative to the folder; it may lie outside of it. Left out: the first of `Dockerfile`,
   * `Containerfile` and `dockerfile` that is there.
   */
  dockerfile?: string | undefined
  /** Names for the image: `app:1`. */
  tags?: readonly string[] | undefined
  /** The stage to build; left out: the last. */
  target?: string | undefined
  /** Values for the Dockerfile's `ARG`. */
  args?: Readonly<Record<string, string>> | undefined
  /** Labels of the image. */
  labels?: Readonly<Record<string, string>> | undefined
  /** `linux/arm64`, or several; left out: the engine's own. */
  platform?: string | readonly string[] | undefined
  /**
   * Further names for `FROM` and `COPY --from`, besides stages: folders, URLs of Git repositories or tars, or images
   * as `docker-image://busybox:musl` or, in a folder in OCI's image layout, `oci-layout://folder:tag`.
   */
  contexts?: Readonly<Record<string, string>> | undefined
  /**
   * Images or caches to take steps from: `registry.example/app:cache`, `{ type: 'registry', ref }`, or
   * `{ type: 'local', src: folder }`; a cache may be missing at first.
   */
  cacheFrom?: readonly (string | BuildCache)[] | undefined
  /** Where to put the steps for later builds: `'inline'`, into the image itself, or elsewhere. */
  cacheTo?: 'inline' | BuildCache | readonly BuildCache[] | undefined
  /** Ask registries for newer base images. */
  pull?: boolean | undefined
  /** Take no step from the cache. */
  noCache?: boolean | undefined
  /** The network of `RUN`: `none`, `host`, or left out: the engine's default. */
  network?: string | undefined
  /** More lines of `/etc/hosts`: addresses by host name; `host-gateway` is the address of the engine's own host. */
  extraHosts?: Readonly<Record<string, string>> | undefined
  /** Secrets by the ids that `RUN --mount=type=secret,id=…` uses; the engine gets those that a step asks for. */
  secrets?: Secrets | undefined
  /**
   * Sockets of ssh agents by the ids that `RUN --mount=type=ssh` uses: `{ default: process.env.SSH_AUTH_SOCK }`.
   * Steps can list keys and have data signed, and nothing else.
   */
  ssh?: Readonly<Record<string, string | undefined>> | undefined
  /**
   * Credentials of registries: `'default'` for those that the CLIs keep, one for all, by registry, or a function
   * that finds them. Left out: `'default'`; `false`: none.
   */
  auth?: CredentialsSource | FindCredentials | false | undefined
  /** What to make in place of an image on the engine, or several of them. */
  output?: Output | readonly Output[] | undefined
  /** Ends the build. */
  signal?: AbortSignal | undefined
}

/**
 * A cache: BuildKit's name for its kind, and the options of that kind: `{ type: 'registry', ref:
 * 'quay.io/me/app:cache', mode: 'max' }`, or `{ type: 'local', dest: folder }` in a folder of this machine.
 */
export interface BuildCache {
  readonly type: string
  readonly [attribute: string]: string
}

/**
 * What to make in place of an image on the engine: the image's files in a folder or a tar, or the image itself in a
 * tar of OCI's or Docker's format. A tar goes to a file, which appears once it is whole, or to a stream. `image`,
 * beside others, keeps the image on the engine too.
 */
export type Output =
  | { local: string }
  | { tar: Destination }
  | { oci: Destination }
  | { docker: Destination }
  | { image: true }

/** Path of a file, or a stream; the stream is ended. */
export type Destination = string | Writable

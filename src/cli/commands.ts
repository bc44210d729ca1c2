import { type Command, callFlags, type Flag, type Flags } from './command.ts'

const versionFlags: Flags = {
  api: { type: 'string', value: 'VERSION', help: 'a version of the API; default: the newest' },
}
const json: Flags = { json: { type: 'boolean', help: 'print JSON' } }

const platform: Flag = { type: 'string', value: 'OS/ARCH', help: "linux/arm64; default: the engine's own" }
const commandFlags: Flags = {
  interactive: { type: 'boolean', short: 'i', help: 'hand standard input over' },
  tty: {
    type: 'boolean',
    short: 't',
    help: 'at a terminal: raw keys, its size, ctrl-p ctrl-q to leave it running',
  },
  env: { type: 'string', multiple: true, value: 'NAME=VALUE', help: 'a variable; may be repeated' },
  user: { type: 'string', short: 'u', value: 'USER', help: 'a name, or UID:GID' },
  workdir: { type: 'string', short: 'w', value: 'DIR', help: 'the folder to start in' },
}

const registryFlags: Flags = {
  'plain-http': { type: 'boolean', help: 'speak http; default: only with registries of this machine' },
  anonymous: { type: 'boolean', help: 'send no credentials; default: those that Docker and Podman keep' },
  tlscacert: { type: 'string', value: 'FILE', help: "the CA that signed the registry's certificate" },
}

/** The commands of `hawser`. What is none of them is an operation's name: see `callCommand`. */
export const commands: Record<string, Command> = {
  run: {
    summary: 'run a container to its end, and remove it',
    usage: ['run [OPTIONS] IMAGE [COMMAND …]'],
    connects: true,
    passthrough: true,
    flags: {
      ...commandFlags,
      name: { type: 'string', value: 'NAME', help: "the container's name" },
      platform,
      create: { type: 'string', value: 'JSON', help: "further fields of the engine's own body" },
    },
    examples: [
      'hawser run alpine echo hi',
      'echo hi | hawser run -i alpine wc -c',
      'hawser run -e podman --host ssh://me@box alpine uname -a',
    ],
    run: async (args, context) => (await import('./commands/run.ts')).run(args, context),
  },
  exec: {
    summary: 'run a command in a container that runs',
    usage: ['exec [OPTIONS] CONTAINER COMMAND …'],
    connects: true,
    passthrough: true,
    flags: commandFlags,
    examples: ['hawser exec -t web sh', 'hawser exec web ls -l', 'hawser exec -i web sh < script.sh'],
    run: async (args, context) => (await import('./commands/exec.ts')).exec(args, context),
  },
  logs: {
    summary: 'print what a container has written',
    usage: ['logs [OPTIONS] CONTAINER'],
    connects: true,
    flags: {
      follow: { type: 'boolean', short: 'f', help: 'go on with what it writes from now, until it ends' },
      tail: { type: 'string', short: 'n', value: 'LINES', help: 'only so many of the last lines' },
      since: { type: 'string', value: 'TIME', help: 'from then on: 10m, RFC 3339, or Unix seconds' },
      until: { type: 'string', value: 'TIME', help: 'up to then' },
      timestamps: { type: 'boolean', short: 't', help: 'each line with its time' },
    },
    examples: ['hawser logs web', 'hawser logs -f --tail 10 web', 'hawser logs --since 1h30m web 2> errors'],
    run: async (args, context) => (await import('./commands/logs.ts')).logs(args, context),
  },
  pull: {
    summary: 'pull an image',
    usage: ['pull IMAGE'],
    connects: true,
    flags: { platform },
    examples: ['hawser pull alpine:3', 'hawser pull quay.io/me/app@sha256:…'],
    run: async (args, context) => (await import('./commands/pull.ts')).pull(args, context),
  },
  push: {
    summary: 'push an image to its registry',
    usage: ['push IMAGE'],
    connects: true,
    examples: ['hawser push quay.io/me/app:1'],
    run: async (args, context) => (await import('./commands/push.ts')).push(args, context),
  },
  build: {
    summary: 'build an image, or files, from a folder with a Dockerfile',
    usage: ['build [OPTIONS] FOLDER'],
    connects: true,
    flags: {
      tag: {
        type: 'string',
        short: 't',
        multiple: true,
        value: 'NAME',
        help: 'a name for the image; may be repeated',
      },
      file: { type: 'string', short: 'f', value: 'FILE', help: 'the Dockerfile' },
      target: { type: 'string', value: 'STAGE', help: 'the stage to build' },
      'build-arg': { type: 'string', multiple: true, value: 'NAME=VALUE', help: 'a value for ARG' },
      label: { type: 'string', multiple: true, value: 'NAME=VALUE', help: 'a label of the image' },
      secret: {
        type: 'string',
        multiple: true,
        value: 'id=NAME,src=FILE',
        help: 'a secret for RUN --mount=type=secret; or env=VARIABLE',
      },
      ssh: {
        type: 'string',
        multiple: true,
        value: 'ID[=SOCKET]',
        help: 'an ssh agent for RUN --mount=type=ssh',
      },
      output: {
        type: 'string',
        short: 'o',
        multiple: true,
        value: 'FOLDER',
        help: 'files in place of an image; or type=tar,dest=FILE; may be repeated',
      },
      'build-context': {
        type: 'string',
        multiple: true,
        value: 'NAME=FOLDER',
        help: 'what FROM and COPY --from mean by a name; or a URL',
      },
      'cache-from': {
        type: 'string',
        multiple: true,
        value: 'IMAGE',
        help: 'take steps from; or type=…,ref=…',
      },
      'cache-to': {
        type: 'string',
        multiple: true,
        value: 'type=…',
        help: 'put steps there: inline, registry',
      },
      platform: { ...platform, value: 'OS/ARCH,…', help: 'linux/arm64, or several' },
      network: { type: 'string', value: 'NAME', help: 'the network of RUN: none, host' },
      pull: { type: 'boolean', help: 'ask for newer base images' },
      'no-cache': { type: 'boolean', help: 'take no step from the cache' },
    },
    examples: ['hawser build -t app:1 .', 'hawser build --secret id=npm,src=.npmrc -o dist .'],
    run: async (args, context) => (await import('./commands/build.ts')).build(args, context),
  },
  cp: {
    summary: 'copy files into or out of a container',
    usage: ['cp CONTAINER:PATH PATH|-', 'cp PATH|- CONTAINER:PATH'],
    connects: true,
    examples: ['hawser cp web:/etc/hosts .', 'hawser cp ./site web:/srv', 'hawser cp web:/srv - | tar t'],
    run: async (args, context) => (await import('./commands/cp.ts')).cp(args, context),
  },
  stats: {
    summary: 'follow what containers use',
    usage: ['stats [FILTER=VALUE …]'],
    connects: true,
    examples: ['hawser stats label=app=web'],
    run: async (args, context) => (await import('./commands/stats.ts')).stats(args, context),
  },
  events: {
    summary: 'follow what happens on an engine, over its restarts too',
    usage: ['events [FILTER=VALUE …] [--since TIME]'],
    connects: true,
    flags: { since: { type: 'string', value: 'TIME', help: 'from then on: Unix seconds, or RFC 3339' } },
    examples: ['hawser events type=container event=die'],
    run: async (args, context) => (await import('./commands/events.ts')).events(args, context),
  },
  'registry tags': {
    summary: 'list the tags of an image in its registry',
    usage: ['registry tags IMAGE'],
    flags: registryFlags,
    examples: ['hawser registry tags quay.io/podman/hello'],
    run: async (args, context) => (await import('./commands/registry/tags.ts')).tags(args, context),
  },
  'registry digest': {
    summary: 'print the digest of an image in its registry, which a tag stands for',
    usage: ['registry digest IMAGE'],
    flags: { ...registryFlags, platform: { ...platform, help: 'that of a platform: linux/arm64' } },
    examples: ['hawser registry digest alpine:3', 'hawser registry digest --platform linux/arm64 alpine:3'],
    run: async (args, context) => (await import('./commands/registry/digest.ts')).digest(args, context),
  },
  'registry manifest': {
    summary: 'print the manifest of an image in its registry, verified',
    usage: ['registry manifest IMAGE'],
    flags: {
      ...registryFlags,
      platform: { ...platform, help: 'that of a platform: linux/arm64' },
      raw: { type: 'boolean', help: 'its bytes as they are, of which the digest is' },
    },
    examples: ['hawser registry manifest alpine:3', 'hawser registry manifest --raw alpine:3 | sha256sum'],
    run: async (args, context) => (await import('./commands/registry/manifest.ts')).manifest(args, context),
  },
  'registry copy': {
    summary: 'copy an image between registries and folders, its digests unchanged',
    usage: ['registry copy FROM TO'],
    flags: {
      ...registryFlags,
      platform: { ...platform, multiple: true, help: 'only this one; may be repeated' },
      referrers: { type: 'boolean', help: 'signatures and attestations too' },
    },
    examples: [
      'hawser registry copy alpine:3 localhost:5000/alpine:3',
      'hawser registry copy alpine:3 oci:alpine --platform linux/amd64',
      'hawser registry copy oci:alpine quay.io/me/alpine:3',
    ],
    run: async (args, context) => (await import('./commands/registry/copy.ts')).copy(args, context),
  },
  ops: {
    summary: "list an engine's operations",
    usage: ['ops [ENGINE] [--grep TEXT] [--api VERSION]'],
    flags: {
      ...versionFlags,
      category: { type: 'string', value: 'NAME', help: 'only those of a category: containers' },
      grep: {
        type: 'string',
        short: 'g',
        value: 'TEXT',
        help: 'only those with the text in name, path or parameters',
      },
      ...json,
    },
    examples: ['hawser ops docker', 'hawser ops podman --grep prune', 'hawser ops docker --api v1.41 --json'],
    run: async (args) => (await import('./commands/ops.ts')).ops(args),
  },
  doc: {
    summary: 'tell what an operation takes and gives',
    usage: ['doc OPERATION [--engine NAME] [--api VERSION]'],
    flags: {
      engine: { type: 'string', short: 'e', value: 'NAME', help: 'default: docker' },
      ...versionFlags,
      ...json,
    },
    examples: ['hawser doc ContainerCreate', 'hawser doc PodCreateLibpod --engine podman'],
    run: async (args) => (await import('./commands/doc.ts')).doc(args),
  },
  versions: {
    summary: 'list the engines, or the API versions of one',
    usage: ['versions [ENGINE]'],
    flags: json,
    examples: ['hawser versions', 'hawser versions podman'],
    run: async (args) => (await import('./commands/versions.ts')).versions(args),
  },
  diff: {
    summary: 'tell what changed between two versions of an API',
    usage: ['diff ENGINE FROM TO [--grep TEXT]'],
    flags: {
      grep: {
        type: 'string',
        short: 'g',
        value: 'TEXT',
        help: 'only operations with the text in their name',
      },
      ...json,
    },
    examples: ['hawser diff docker v1.44 v1.52', 'hawser diff podman v4.3.1 v5.4.0 --grep Container'],
    run: async (args) => (await import('./commands/diff.ts')).diff(args),
  },
  request: {
    summary: 'send a request of your own making, as curl does',
    usage: ['request METHOD PATH [NAME=VALUE …] [--data BODY]'],
    connects: true,
    flags: {
      ...callFlags('text'),
      header: { type: 'string', multiple: true, value: 'NAME:VALUE', help: 'a header; may be repeated' },
    },
    examples: ['hawser request GET /version', 'hawser request GET /v1.41/containers/json all=true'],
    run: async (args, context) => (await import('./commands/request.ts')).request(args, context),
  },
  compile: {
    summary: 'make any engine usable and typed, from its Swagger or OpenAPI file',
    usage: ['compile SPEC --engine NAME --version V --out DIR'],
    raw: true,
    run: async ({ operands }) => (await import('./compile.ts')).runCompile(operands),
  },
  completion: {
    summary: 'print the completion script of a shell',
    usage: ['completion bash|zsh|fish'],
    examples: ['source <(hawser completion bash)', 'hawser completion fish | source'],
    run: async (args) => (await import('./commands/completion.ts')).completion(args),
  },
  complete: {
    summary: 'what may follow, for the completion scripts',
    usage: ['complete WORD …'],
    raw: true,
    isHidden: true,
    run: async (args) => (await import('./commands/complete.ts')).complete(args),
  },
}

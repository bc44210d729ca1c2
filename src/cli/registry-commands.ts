import type { Command, Flag, Flags } from './command.ts'

const platform: Flag = { type: 'string', value: 'OS/ARCH', help: 'that of a platform: linux/arm64' }
const registryFlags: Flags = {
  'plain-http': { type: 'boolean', help: 'speak http; default: only with registries of this machine' },
  anonymous: { type: 'boolean', help: 'send no credentials; default: those that Docker and Podman keep' },
  tlscacert: { type: 'string', value: 'FILE', help: "the CA that signed the registry's certificate" },
}

/** What needs a registry and no engine. */
export const registryCommands: Record<string, Command> = {
  'registry tags': {
    summary: 'list the tags of an image in its registry',
    usage: ['registry tags IMAGE'],
    connects: 'registry',
    flags: registryFlags,
    examples: ['hawser registry tags quay.io/podman/hello'],
    run: async (args, context) => (await import('./commands/registry/tags.ts')).tags(args, context),
  },
  'registry digest': {
    summary: 'print the digest of an image in its registry, which a tag stands for',
    usage: ['registry digest IMAGE'],
    connects: 'registry',
    flags: { ...registryFlags, platform },
    examples: ['hawser registry digest alpine:3', 'hawser registry digest --platform linux/arm64 alpine:3'],
    run: async (args, context) => (await import('./commands/registry/digest.ts')).digest(args, context),
  },
  'registry manifest': {
    summary: 'print the manifest of an image in its registry, verified',
    usage: ['registry manifest IMAGE'],
    connects: 'registry',
    flags: {
      ...registryFlags,
      platform,
      raw: { type: 'boolean', help: 'its bytes as they are, of which the digest is' },
    },
    examples: ['hawser registry manifest alpine:3', 'hawser registry manifest --raw alpine:3 | sha256sum'],
    run: async (args, context) => (await import('./commands/registry/manifest.ts')).manifest(args, context),
  },
  'registry copy': {
    summary: 'copy an image between registries, folders and archives, its digests unchanged',
    usage: ['registry copy FROM TO'],
    connects: 'registry',
    flags: {
      ...registryFlags,
      platform: { ...platform, multiple: true, help: 'only this one; may be repeated' },
      referrers: { type: 'boolean', help: 'signatures and attestations too' },
    },
    examples: [
      'hawser registry copy alpine:3 localhost:5000/alpine:3',
      'hawser registry copy alpine:3 oci:alpine --platform linux/amd64',
      'hawser registry copy oci:alpine quay.io/me/alpine:3',
      'hawser registry copy docker-archive:./saved.tar quay.io/me/app:1',
    ],
    run: async (args, context) => (await import('./commands/registry/copy.ts')).copy(args, context),
  },
}

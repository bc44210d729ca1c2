import type { Command, Flags } from './command.ts'

const versionFlags: Flags = {
  api: { type: 'string', value: 'VERSION', help: 'a version of the API; default: the newest' },
}
const json: Flags = { json: { type: 'boolean', help: 'print JSON' } }

/** What the tables tell, without an engine. */
export const tableCommands: Record<string, Command> = {
  ops: {
    summary: "list an engine's operations",
    usage: ['ops [ENGINE] [--grep TEXT] [--api VERSION]'],
    flags: {
      engine: {
        type: 'string',
        short: 'e',
        value: 'NAME',
        help: 'the same as ENGINE, as other commands take it',
      },
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
}

import { type Command, callFlags } from './command.ts'
import { recipeCommands } from './recipe-commands.ts'
import { registryCommands } from './registry-commands.ts'
import { tableCommands } from './table-commands.ts'

/** The commands of `hawser`. What is none of them is an operation's name: see `callCommand`. */
export const commands: Record<string, Command> = {
  ...recipeCommands,
  ...registryCommands,
  ...tableCommands,
  request: {
    summary: 'send a request of your own making, as curl does',
    usage: ['request METHOD PATH [NAME=VALUE …] [--data BODY]'],
    connects: 'engine',
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

import type { Command } from '../command.ts'

/** `hawser OPERATION [NAME=VALUE …]`: what is no command is the name of an operation. */
export const callCommand: Command = {
  summary: 'call an operation of the API by its name',
  usage: ['OPERATION [NAME=VALUE …] [--data JSON|@FILE|-]'],
  connects: true,
  flags: {
    data: {
      type: 'string',
      short: 'd',
      value: 'BODY',
      help: 'the body: JSON, @FILE, or - for standard input',
    },
    as: { type: 'string', value: 'FORM', help: 'data, messages, frames, lines, stream, socket, response' },
    output: { type: 'string', short: 'o', value: 'FILE', help: 'write the answer to a file' },
  },
  examples: [
    'hawser ContainerList all=true filters.status=exited',
    'hawser ContainerLogs id=web stdout=true follow=true',
    `hawser ContainerCreate name=web --data '{"Image":"busybox","Cmd":["sleep","60"]}'`,
    'hawser ContainerExport id=web -o web.tar',
    'hawser --engine podman is written after the operation: hawser PodListLibpod -e podman',
  ].slice(0, 4),
  run: async (args, context) => (await import('./call.ts')).call(args, context),
}

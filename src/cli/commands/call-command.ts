import { type Command, callFlags } from '../command.ts'

/** `hawser OPERATION [NAME=VALUE …]`: what is no command is the name of an operation. */
export const callCommand: Command = {
  summary: 'call an operation of the API by its name',
  usage: ['OPERATION [NAME=VALUE …] [--data JSON|@FILE|-]'],
  connects: 'engine',
  flags: callFlags('JSON'),
  otherwise: 'Parameters are given without dashes, as in hawser ContainerList all=true.',
  examples: [
    'hawser ContainerList all=true filters.status=exited',
    'hawser ContainerLogs id=web stdout=true follow=true',
    `hawser ContainerCreate name=web --data '{"Image":"busybox","Cmd":["sleep","60"]}'`,
    'hawser ContainerExport id=web -o web.tar',
  ],
  run: async (args, context) => (await import('./call.ts')).call(args, context),
}

import type { ParseArgsConfig } from 'node:util'

/** An option of a command: what it takes, and its line in the help. */
export interface Flag {
  /** `boolean` takes no value. */
  type: 'boolean' | 'string'
  /** One letter: `i` for `-i`. */
  short?: string
  /** May be given several times. */
  multiple?: true
  /** What the value is, for the help: `FILE`. */
  value?: string
  help: string
}

export type Flags = Record<string, Flag>

/** What the arguments of a command say: options by name, and what stands outside of them. */
export interface Arguments {
  options: Record<string, string | boolean | (string | boolean)[] | undefined>
  operands: string[]
}

/** A command of `hawser`. Its code is loaded when it runs, so that none pays for the others. */
export interface Command {
  /** One line for `hawser --help`. */
  summary: string
  /** How it is called, without the leading `hawser`. */
  usage: string[]
  flags?: Flags
  /** Whether it talks to an engine, and takes the options of a connection; or to a registry. */
  connects?: 'engine' | 'registry'
  /** Everything after the first operand is an operand too: `exec -i ID sh -c 'ls -l'`. */
  passthrough?: true
  /** It reads its arguments itself: all of them are operands. */
  raw?: true
  /** What to do for an option that it does not have, and that is near none. */
  otherwise?: string
  /** It is for programs, and no help lists it. */
  isHidden?: true
  /** Command lines for its help. */
  examples?: string[]
  /** Gives the exit code. */
  run(args: Arguments, context: Context): Promise<number>
}

/** What a command runs in. */
export interface Context {
  /** The command's own name. */
  name: string
  /** Aborted by Ctrl-C. */
  signal: AbortSignal
}

/** The options that lead to an engine, of every command that talks to one. */
const connectionFlags: Flags = {
  engine: {
    type: 'string',
    short: 'e',
    value: 'NAME',
    help: 'docker (the default), podman, registry, or the folder of an engine that "hawser compile" made',
  },
  host: {
    type: 'string',
    short: 'H',
    value: 'URI',
    help: 'where the engine is: unix:// tcp:// https:// ssh://',
  },
  context: {
    type: 'string',
    short: 'c',
    value: 'NAME',
    help: "a Docker context, or one of Podman's connections",
  },
  api: {
    type: 'string',
    value: 'VERSION',
    help: 'the API version to speak; default: the newest of both sides',
  },
  tlscacert: { type: 'string', value: 'FILE', help: "the CA that signed the engine's certificate" },
  tlscert: { type: 'string', value: 'FILE', help: 'the certificate to show to the engine' },
  tlskey: { type: 'string', value: 'FILE', help: "that certificate's key" },
}

/** The options of what sends one request and prints its answer; `body` is how the body may be written out. */
export function callFlags(body: 'JSON' | 'text'): Flags {
  return {
    data: {
      type: 'string',
      short: 'd',
      value: 'BODY',
      help: `the body: ${body}, @FILE, or - for standard input`,
    },
    as: { type: 'string', value: 'FORM', help: 'data, messages, frames, lines, stream, socket, response' },
    output: { type: 'string', short: 'o', value: 'FILE', help: 'write the answer to a file' },
  }
}

/** The options of every command. */
export const commonFlags: Flags = {
  verbose: { type: 'boolean', help: 'tell what caused an error' },
  help: { type: 'boolean', short: 'h', help: 'tell how the command is used' },
}

/** All options of a command. */
export function flagsOf(command: Command): Flags {
  return { ...command.flags, ...connectionFlagsOf(command), ...commonFlags }
}

/** Those that lead to an engine; a letter that is an option of the command's own is not one of theirs. */
export function connectionFlagsOf({ flags = {}, connects }: Command): Flags {
  if (connects !== 'engine') return {}
  const own = Object.values(flags).map(({ short }) => short)
  return Object.fromEntries(
    Object.entries(connectionFlags).map(([name, { short, ...flag }]) => [
      name,
      { ...flag, ...(short && !own.includes(short) && { short }) },
    ]),
  )
}

/** The same as `util.parseArgs` takes them. */
export function parseOptionsOf(flags: Flags): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    Object.entries(flags).map(([name, { type, short, multiple }]) => [
      name,
      { type, ...(short && { short }), ...(multiple && { multiple }) },
    ]),
  )
}

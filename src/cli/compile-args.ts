import { parseArgs } from 'node:util'
import type { EngineOptions } from '../compile/engine-options.ts'
import { UsageError } from '../errors/errors.ts'

/** What the arguments of `hawser compile` mean. */
export interface CompileArgs {
  /** Version, and the file or url of its specification. */
  specs: { version: string; from: string }[]
  /** Left out: the folder knows. */
  engine?: string
  /** Folder to write into; left out: all below here that were written before. */
  out?: string
  /** What else was given; the rest is as the folder has it. */
  settings: Omit<EngineOptions, 'engine'>
  /** File of overrides. */
  overrides?: string
  /** A folder or url to take `ENGINE/VERSION.yaml` from, in place of where each specification is from. */
  mirror?: string
}

/** Reads the arguments, or throws a `UsageError`. */
export function readArgs(args: string[]): CompileArgs {
  const { values, positionals } = parsed(args)
  const { engine, version, out, category, namespace, prefix, arrays, docs, probe } = values
  if (out === undefined && positionals.length > 0) throw wrong('Give a folder to write into: --out DIR.')
  const naming = { ...(category && { category }), ...(namespace && { namespaces: namespace }) }
  return {
    specs: positionals.map((text) => specOf(text, version, positionals.length)),
    ...(engine !== undefined && { engine }),
    ...(out !== undefined && { out }),
    ...(values.overrides !== undefined && { overrides: values.overrides }),
    ...(values.from !== undefined && { mirror: values.from }),
    settings: {
      ...(values.strict !== undefined && { strict: values.strict }),
      ...(values['unix-times'] !== undefined && { unixTimes: values['unix-times'] }),
      ...(Object.keys(naming).length > 0 && { naming: naming as EngineOptions['naming'] }),
      ...(prefix !== undefined && { prefix }),
      ...(arrays !== undefined && { arrays: arrays as EngineOptions['arrays'] }),
      ...(docs !== undefined && { docs }),
      ...(values['version-env'] !== undefined && { versionEnv: values['version-env'] }),
      ...(probe !== undefined && { probe: probeOf(probe) }),
    },
  }
}

function parsed(args: string[]): ReturnType<typeof parseArgs<typeof grammar>> {
  try {
    return parseArgs({ ...grammar, args })
  } catch (error) {
    throw wrong(`${(error as Error).message.split('. ')[0]}.`)
  }
}

/** `v1.12=fire.yaml`, or a file or url whose version is given beside it. */
function specOf(text: string, version: string | undefined, count: number): { version: string; from: string } {
  const [, own, from] = /^(v?\d[\w.+-]*)=(.+)$/.exec(text) ?? []
  if (own !== undefined && from !== undefined) return { version: own, from }
  if (count > 1) throw wrong(`Of several specifications each needs its version: VERSION=${text}.`)
  if (version === undefined) throw wrong('Give the version of the specification: --version V.')
  return { version, from: text }
}

function probeOf(text: string): EngineOptions['probe'] {
  try {
    return JSON.parse(text) as EngineOptions['probe']
  } catch {
    throw wrong(
      `--probe takes JSON, such as '{ "method": "GET", "path": "/version", "field": "ApiVersion" }'.`,
    )
  }
}

function wrong(message: string): UsageError {
  return new UsageError(`hawser compile: ${message}\n"hawser compile --help" tells more.`)
}

const grammar = {
  allowPositionals: true,
  options: {
    engine: { type: 'string' },
    version: { type: 'string' },
    out: { type: 'string' },
    category: { type: 'string' },
    namespace: { type: 'string', multiple: true },
    prefix: { type: 'string' },
    arrays: { type: 'string' },
    docs: { type: 'string' },
    probe: { type: 'string' },
    'version-env': { type: 'string' },
    json: { type: 'boolean' },
    strict: { type: 'boolean' },
    overrides: { type: 'string' },
    from: { type: 'string' },
    'unix-times': { type: 'string', multiple: true },
  },
} as const

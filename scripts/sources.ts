import { z } from 'zod'
import type { EngineOptions } from '../src/compile/engine-options.ts'
import { compareVersions, inRange } from '../src/compile/version.ts'
import { suggest } from '../src/errors/suggest.ts'
import { readYamlFile } from './yaml-file.ts'

/** An engine's entry in `specs/sources.yaml`. */
export interface Source extends EngineOptions {
  /**
   * Range of versions → url template; `{version}` stands for the version. A path that starts with a dot is a
   * local file.
   */
  urls: Record<string, string>
  /** Oldest first. */
  versions: string[]
}

/** Reads and checks `sources.yaml`. Throws an error that names each fault. */
export function readSources(file: string): Source[] {
  return Object.entries(readYamlFile(file, sourcesShape)).map(
    ([engine, entry]) => ({ engine, ...entry }) as Source,
  )
}

/** The url or local path of a version's specification. */
export function sourceUrl(source: Source, version: string): string {
  const template = Object.entries(source.urls).find(([range]) => inRange(version, range))?.[1] ?? ''
  return template.replaceAll('{version}', version)
}

const name = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, "An engine's name is lower-case letters, digits and dashes.")
const version = z
  .string({ error: 'A version is text: quote it if it looks like a number.' })
  .regex(/^v?\d[\w.+-]*$/, 'A version starts with a number, with or without a v before it.')

const entryShape = strictObject({
  urls: z.record(
    z.string(),
    z.string().regex(/^(https?:\/\/|file:\/\/|\.{1,2}\/|\/)/, 'Give a url or a path that starts with ./'),
    {
      error: 'Say where each version is from, by range: `urls: { all: https://example.org/{version}.yaml }`.',
    },
  ),
  docs: z.string().optional(),
  prefix: z
    .string()
    .regex(/^(\/.*[^/])?$/, 'A prefix is empty, or starts with a slash and ends without one.')
    .optional(),
  naming: strictObject({
    category: z.enum(['path', 'tag', 'prefix']).optional(),
    namespaces: z.array(z.string()).optional(),
  }).optional(),
  arrays: z.enum(['spec', 'repeat']).default('spec'),
  unixTimes: z.array(z.string()).optional(),
  probe: strictObject({
    method: z.enum(['GET', 'HEAD']),
    path: z.string().startsWith('/', 'A path starts with a slash.'),
    header: z.string().optional(),
    field: z.string().optional(),
    prefix: z.string().optional(),
    refused: z.string().optional(),
  })
    .refine(
      (probe) => (probe.header === undefined) !== (probe.field === undefined),
      'Give either `header` or `field`.',
    )
    .optional(),
  versionEnv: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]*$/, 'A variable is upper-case letters, digits and underscores.')
    .optional(),
  versions: z.array(version).min(1, 'An engine has at least one version.'),
}).superRefine(({ urls, versions }, context) => {
  for (const [at, each] of versions.entries()) {
    const before = versions[at - 1]
    const report = (message: string): void =>
      context.addIssue({ code: 'custom', path: ['versions', at], message })
    if (before !== undefined && compareVersions(before, each) === 0) report(`${each} is there twice.`)
    else if (before !== undefined && compareVersions(before, each) > 0)
      report(`${each} comes before ${before}: oldest first.`)
    const templates = Object.keys(urls).filter((range) => inRange(each, range))
    if (templates.length !== 1)
      report(`${each} is in ${templates.length} ranges of \`urls\`; it must be in one.`)
  }
})

/** An object whose unknown keys are refused with what they could be. */
function strictObject<T extends z.ZodRawShape>(shape: T): z.ZodObject<T, z.core.$strict> {
  const known = Object.keys(shape)
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(issue.keys, known) : undefined),
  })
}

function unknownKeys(keys: string[], known: string[]): string {
  const told = keys.map((key) => {
    const suggestion = suggest(key, known)
    return suggestion === undefined ? `"${key}"` : `"${key}" (did you mean "${suggestion}"?)`
  })
  return `There is no key ${told.join(', ')}; there are: ${known.join(', ')}.`
}

const sourcesShape = z.record(name, entryShape)

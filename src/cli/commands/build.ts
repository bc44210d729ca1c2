import { build as buildImage } from '../../buildkit/build.ts'
import type { BuildClient } from '../../buildkit/engine.ts'
import type { BuildCache, Output } from '../../buildkit/options.ts'
import type { SecretSource } from '../../buildkit/session/secrets.ts'
import { showBuild } from '../../buildkit/show-build.ts'
import { UsageError } from '../../errors/errors.ts'
import type { Arguments, Context } from '../command.ts'
import { clientOf } from '../connection.ts'
import { variablesOf } from '../environment.ts'
import { isGiven, labelsOf, operandAt, pairOf, refuseMore, textOf, textsOf } from '../operands.ts'

/** `hawser build FOLDER`: its steps on standard error, the image's id on standard output. */
export async function build(args: Arguments, { signal }: Context): Promise<number> {
  const context = operandAt(args, 0, 'build', 'the folder')
  refuseMore(args, 1, 'build')
  const { client } = await clientOf(args)
  await using open = client
  const building = buildImage(open as unknown as BuildClient, {
    context,
    dockerfile: textOf(args, 'file'),
    tags: textsOf(args, 'tag'),
    target: textOf(args, 'target'),
    args: variablesOf(textsOf(args, 'build-arg')),
    labels: labelsOf(args),
    platform: textOf(args, 'platform')?.split(','),
    contexts: recordOf('--build-context', textsOf(args, 'build-context')),
    cacheFrom: textsOf(args, 'cache-from').map(cacheOf),
    cacheTo: textsOf(args, 'cache-to').map(cacheOf),
    network: textOf(args, 'network'),
    pull: isGiven(args, 'pull'),
    noCache: isGiven(args, 'no-cache'),
    secrets: Object.fromEntries(textsOf(args, 'secret').map(secretOf)),
    ssh: Object.fromEntries(textsOf(args, 'ssh').map(agentOf)),
    output: outputsOf(textsOf(args, 'output')),
    signal,
  })
  await showBuild(building)
  const { imageId } = await building
  if (imageId) process.stdout.write(`${imageId}\n`)
  return 0
}

/** `id=npm,src=.npmrc` or `id=token,env=TOKEN`, as Docker's CLI has it. */
function secretOf(text: string): [id: string, source: SecretSource] {
  const fields = fieldsOf('--secret', text)
  const { id, src = fields.source, env } = fields
  if (id === undefined || (src === undefined) === (env === undefined)) {
    throw new UsageError(`--secret takes id=NAME,src=FILE or id=NAME,env=VARIABLE.`)
  }
  return [id, src === undefined ? { env: env as string } : { file: src }]
}

/** `default`, or `id=/path/of/agent.sock`. */
function agentOf(text: string): [id: string, socket: string | undefined] {
  const at = text.indexOf('=')
  return at < 0 ? [text, process.env.SSH_AUTH_SOCK] : [text.slice(0, at), text.slice(at + 1)]
}

/** `NAME=VALUE` several times. */
function recordOf(option: string, given: string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((text) => {
      const pair = pairOf(text)
      if (!pair) throw new UsageError(`${option}: "${text}" is no NAME=VALUE.`)
      return pair
    }),
  )
}

/** `type=registry,ref=IMAGE`, or `IMAGE`, as Docker's CLI has it. */
function cacheOf(text: string): BuildCache {
  const { type, ...attributes } = text.includes('=')
    ? fieldsOf('--cache-from and --cache-to', text)
    : { type: 'registry', ref: text }
  if (type === undefined)
    throw new UsageError(
      '--cache-from and --cache-to take type=registry,ref=IMAGE; or type=local with src=FOLDER and dest=FOLDER.',
    )
  return { ...attributes, type }
}

/** Each `FOLDER`, or `type=tar,dest=FILE`; `type=image` beside others. */
function outputsOf(given: string[]): Output[] | undefined {
  return given.length > 0 ? given.map(outputOf) : undefined
}

function outputOf(text: string): Output {
  if (!text.includes('=')) return { local: text }
  const { type = 'local', dest } = fieldsOf('--output', text)
  if (type === 'image') return { image: true }
  if (dest === undefined)
    throw new UsageError('--output takes a folder, type=local|tar|oci|docker,dest=PATH, or type=image.')
  return { [type]: dest } as Output
}

function fieldsOf(option: string, text: string): Record<string, string> {
  return recordOf(option, text.split(','))
}

import { UsageError } from '../../errors/errors.ts'
import { progressBar } from '../../recipes/progress-bar.ts'
import { run as runContainer } from '../../recipes/run.ts'
import { start } from '../../recipes/start.ts'
import { terminal } from '../../recipes/terminal.ts'
import type { Arguments, Context } from '../command.ts'
import { recipeClient } from '../connection.ts'
import { environmentOf } from '../environment.ts'
import { startExitCode } from '../exit-code.ts'
import { isGiven, jsonOption, labelsOf, operandAt, textOf, textsOf } from '../operands.ts'
import { onDetach } from '../output/detached.ts'
import { stdio } from '../output/stdio.ts'

/** `hawser run IMAGE [COMMAND …]`: as `docker run --rm`, with its exit codes; with `--detach` it prints the id. */
export async function run(args: Arguments, { signal }: Context): Promise<number> {
  const container = containerOf(args)
  const cmd = args.operands.length > 1 ? args.operands.slice(1) : undefined
  const [isDetached, isTty] = [isGiven(args, 'detach'), isGiven(args, 'tty')]
  const isInteractive = isGiven(args, 'interactive')
  if (isDetached && isInteractive) {
    throw new UsageError('hawser run: with -d nobody hands standard input over; leave out -i.')
  }
  await using client = await recipeClient(args)
  try {
    if (isDetached) {
      const options = { ...container, cmd, tty: isTty, remove: isGiven(args, 'rm'), signal }
      process.stdout.write(`${(await start(client, options)).id}\n`)
      return 0
    }
    if (isTty) return (await terminal(client, container, cmd, { signal, onDetach })) ?? 0
    const options = { ...container, cmd, ...stdio(isInteractive), signal }
    return (await runContainer(client, options)).exitCode
  } catch (error) {
    return startExitCode(error)
  }
}

function containerOf(args: Arguments) {
  const entrypoint = textOf(args, 'entrypoint')
  return {
    image: operandAt(args, 0, 'run', 'the image'),
    name: textOf(args, 'name'),
    hostname: textOf(args, 'hostname'),
    env: environmentOf(args, 'run'),
    labels: labelsOf(args),
    user: textOf(args, 'user'),
    cwd: textOf(args, 'workdir'),
    privileged: isGiven(args, 'privileged') || undefined,
    network: textOf(args, 'network'),
    volumes: textsOf(args, 'volume'),
    ports: textsOf(args, 'publish'),
    entrypoint: entrypoint === undefined ? undefined : [entrypoint].filter(Boolean),
    pull: pullOf(textOf(args, 'pull')),
    platform: textOf(args, 'platform'),
    create: jsonOption(args, 'create'),
    onProgress: progressBar(process.stderr),
  }
}

const pulls = ['missing', 'always', 'never'] as const

function pullOf(given: string | undefined): (typeof pulls)[number] | undefined {
  const pull = pulls.find((one) => one === given)
  if (given === undefined || pull) return pull
  throw new UsageError(`--pull takes one of ${pulls.join(', ')}, and not "${given}".`)
}

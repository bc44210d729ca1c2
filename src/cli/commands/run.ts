import { progressBar } from '../../recipes/progress-bar.ts'
import { run as runContainer } from '../../recipes/run.ts'
import { terminal } from '../../recipes/terminal.ts'
import type { Arguments, Context } from '../command.ts'
import { recipeClient } from '../connection.ts'
import { startExitCode } from '../exit-code.ts'
import { environmentOf, isGiven, jsonOption, operandAt, textOf, textsOf } from '../operands.ts'
import { stdio } from '../output/stdio.ts'

/** `hawser run IMAGE [COMMAND …]`: as `docker run --rm`, with its exit codes. */
export async function run(args: Arguments, { signal }: Context): Promise<number> {
  const cmd = args.operands.slice(1)
  const container = {
    image: operandAt(args, 0, 'run', 'the image'),
    name: textOf(args, 'name'),
    env: environmentOf(textsOf(args, 'env')),
    user: textOf(args, 'user'),
    cwd: textOf(args, 'workdir'),
    platform: textOf(args, 'platform'),
    create: jsonOption(args, 'create'),
    onProgress: progressBar(process.stderr),
    ...(cmd.length > 0 && { cmd }),
  }
  await using client = await recipeClient(args)
  try {
    if (isGiven(args, 'tty')) {
      const { cmd: _, ...where } = container
      return (await terminal(client, where, container.cmd, { signal })) ?? 0
    }
    const { exitCode } = await runContainer(client, {
      ...container,
      ...stdio(isGiven(args, 'interactive')),
      signal,
    })
    return exitCode
  } catch (error) {
    return startExitCode(error)
  }
}

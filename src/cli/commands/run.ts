import { run as runContainer } from '../../recipes/run.ts'
import type { Arguments, Context } from '../command.ts'
import { recipeClient } from '../connection.ts'
import { startExitCode } from '../exit-code.ts'
import { environmentOf, isGiven, jsonOption, operandAt, textOf, textsOf } from '../operands.ts'
import { PullView } from '../output/pull-view.ts'
import { stdio } from '../output/stdio.ts'

/** `hawser run IMAGE [COMMAND …]`: as `docker run --rm`, with its exit codes. */
export async function run(args: Arguments, { signal }: Context): Promise<number> {
  const image = operandAt(args, 0, 'run', 'the image')
  const cmd = args.operands.slice(1)
  await using client = await recipeClient(args)
  const view = new PullView(process.stderr)
  try {
    const { exitCode } = await runContainer(client, {
      image,
      ...(cmd.length > 0 && { cmd }),
      name: textOf(args, 'name'),
      env: environmentOf(textsOf(args, 'env')),
      user: textOf(args, 'user'),
      cwd: textOf(args, 'workdir'),
      platform: textOf(args, 'platform'),
      create: jsonOption(args, 'create'),
      onProgress: (progress) => view.show(progress),
      ...stdio(isGiven(args, 'interactive')),
      signal,
    })
    return exitCode
  } catch (error) {
    return startExitCode(error)
  } finally {
    view.end()
  }
}

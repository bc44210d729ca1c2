import { exec as execIn } from '../../recipes/exec.ts'
import type { Arguments, Context } from '../command.ts'
import { recipeClient } from '../connection.ts'
import { startExitCode } from '../exit-code.ts'
import { environmentOf, isGiven, operandAt, textOf, textsOf } from '../operands.ts'
import { stdio } from '../output/stdio.ts'

/** `hawser exec CONTAINER COMMAND …`: ends with the command's exit code. */
export async function exec(args: Arguments, { signal }: Context): Promise<number> {
  const id = operandAt(args, 0, 'exec', 'the container')
  operandAt(args, 1, 'exec', 'the command')
  await using client = await recipeClient(args)
  try {
    const { exitCode } = await execIn(client, id, args.operands.slice(1), {
      env: environmentOf(textsOf(args, 'env')),
      user: textOf(args, 'user'),
      cwd: textOf(args, 'workdir'),
      ...stdio(isGiven(args, 'interactive')),
      signal,
    })
    return exitCode
  } catch (error) {
    return startExitCode(error)
  }
}

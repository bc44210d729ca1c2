import { exec as execIn } from '../../recipes/exec.ts'
import { terminal } from '../../recipes/terminal.ts'
import type { Arguments, Context } from '../command.ts'
import { recipeClient } from '../connection.ts'
import { environmentOf } from '../environment.ts'
import { startExitCode } from '../exit-code.ts'
import { isGiven, operandAt, textOf } from '../operands.ts'
import { onDetach } from '../output/detached.ts'
import { stdio } from '../output/stdio.ts'

/** `hawser exec CONTAINER COMMAND …`: ends with the command's exit code. */
export async function exec(args: Arguments, { signal }: Context): Promise<number> {
  const id = operandAt(args, 0, 'exec', 'the container')
  operandAt(args, 1, 'exec', 'the command')
  const cmd = args.operands.slice(1)
  const options = {
    env: environmentOf(args, 'exec'),
    user: textOf(args, 'user'),
    cwd: textOf(args, 'workdir'),
    privileged: isGiven(args, 'privileged'),
    signal,
  }
  await using client = await recipeClient(args)
  try {
    if (isGiven(args, 'tty')) return (await terminal(client, id, cmd, { ...options, onDetach })) ?? 0
    const { exitCode } = await execIn(client, id, cmd, {
      ...options,
      ...stdio(isGiven(args, 'interactive')),
    })
    return exitCode
  } catch (error) {
    return startExitCode(error)
  }
}

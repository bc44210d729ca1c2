import { randomBytes } from 'node:crypto'
import { EngineError } from '../errors/errors.ts'
import type { Socket } from '../types/answers.ts'
import type { Engine } from './engine/engine.ts'

/** Goes into a command's environment, and with it into that of all that it starts. */
export function newMark(): string {
  return `HAWSER_EXEC=${randomBytes(12).toString('hex')}`
}

/** Twice, for what was started during the first look. The script itself bears no mark. */
const script = `for round in 1 2; do
  for process in /proc/[0-9]*; do
    if grep -qs "$0" "$process/environ"; then kill -KILL "\${process#/proc/}"; fi
  done
done
grep -qs . /proc/self/cmdline`

/**
 * Kills the processes in a container that bear the mark. As the same user, since the environment of another one's
 * processes is not for everybody to read. False: there is no shell with `grep` to do it.
 */
export async function killMarked(
  engine: Engine,
  container: string,
  mark: string,
  user: string | undefined,
): Promise<boolean> {
  const data = {
    Cmd: ['sh', '-c', script, mark],
    AttachStdout: true,
    AttachStderr: true,
    ...(user !== undefined && { User: user }),
  }
  try {
    const { Id: id } = await engine.call<{ Id: string }>('execCreate', { target: container, data })
    const call = { target: id, data: { Detach: false, Tty: false }, as: 'socket', tty: false } as const
    const socket = await engine.call<Socket>('execStart', call)
    socket.once('end', () => socket.end())
    for await (const _ of socket);
    const { ExitCode } = await engine.call<{ ExitCode?: number | null }>('execInspect', { target: id })
    return ExitCode === 0
  } catch (error) {
    // A container that has ended has no processes.
    if (error instanceof EngineError) return true
    throw error
  }
}

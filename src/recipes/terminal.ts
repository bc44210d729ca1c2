import { setTimeout as sleep } from 'node:timers/promises'
import { EngineError, UsageError } from '../errors/errors.ts'
import { cleanly } from './cleanly.ts'
import type { Command } from './command.ts'
import { containerOptions, ownBody } from './create-container.ts'
import { detachKeys } from './detach-keys.ts'
import { onEndingSignal } from './ending-signal.ts'
import type { Verb } from './engine/dialect.ts'
import { type ClientFor, checkOptions, Engine } from './engine/engine.ts'
import { checkCommand } from './engine/option-values.ts'
import { OwnContainer } from './own-container.ts'
import { type ExecSpec, OwnExec } from './own-exec.ts'
import type { CreateBody, RunClient, RunOptions } from './run.ts'

/** What `terminal` needs of a client. */
export type TerminalClient = RunClient &
  ClientFor<'resize' | 'execCreate' | 'execStart' | 'execInspect' | 'execResize'>

export interface TerminalOptions extends Omit<ExecSpec, 'tty'> {
  /** What is typed; left out: `process.stdin`. A terminal is set to raw mode, and back at the end. */
  stdin?: (NodeJS.ReadableStream & { isTTY?: boolean; setRawMode?(mode: boolean): unknown }) | undefined
  /** What is shown; left out: `process.stdout`. Its size is that of the terminal in the container. */
  stdout?: (NodeJS.WritableStream & { columns?: number; rows?: number }) | undefined
  /** Keys that leave the command running: `ctrl-p,ctrl-q`, which is the default; `''` for none. */
  detachKeys?: string | undefined
  /** Called when it was left by them, with the id of what runs on: the container, or the exec. */
  onDetach?: ((id: string) => void) | undefined
  signal?: AbortSignal | undefined
}

/** What a new container is made of, where `terminal` runs one. */
export type TerminalRun<Create extends object = object> = Omit<
  RunOptions<Create>,
  'cmd' | 'tty' | 'stdin' | 'stdout' | 'stderr' | 'timeout' | 'signal'
>

/**
 * Runs a command at a terminal: in a container that runs, given by its id, or in a new one that is removed at the end,
 * given by what it is made of. Resolves to its exit code, or to `undefined` if it was left by the detach keys: then it
 * runs on, and a new container stays.
 *
 * Rejects as `exec` and `run` do. Whatever happens, the terminal is as it was before.
 */
export async function terminal<C extends TerminalClient>(
  client: C,
  where: string | TerminalRun<CreateBody<C>>,
  cmd?: readonly string[],
  options: TerminalOptions = {},
): Promise<number | undefined> {
  const engine = new Engine('terminal', client)
  if (typeof where === 'string') {
    checkOptions('terminal', options, [...screenOptions, ...execOptions])
    if (!cmd) throw new UsageError('terminal(): in a container that runs, a command is needed: ["sh"].')
    checkCommand('terminal', cmd)
    const spec = { ...options, cmd, tty: true, isOpen: true, isKillable: true }
    return converse(engine, await OwnExec.start(engine, where, spec), 'execResize', options)
  }
  checkOptions('terminal', where, containerOptions, ofContainer, ownBody)
  checkOptions('terminal', options, screenOptions, ofOptions)
  const spec = { ...where, ...(cmd && { cmd }), tty: true, isOpen: true, signal: options.signal }
  return converse(engine, await OwnContainer.start(engine, spec), 'resize', options)
}

const screenOptions = ['stdin', 'stdout', 'detachKeys', 'onDetach', 'signal']
const execOptions = ['env', 'user', 'cwd', 'privileged']
const ofOptions = Object.fromEntries(
  execOptions.map((name) => [name, 'of a new container it goes into the second argument']),
)
const ofContainer = {
  cmd: 'the command is the third argument',
  ...Object.fromEntries(screenOptions.map((name) => [name, 'it goes into the fourth argument'])),
}

async function converse(
  engine: Engine,
  command: Command<{ exitCode: number }> & { id: string },
  resize: Verb,
  options: TerminalOptions,
): Promise<number | undefined> {
  const { stdin = process.stdin, stdout = process.stdout } = options
  const { socket } = command
  const keys = detachKeys(options.detachKeys ?? 'ctrl-p,ctrl-q')
  const isRaw = stdin.isTTY === true && stdin.setRawMode !== undefined
  const adjust = () => void resizeTo(engine, resize, command.id, stdout)
  const restore = () => {
    stdin.unpipe(keys)
    stdin.pause()
    stdout.off('resize', adjust)
    if (isRaw) stdin.setRawMode?.(false)
  }
  const stopListening = onEndingSignal(async () => {
    restore()
    await command.remove()
  })
  let isDetached = false
  const work = async () => {
    if (isRaw) stdin.setRawMode?.(true)
    stdout.on('resize', adjust)
    adjust()
    stdin.pipe(keys)
    // Engines would end the output too. So its end is typed: the first ctrl-d hands over a line that has no end.
    keys.pipe(socket, { end: false })
    keys.once('end', () => socket.write('\x04\x04'))
    await new Promise<void>((resolve, reject) => {
      keys.once('detached', () => {
        isDetached = true
        resolve()
      })
      stdin.once('error', reject)
      stdout.once('error', reject)
      socket.once('error', reject).once('end', resolve)
      socket.once('close', () => reject(options.signal?.aborted ? options.signal.reason : socket.errored))
      socket.pipe(stdout, { end: false })
    })
    return isDetached ? undefined : (await command.ended()).exitCode
  }
  const exitCode = await cleanly(work, async () => {
    restore()
    stopListening()
    if (isDetached) socket.destroy()
    else await command.remove()
  })
  if (isDetached) options.onDetach?.(command.id)
  return exitCode
}

/** As large as what it is shown on. One that has not quite started, or has just ended, has no size. */
async function resizeTo(
  engine: Engine,
  resize: Verb,
  id: string,
  { columns, rows }: { columns?: number; rows?: number },
): Promise<void> {
  if (!columns || !rows) return
  for (let tries = 1; tries <= 10; tries++) {
    try {
      await engine.call(resize, { target: id, params: { w: columns, h: rows } })
      return
    } catch (error) {
      // The size is no reason to end the session: whatever is wrong with the engine, the session will tell.
      if (!(error instanceof EngineError)) return
      await sleep(tries * 20)
    }
  }
}

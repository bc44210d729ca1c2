import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type SupervisedProcess, supervise } from '../dial/child-process.ts'
import type { Conn } from '../dial/conn.ts'
import { type EngineCli, engineClis } from '../dial/engine-clis.ts'
import { ConnectionError, UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import { suggest } from '../errors/suggest.ts'

export interface LaunchOptions {
  /** Which engine: `podman`. */
  engine: string
  /** Arguments before the engine's own, such as `--root` for storage apart from the user's. */
  args?: string[] | undefined
  /** Variables beside those of this process. */
  env?: NodeJS.ProcessEnv | undefined
  /** How long it may take to answer, in ms; default 30,000. */
  timeout?: number | undefined
}

/** An engine that runs as a child of this process. */
export interface Launched extends AsyncDisposable {
  conn: Conn & { uri: string }
  /** Ends it. Its containers may keep running, as with any Podman. */
  close(): Promise<void>
}

/**
 * Starts an engine on a private socket that only this user can open, and waits until it answers. It ends on
 * `close` and with this process, however that ends, and does not keep this process alive. Throws a `UsageError`
 * for an engine that it cannot start, a `ConnectionError` where the engine is not installed or does not answer.
 */
export async function launch(options: LaunchOptions): Promise<Launched> {
  if (typeof options !== 'object' || options === null)
    throw new UsageError('launch(): pass an object such as { engine: "podman" }.')
  refuseUnknown('launch()', options, ['engine', 'args', 'env', 'timeout'])
  const { args = [], env, timeout = 30_000 } = options
  if (!Array.isArray(args)) throw new UsageError('launch(): "args" must be an array of strings.')
  const cli = launchable(options.engine)
  const engine = supervise((socket) => serveCommand(cli, args, socket), { ...process.env, ...env })
  try {
    await answered(engine, cli, timeout)
  } catch (error) {
    await engine.stop()
    throw error
  }
  engine.unref()
  // A pipe that nobody reads fills up and blocks the engine.
  engine.stdout.resume()
  return {
    conn: { uri: `unix://${engine.socket}`, source: `launched ${options.engine}` },
    close: engine.stop,
    [Symbol.asyncDispose]: engine.stop,
  }
}

type LaunchableCli = EngineCli & Required<Pick<EngineCli, 'serve' | 'ping' | 'install'>>

function isLaunchable(cli: EngineCli | undefined): cli is LaunchableCli {
  return cli?.serve !== undefined
}

function launchable(engine: string): LaunchableCli {
  const cli = Object.hasOwn(engineClis, engine) ? engineClis[engine] : undefined
  if (isLaunchable(cli) && process.platform === 'linux') return cli
  const known = Object.keys(engineClis).filter((name) => isLaunchable(engineClis[name]))
  const what = isLaunchable(cli) ? `${engine} can be launched on Linux only` : `${engine} cannot be launched`
  throw new UsageError(`${what} (known: ${known.join(', ')}).`, {
    suggestion: suggest(String(engine), known),
  })
}

function serveCommand({ serve }: LaunchableCli, args: string[], socket: string): string[] {
  return serve.flatMap((word) => (word === '{args}' ? args : word.replace('{uri}', `unix://${socket}`)))
}

/** Resolves once it answers. Throws a `ConnectionError` if it ends before that, or takes longer. */
async function answered(engine: SupervisedProcess, cli: LaunchableCli, timeout: number): Promise<void> {
  const [name] = cli.serve
  const deadline = Date.now() + timeout
  let status: number | undefined
  engine.exited.then((exitStatus) => {
    status = exitStatus
  })
  while (!(await answers(engine.socket, cli.ping, deadline))) {
    if (status === 127) throw new ConnectionError(`There is no ${name} here.`, { hint: cli.install })
    if (status !== undefined) {
      throw new ConnectionError(`${name} ended with status ${status}: ${engine.stderr()}`)
    }
    if (Date.now() > deadline) {
      throw new ConnectionError(
        `${name} did not answer within ${timeout} ms: ${engine.stderr() || 'it printed nothing'}.`,
      )
    }
    await sleep(20)
  }
}

function answers(socketPath: string, path: string, deadline: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timeout = Math.max(1, deadline - Date.now())
    const asking = request({ socketPath, path, agent: false, timeout }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    asking.on('timeout', () => asking.destroy())
    asking.on('error', () => resolve(false))
    asking.end()
  })
}

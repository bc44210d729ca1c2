import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { refuseOthers } from '../client/check-options.ts'
import { type Guarded, startGuarded } from '../dial/child-process.ts'
import type { Conn } from '../dial/conn.ts'
import { ConnectionError, UsageError } from '../errors/errors.ts'
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
  /** The way to it. */
  conn: Conn & { uri: string }
  /** Ends it; containers that it started may go on, as those of any Podman do. */
  close(): Promise<void>
}

/**
 * Starts an engine on a private socket that only this user can open, and waits until it answers. It ends on
 * `close` and with this process, however that ends, and does not keep it alive. Throws a `UsageError` for an
 * engine that it cannot start, a `ConnectionError` where the engine is not installed or does not come up.
 */
export async function launch(options: LaunchOptions): Promise<Launched> {
  if (typeof options !== 'object' || options === null)
    throw new UsageError('launch(): pass an object such as { engine: "podman" }.')
  refuseOthers('launch()', options, ['engine', 'args', 'env', 'timeout'])
  const { args = [], env, timeout = 30_000 } = options
  if (!Array.isArray(args)) throw new UsageError('launch(): "args" must be an array of strings.')
  const recipe = recipeOf(options.engine)
  const engine = startGuarded((socket) => recipe.command(args, socket), { ...process.env, ...env })
  try {
    await answering(engine, recipe, timeout)
  } catch (error) {
    await engine.stop()
    throw error
  }
  engine.hold(false)
  // Nobody reads it; unread, it would keep the engine from ending.
  engine.stdout.resume()
  return {
    conn: { uri: `unix://${engine.socket}`, source: `launched ${options.engine}` },
    close: engine.stop,
    [Symbol.asyncDispose]: engine.stop,
  }
}

/** How to start an engine so that it serves a socket until it is ended. */
interface Recipe {
  command(args: string[], socket: string): string[]
  /** What answers as soon as it is up. */
  ping: string
  /** How to get it. */
  install: string
}

const recipes: Record<string, Recipe> = {
  podman: {
    command: (args, socket) => ['podman', ...args, 'system', 'service', '--time=0', `unix://${socket}`],
    ping: '/_ping',
    install: 'Install it (apt install podman, dnf install podman), or pass the conn of an engine that runs.',
  },
}

function recipeOf(engine: string): Recipe {
  const recipe = Object.hasOwn(recipes, engine) ? recipes[engine] : undefined
  if (recipe && process.platform === 'linux') return recipe
  const known = Object.keys(recipes)
  const told = recipe ? `${engine} can be launched on Linux only` : `${engine} cannot be launched`
  throw new UsageError(`${told} (known: ${known.join(', ')}).`, {
    suggestion: suggest(String(engine), known),
  })
}

/** Until it answers. Throws a `ConnectionError` if it ends before, or takes longer. */
async function answering(engine: Guarded, recipe: Recipe, timeout: number): Promise<void> {
  const deadline = Date.now() + timeout
  let status: number | undefined
  engine.exited.then((ended) => {
    status = ended
  })
  while (!(await answers(engine.socket, recipe.ping, deadline))) {
    const [name] = recipe.command([], '')
    if (status === 127) throw new ConnectionError(`There is no ${name} here.`, { hint: recipe.install })
    if (status !== undefined) {
      throw new ConnectionError(`${name} ended with status ${status}: ${engine.stderr()}`)
    }
    if (Date.now() > deadline) {
      throw new ConnectionError(
        `${name} did not answer within ${timeout} ms: ${engine.stderr() || 'it said nothing'}.`,
      )
    }
    await sleep(20)
  }
}

function answers(socketPath: string, path: string, deadline: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timeout = Math.max(1, deadline - Date.now())
    const sent = request({ socketPath, path, agent: false, timeout }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    sent.on('timeout', () => sent.destroy())
    sent.on('error', () => resolve(false))
    sent.end()
  })
}

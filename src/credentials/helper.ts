import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { tailOf } from '../dial/child-process.ts'
import { TimeoutError, UsageError } from '../errors/errors.ts'
import { isObject } from '../json/objects.ts'
import type { FoundCredentials } from './credentials.ts'
import { helperCommand } from './helper-command.ts'
import { SingleFlight } from './single-flight.ts'

/** What a helper is asked, and how it is run. */
export interface HelperQuestion {
  /** `pass` of `docker-credential-pass`. */
  name: string
  /** The registry's name as the helper knows it. */
  server: string
  /** What names the helper, for errors: `credsStore of /home/me/.docker/config.json`. */
  from: string
  env: NodeJS.ProcessEnv
  platform: NodeJS.Platform
  /** In ms. */
  timeout: number
}

/** Helpers may prompt for a password, so the same question never runs twice at once. */
const running = new SingleFlight<FoundCredentials | undefined>()

/**
 * What a credential helper knows of a registry; undefined where it knows nothing. Throws a `UsageError` where
 * it cannot be run or fails, a `TimeoutError` where it takes too long: that is not the same as nothing.
 */
export function askHelper(
  question: HelperQuestion,
  signal: AbortSignal | undefined,
): Promise<FoundCredentials | undefined> {
  const { name, server, env } = question
  const key = JSON.stringify([name, server, env])
  return running.run(key, signal, (left) => ask(question, left))
}

async function ask(question: HelperQuestion, left: AbortSignal): Promise<FoundCredentials | undefined> {
  const { name, server, from, env, platform } = question
  const { file, args, shell } = helperCommand(name, from, env, platform)
  const program = `docker-credential-${name}`
  const child = spawn(file, args, { env, shell, stdio: 'pipe', windowsHide: true })
  const { status, stdout, stderr } = await outputOf(child, question, left)
  const said = stdout.trim()
  if (status === 0) return parseAnswer(said, program)
  if (knowsNothing.test(said)) return undefined
  // A failing helper writes its message to standard output; standard error may add to it.
  const why = [said, stderr].filter(Boolean).join('; ').slice(0, 500) || `exit status ${status}`
  throw new UsageError(`${program}, named by ${from}, gives no credentials for ${server}: ${why}.`)
}

/** The output of every helper that uses Docker's own library. */
const knowsNothing = /^credentials not found in native keychain$/
const maxAnswer = 1024 * 1024

function outputOf(
  child: ChildProcessWithoutNullStreams,
  { name, server, from, timeout }: HelperQuestion,
  left: AbortSignal,
): Promise<{ status: number; stdout: string; stderr: string }> {
  const program = `docker-credential-${name}`
  return new Promise((resolve, reject) => {
    const end = (error: unknown) => {
      finish()
      child.kill('SIGKILL')
      // Its own child processes may keep the pipes open, but nobody reads them any more.
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy()
      reject(error)
    }
    const timer = setTimeout(() => {
      const message = `${program}, named by ${from}, has said nothing of ${server} for ${timeout} ms.`
      end(new TimeoutError('helperTimeout', timeout, message))
    }, timeout)
    const leave = () => end(left.reason)
    function finish(): void {
      clearTimeout(timer)
      left.removeEventListener('abort', leave)
    }
    left.addEventListener('abort', leave)
    const stderr = tailOf(child.stderr)
    let stdout = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
      if (stdout.length > maxAnswer)
        end(new UsageError(`${program}: its answer is longer than ${maxAnswer} bytes.`))
    })
    child.on('error', (cause: NodeJS.ErrnoException) =>
      end(
        new UsageError(`${program}, named by ${from}, cannot be run: ${cause.code ?? cause.message}.`, {
          cause,
        }),
      ),
    )
    child.on('close', (code) => {
      finish()
      resolve({ status: code ?? 128, stdout, stderr: stderr.text.trim() })
    })
    // A helper that exits without reading its input breaks the pipe; that is not an error.
    child.stdin.on('error', () => {}).end(server)
  })
}

/** Docker's own library answers so: `{ ServerURL, Username, Secret }`. */
function parseAnswer(text: string, program: string): FoundCredentials | undefined {
  let answer: unknown
  try {
    answer = JSON.parse(text)
  } catch {
    // The parser's message quotes the text, which holds credentials.
  }
  // The CLIs, like all programs in Go, take the names in any case.
  const fields = new Map(
    isObject(answer) ? Object.entries(answer).map(([name, value]) => [name.toLowerCase(), value]) : [],
  )
  const [username, secret] = [fields.get('username') ?? '', fields.get('secret') ?? '']
  if (typeof username !== 'string' || typeof secret !== 'string' || !isObject(answer)) {
    throw new UsageError(`${program}: its answer is not JSON of "Username" and "Secret".`)
  }
  if (secret === '') return undefined
  // https://docs.docker.com/reference/cli/docker/login/#credential-helper-protocol
  if (username === '<token>') return { identityToken: secret, source: program }
  return { username, password: secret, source: program }
}

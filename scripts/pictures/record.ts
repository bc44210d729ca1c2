import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

/** What a terminal's screen shows from a moment on. */
export interface Screen {
  /** Since the begin, in ms. */
  at: number
  /** With its colours, as escapes. */
  text: string
}

export interface RecordOptions {
  columns?: number
  rows?: number
  env?: Record<string, string>
  /** The folder to be in. */
  cwd?: string
}

/** In ms. */
const step = 80

/**
 * Types command lines into a real terminal and gives what its screen shows, one screen for each change. The terminal
 * is one of tmux, of a server of its own.
 */
export async function record(
  lines: string[],
  { columns = 92, rows = 30, env = {}, cwd = '.' }: RecordOptions = {},
): Promise<Screen[]> {
  const name = `hawser-pictures-${randomUUID()}`
  const tmux = (...args: string[]): string =>
    execFileSync('tmux', ['-L', name, ...args], { encoding: 'utf8' })
  const variables = Object.entries({ PS1: '$ ', ...env }).map(([key, value]) => `${key}=${value}`)
  const size = ['-x', String(columns), '-y', String(rows)]
  tmux('-f', '/dev/null', 'new-session', '-d', '-c', cwd, ...size, 'env', ...variables, 'sh')
  try {
    const screens: Screen[] = []
    const begin = Date.now()
    const look = (): void => {
      const text = tmux('capture-pane', '-e', '-p').replace(/\n+$/, '')
      if (screens.at(-1)?.text !== text) screens.push({ at: Date.now() - begin, text })
    }
    const isPrompted = (): boolean => /\$ *\n*$/.test(tmux('capture-pane', '-p'))
    for (let tries = 0; tries < 100 && !isPrompted(); tries++) await sleep(step)
    for (const line of lines) {
      tmux('send-keys', '-l', line)
      tmux('send-keys', 'Enter')
      await sleep(300)
      // The prompt is back once the command has ended.
      for (let tries = 0; tries < 1000 && !isPrompted(); tries++) {
        look()
        await sleep(step)
      }
    }
    look()
    return screens.map(({ at, text }) => ({ at, text: text.replace(/\n?\$ ?$/, '') }))
  } finally {
    tmux('kill-server')
  }
}

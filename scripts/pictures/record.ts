import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Types command lines into a real terminal and gives what its screen shows at the end, with its colours. The
 * terminal is one of tmux, of a server of its own.
 */
export async function record(
  lines: string[],
  {
    columns = 92,
    rows = 30,
    env = {},
  }: { columns?: number; rows?: number; env?: Record<string, string> } = {},
): Promise<string> {
  const name = `hawser-pictures-${process.pid}`
  const tmux = (...args: string[]): string =>
    execFileSync('tmux', ['-L', name, ...args], { encoding: 'utf8' })
  const shell = [
    'env',
    ...Object.entries({ PS1: '$ ', ...env }).map(([key, value]) => `${key}=${value}`),
    'sh',
  ]
  tmux('-f', '/dev/null', 'new-session', '-d', '-x', String(columns), '-y', String(rows), ...shell)
  try {
    for (const line of lines) {
      tmux('send-keys', '-l', line)
      tmux('send-keys', 'Enter')
      await sleep(300)
      // The prompt is back once the command has ended.
      for (let tries = 0; tries < 300 && !/\$ *\n*$/.test(tmux('capture-pane', '-p')); tries++)
        await sleep(200)
    }
    return tmux('capture-pane', '-e', '-p').replace(/\$ ?\n*$/, '')
  } finally {
    tmux('kill-server')
  }
}

import { spawnSync } from 'node:child_process'

export interface Ran {
  status: number | null
  stdout: string
  stderr: string
}

/** The arguments with which Node runs `hawser` from its sources. */
export function hawserArgs(args: string[]): string[] {
  return ['--import', 'tsx', 'src/cli/main.ts', ...args]
}

/** Runs `hawser` as a process of its own, its output on pipes. */
export function hawser(args: string[], options: { input?: string; env?: NodeJS.ProcessEnv } = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, hawserArgs(args), {
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...process.env, ...options.env },
  })
  return { status, stdout, stderr }
}

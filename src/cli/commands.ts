/** A subcommand of `hawser`. */
export interface Command {
  /** One line for `hawser --help`. */
  summary: string
  /** Takes what follows its name; gives the exit code. Loaded when it is run: each needs other things. */
  run(args: string[]): Promise<number>
}

export const commands: Record<string, Command> = {
  compile: {
    summary: 'make any engine usable and typed, from its Swagger or OpenAPI file',
    run: async (args) => (await import('./compile.ts')).runCompile(args),
  },
}

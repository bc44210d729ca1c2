/** Joins a command to this process's own streams. */
export function stdio(isInteractive: boolean): {
  stdin?: NodeJS.ReadStream
  stdout: NodeJS.WriteStream
  stderr: NodeJS.WriteStream
} {
  const { stdin, stdout, stderr } = process
  return { ...(isInteractive && { stdin }), stdout, stderr }
}

/** Whether a stream takes colours: a terminal does, unless `NO_COLOR` is set; `FORCE_COLOR` overrides. */
export function takesColors(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return stream.isTTY === true && env.TERM !== 'dumb'
}

/** One way to log in that a `WWW-Authenticate` header offers. */
export interface Challenge {
  /** In lower case: `bearer`, `basic`. */
  scheme: string
  /** By names in lower case: `realm`, `service`, `scope`, `error`. */
  params: Record<string, string>
}

/**
 * Reads a `WWW-Authenticate` header by its grammar (RFC 9110, section 11.6.1): several challenges may stand in
 * one header, values may be quoted and hold commas. Everything after a syntax error is ignored.
 */
export function parseChallenges(header: string | undefined): Challenge[] {
  const challenges: Challenge[] = []
  let at = 0
  const text = header ?? ''
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at = pattern.lastIndex
    return found
  }
  while (at < text.length) {
    take(separators)
    const param = challenges.length > 0 ? take(parameter) : null
    if (param) {
      const [, name = '', quoted, plain] = param
      const { params } = challenges.at(-1) as Challenge
      // If a name occurs twice, the first counts.
      params[name.toLowerCase()] ??=
        quoted === undefined ? (plain as string) : quoted.replace(/\\(.)/gs, '$1')
      continue
    }
    const scheme = take(schemeName)
    if (!scheme) break
    challenges.push({ scheme: (scheme[1] as string).toLowerCase(), params: Object.create(null) })
    take(token68)
  }
  return challenges
}

const separators = /[\s,]*/y
const schemeName = /([!#$%&'*+\-.^_`|~\w]+)(?=[\s,]|$)/y
const parameter = /([!#$%&'*+\-.^_`|~\w]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([!#$%&'*+\-.^_`|~\w:/?=@]+))/sy
/** `Negotiate YII…`: a scheme may be followed by one value in the place of parameters. */
const token68 = /\s+[\w.~+/-]+=*(?=\s*(?:,|$))/y

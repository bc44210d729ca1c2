/** The images that a Dockerfile names, and names of stages, with the values of its `ARG` in them. */
export function* imagesIn(dockerfile: string, args: Readonly<Record<string, string>>): Generator<string> {
  const values = new Map<string, string>()
  for (const [, list = ''] of dockerfile.matchAll(/^[ \t]*ARG[ \t]+(.*)$/gim)) {
    for (const [, name = '', value = ''] of list.matchAll(/(\w+)(?:=("[^"]*"|'[^']*'|\S*))?/g))
      values.set(name, args[name] ?? unquoted(value))
  }
  for (const [, base, from = ''] of dockerfile.matchAll(/^\s*FROM\s+(?:--\S+\s+)*(\S+)|--from=(\S+)/gim))
    yield (base ?? from).replace(
      /\$(?:(\w+)|\{(\w+)(?::-([^}]*))?\})/g,
      (_, plain?: string, name = plain ?? '', otherwise = '') => values.get(name) || otherwise,
    )
}

function unquoted(value: string): string {
  return value.replace(/^(["'])(.*)\1$/, '$2')
}

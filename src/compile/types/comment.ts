/** JSDoc before a line of typings; nothing for no text. */
export function comment(text: unknown): string {
  if (typeof text !== 'string' || text.trim() === '') return ''
  const lines = text.trim().replaceAll('*/', '*\\/').split(/\r?\n/)
  if (lines.length === 1) return `/** ${lines[0]} */\n`
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`
}

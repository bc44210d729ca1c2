/**
 * Indents the later lines of double-quoted scalars that stand too far left. YAML 1.2 wants them deeper than
 * the key that they belong to; lenient parsers do not, and so Docker's specs up to v1.38 were published.
 */
export function indentQuoted(text: string): { text: string; lines: number[] } {
  const lines = text.split('\n')
  const repaired: number[] = []
  for (let at = 0; at < lines.length; at++) {
    const opening = /^( *)(?:- +)*(?:[^\s"'#][^"'#]*?: +|- +)"((?:[^"\\]|\\.)*)\\?$/.exec(lines[at] ?? '')
    if (!opening) continue
    const least = (opening[1]?.length ?? 0) + 1
    for (at++; at < lines.length; at++) {
      const line = lines[at] ?? ''
      const depth = line.length - line.trimStart().length
      if (line.trim() !== '' && depth < least) {
        lines[at] = ' '.repeat(least) + line.trimStart()
        repaired.push(at + 1)
      }
      if (/^(?:[^"\\]|\\.)*"/.test(line)) break
    }
  }
  return { text: lines.join('\n'), lines: repaired }
}

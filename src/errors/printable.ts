/**
 * Text without what a terminal would act on: escape sequences, control characters except tab and line feed,
 * and marks that change the direction of writing. Text from outside ends up in logs and on terminals.
 */
export function printable(text: string): string {
  if (!unprintable.test(text)) return text
  return text.replace(/\r\n?/g, '\n').replace(escapeSequence, '').replace(unprintables, '')
}

/** The same on one line. */
export function oneLine(text: string): string {
  const lines = printable(text).split('\n')
  return lines.length === 1
    ? (lines[0] as string)
    : lines
        .map((line) => line.trim())
        .join(' ')
        .trim()
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/
const unprintables = new RegExp(unprintable, 'g')
/** CSI (`ESC [ … letter`), OSC (`ESC ] … BEL`) and two-character escapes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const escapeSequence = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -~]/g

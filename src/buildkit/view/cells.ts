/** How many cells of a terminal a text takes: none for marks on a letter, two for East Asian letters and emoji. */
export function cellsOf(text: string): number {
  if (narrow.test(text)) return text.length
  let cells = 0
  for (const char of text) cells += cellsOfChar(char)
  return cells
}

/** The text in so many cells: cut at its end, with a mark that it was. */
export function cut(text: string, cells: number): string {
  if (cellsOf(text) <= cells) return text
  let kept = ''
  let left = cells - 1
  for (const char of text) {
    left -= cellsOfChar(char)
    if (left < 0) break
    kept += char
  }
  return cells > 0 ? `${kept}…` : ''
}

function cellsOfChar(char: string): number {
  if (none.test(char)) return 0
  return wide.test(char) ? 2 : 1
}

const narrow = /^[\x20-\x7e]*$/
const none = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u

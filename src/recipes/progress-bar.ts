import type { Progress } from './progress.ts'

/** Where a bar is drawn: `process.stderr`, say. */
export type ProgressStream = NodeJS.WritableStream & { isTTY?: boolean; columns?: number }

/**
 * Shows the progress of a pull or push: `pull(docker, 'busybox', { onProgress: progressBar(process.stderr) })`. On a
 * terminal it is one line that is drawn anew; elsewhere a line for each status that is new. It needs no library: a bar
 * is one line of text.
 */
export function progressBar(stream: ProgressStream): (progress: Progress) => void {
  return stream.isTTY ? drawnBar(stream) : plainLines(stream)
}

function plainLines(stream: ProgressStream): (progress: Progress) => void {
  const told = new Map<string, string>()
  return ({ layer, status }) => {
    const id = layer?.id ?? ''
    if (status === '' || told.get(id) === status) return
    told.set(id, status)
    stream.write(`${id ? `${id}: ` : ''}${printable(status)}\n`)
  }
}

function drawnBar(stream: ProgressStream): (progress: Progress) => void {
  let isDrawn = false
  return ({ layer, layers, status, done, total }) => {
    const width = Math.min(stream.columns ?? 80, 100) - 1
    const complete = layers.filter(({ isComplete }) => isComplete).length
    if (!layer && complete === layers.length) {
      // What comes last, such as the digest, stays.
      stream.write(`${isDrawn ? clearLine : ''}${printable(status)}\n`)
      isDrawn = false
      return
    }
    const text = ` ${megabytes(done)}/${megabytes(total)} MB  ${complete}/${layers.length} layers  ${printable(status)}`
    const room = Math.max(width - Math.min(text.length, 60) - 2, 5)
    const filled = total > 0 ? Math.round((done / total) * room) : 0
    const bar = `[${'='.repeat(filled)}${' '.repeat(room - filled)}]`
    stream.write(`${clearLine}${`${bar}${text}`.slice(0, width)}`)
    isDrawn = true
  }
}

/** To the line's start, and all of it empty. */
const clearLine = '\r\u001b[K'

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}

/** A registry must not be able to write to the terminal as it likes. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?')
}

/** What text is written to; on a terminal it may be drawn over. */
export interface TextStream {
  write(text: string): unknown
  isTTY?: boolean | undefined
}

/** Where a command writes: results to the one, all else to the other. */
export interface Console {
  stdout: TextStream
  stderr: TextStream
}

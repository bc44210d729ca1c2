/** Whole frames, three of stdout to one of stderr, about 1 MiB; not a multiple of 64 KiB, so that blocks cut them. */
export function framesOf(size) {
  const frames = []
  for (let i = 0; i < framesIn(size); i++) {
    const frame = Buffer.alloc(size + 8, 'log ')
    frame.fill(0, 0, 8)
    frame[0] = i % 4 === 3 ? 2 : 1
    frame.writeUInt32BE(size, 4)
    frames.push(frame)
  }
  return Buffer.concat(frames)
}

/** How often the pattern is sent for that many bytes. */
export function roundsOf(bytes, pattern) {
  return Math.ceil(bytes / pattern)
}

/** What a workload of so many bytes of such frames is: its id for the server, and the bytes of each channel. */
export function framesFor(bytes, size) {
  const count = framesIn(size)
  const rounds = roundsOf(bytes, count * (size + 8))
  const stderr = Math.floor(count / 4)
  return {
    id: `${bytes}-${size}`,
    bytes: rounds * count * (size + 8),
    payload: { stdout: rounds * (count - stderr) * size, stderr: rounds * stderr * size },
  }
}

function framesIn(size) {
  return Math.ceil((1024 * 1024) / (size + 8))
}

import { describe, expect, it } from 'vitest'
import { lineOf } from '../../src/buildkit/progress/dockerfile-line.ts'

const dockerfile = `# syntax=x
FROM a AS build
run   one \\
  # said on the way

  && two
COPY a b
FROM b
COPY a b
RUN <<EOF
COPY not this
EOF
RUN same
RUN same
`

describe('the line of a step', () => {
  it.each([
    ['[build 2/3] RUN one   && two', 3],
    ['[build 3/3] COPY a b', 7],
    ['[stage-1 2/5] COPY a b', 9],
    ['[2/3] RUN one && two', 3],
    ['[stage-1 3/5] RUN <<EOF (COPY not this)', 10],
    ['[linux/arm64 build 2/3] RUN one && two', 3],
    ['[linux/arm/v7 stage-1 2/5] COPY a b', 9],
    ['[linux/amd64 2/3] RUN one && two', 3],
    ['[linux/amd64 internal] load build context', undefined],
    ['[stage-1 4/5] RUN same', undefined],
    ['[2/3] COPY a b', undefined],
    ['[internal] load build context', undefined],
    ['exporting to image', undefined],
  ])('%s is %s', (name, line) => {
    expect(lineOf(name, dockerfile)).toBe(line)
  })
})
